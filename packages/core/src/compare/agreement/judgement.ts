import type { Coding, Recommendation } from '../../model'

/**
 * One coder's answer on one recommendation. No themes: it was read, and none fits. No judgement: it was not read.
 * A coder judges a recommendation once.
 */
export interface Judgement {
  readonly coder: string
  readonly recommendation: string
  /** Ids of themes, each once. */
  readonly themes: readonly string[]
}

/** Our codings as one more coder's judgements, one for every recommendation; what is uncertain is not asserted. */
export function toJudgements(
  recommendations: readonly Pick<Recommendation, 'id'>[],
  codings: readonly Coding[],
  coder = 'sverka',
): readonly Judgement[] {
  const found = new Map(recommendations.map(({ id }) => [id, new Set<string>()]))
  for (const { recommendation, theme, certainty } of codings) {
    if (certainty === 'found') found.get(recommendation)?.add(theme)
  }
  return [...found].map(([recommendation, themes]) => ({ coder, recommendation, themes: [...themes] }))
}

/** A recommendation with what each coder said of it; null from those who did not read it. */
export interface JudgedUnit {
  readonly recommendation: string
  /** In the order of `coders`. */
  readonly answers: readonly (ReadonlySet<string> | null)[]
}

/** Judgements as a table: recommendations by id, coders by name, so that the order of judgements does not matter. */
export function judgedUnits(judgements: readonly Judgement[]): {
  readonly coders: readonly string[]
  readonly units: readonly JudgedUnit[]
} {
  const coders = [...new Set(judgements.map(({ coder }) => coder))].sort()
  const column = new Map(coders.map((coder, at) => [coder, at]))
  const rows = new Map<string, (ReadonlySet<string> | null)[]>()
  for (const { coder, recommendation, themes } of judgements) {
    const row = rows.get(recommendation) ?? coders.map(() => null)
    const at = column.get(coder) as number
    if (row[at])
      throw new RangeError(
        `expected one judgement of a coder on a recommendation, got two of ${coder} on ${recommendation}`,
      )
    row[at] = new Set(themes)
    rows.set(recommendation, row)
  }
  const units = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([recommendation, answers]) => ({ recommendation, answers }))
  return { coders, units }
}
