import type { Codebook, Coding } from '../model'
import { jaccard } from './measures'

/** Two themes that recommendations ask for together. */
export interface CoOccurrence {
  readonly first: string
  readonly second: string
  /** Ids of the recommendations that have both, in the order of the codings. Never empty. */
  readonly recommendations: readonly string[]
  /** How many recommendations have each. */
  readonly firstCount: number
  readonly secondCount: number
  /** Jaccard index of the two sets of recommendations, in (0, 1]. */
  readonly jaccard: number
}

/**
 * Pairs of themes found in one recommendation at least once, in codebook order; uncertain codings do not count.
 * No codings, or one theme to a recommendation, make no pairs.
 */
export function coOccurrences(
  codings: readonly Coding[],
  { themes }: Pick<Codebook, 'themes'>,
): readonly CoOccurrence[] {
  const having = new Map<string, Set<string>>(themes.map(({ id }) => [id, new Set()]))
  for (const { recommendation, theme, certainty } of codings) {
    if (certainty === 'found') having.get(theme)?.add(recommendation)
  }
  const sets = [...having]
  return sets.flatMap(([first, a], at) =>
    sets.slice(at + 1).flatMap(([second, b]): CoOccurrence[] => {
      const recommendations = [...a].filter((recommendation) => b.has(recommendation))
      const share = jaccard(a, b)
      if (share === null || recommendations.length === 0) return []
      return [{ first, second, recommendations, firstCount: a.size, secondCount: b.size, jaccard: share }]
    }),
  )
}
