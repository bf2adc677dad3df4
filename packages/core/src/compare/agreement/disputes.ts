import type { JudgedUnit } from './judgement'
import { masiDistance } from './set-distance'

/** A recommendation on which coders differ. */
export interface Dispute {
  readonly recommendation: string
  /** Themes on which they differ, by id, with the names of the coders for and against. */
  readonly themes: readonly DisputedTheme[]
  /** Mean MASI distance between two coders, in (0, 1]: how much they differ. */
  readonly distance: number
}

export interface DisputedTheme {
  readonly theme: string
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/** Recommendations on which coders differ, those furthest apart first, then by id; empty when all agree. */
export function disputes(units: readonly JudgedUnit[], coders: readonly string[]): readonly Dispute[] {
  return units
    .flatMap(({ recommendation, answers }): Dispute[] => {
      const read = answers.flatMap((themes, at) => (themes ? [{ coder: coders[at] as string, themes }] : []))
      const all = [...new Set(read.flatMap(({ themes }) => [...themes]))].sort()
      const split = all.map((theme) => ({
        theme,
        for: read.filter(({ themes }) => themes.has(theme)).map(({ coder }) => coder),
        against: read.filter(({ themes }) => !themes.has(theme)).map(({ coder }) => coder),
      }))
      const themes = split.filter(({ against }) => against.length > 0)
      return themes.length === 0
        ? []
        : [{ recommendation, themes, distance: meanDistance(read.map((one) => one.themes)) }]
    })
    .sort((a, b) => b.distance - a.distance || (a.recommendation < b.recommendation ? -1 : 1))
}

function meanDistance(answers: readonly ReadonlySet<string>[]): number {
  const apart = answers.flatMap((first, at) => answers.slice(at + 1).map((second) => masiDistance(first, second)))
  return apart.reduce((sum, distance) => sum + distance, 0) / apart.length
}
