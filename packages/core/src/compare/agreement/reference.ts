import type { Answer } from './accuracy'
import type { JudgedUnit } from './judgement'

/**
 * What one coder answered on a theme in each unit, against the others: the reference is what most of them say.
 * Null where that coder or all others did not read the recommendation, or the others are evenly divided.
 */
export function againstOthers(units: readonly JudgedUnit[], coder: number, theme: string): readonly Answer[] {
  return units.map(({ answers }) => {
    const own = answers[coder]
    const others = answers.flatMap((answer, at) => (answer && at !== coder ? [answer] : []))
    const votes = others.filter((answer) => answer.has(theme)).length
    return !own || others.length === votes * 2 ? null : [own.has(theme), votes * 2 > others.length]
  })
}
