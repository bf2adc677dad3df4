import type { Recommendation, Similarity } from '../model'

/** A recommendation and its counterpart elsewhere. */
export interface Alignment {
  readonly recommendation: string
  /** The recommendation elsewhere that comes closest to asking for the same; null when none comes close enough. */
  readonly counterpart: string | null
  /** How close it is and what drove it; null without a counterpart. */
  readonly similarity: Similarity | null
  /** Whether the counterpart has no closer one on this side. */
  readonly mutual: boolean
}

export interface AlignmentOptions {
  /** How far two recommendations ask for the same thing; symmetric. */
  readonly similarity: (first: Recommendation, second: Recommendation) => Similarity
  /** The least score of a counterpart, in [0, 1]. */
  readonly threshold: number
}

/**
 * For each recommendation of one side the closest one of the other, in the order of the first side; several may share
 * a counterpart. Of equally close ones the first by id, so that the order of documents does not matter.
 * Compares every recommendation with every other: |first| × |second| similarities.
 */
export function alignments(
  first: readonly Recommendation[],
  second: readonly Recommendation[],
  { similarity, threshold }: AlignmentOptions,
): readonly Alignment[] {
  const pairs = first.map((one) =>
    second.map((other) => ({ one: one.id, other: other.id, similarity: similarity(one, other) })),
  )
  type Pair = (typeof pairs)[number][number]
  const closest = (candidates: readonly Pair[], side: 'one' | 'other'): Pair | undefined =>
    candidates.reduce<Pair | undefined>((best, pair) => {
      if (!best || pair.similarity.score > best.similarity.score) return pair
      return pair.similarity.score === best.similarity.score && pair[side] < best[side] ? pair : best
    }, undefined)
  const back = new Map(
    second.map(({ id }, at) => [
      id,
      closest(
        pairs.map((row) => row[at] as Pair),
        'one',
      )?.one,
    ]),
  )
  return first.map(({ id }, at) => {
    const best = closest(pairs[at] ?? [], 'other')
    if (!best || best.similarity.score < threshold) {
      return { recommendation: id, counterpart: null, similarity: null, mutual: false }
    }
    return {
      recommendation: id,
      counterpart: best.other,
      similarity: best.similarity,
      mutual: back.get(best.other) === id,
    }
  })
}
