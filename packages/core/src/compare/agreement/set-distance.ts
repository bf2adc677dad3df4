import { shared } from '../measures'

/** How far two coders' answers on one recommendation are apart: symmetric, in [0, 1], 0 exactly for equal answers. */
export type Distance<V> = (first: V, second: V) => number

export const nominalDistance: Distance<unknown> = (first, second) => (first === second ? 0 : 1)

type Themes = ReadonlySet<string>

/**
 * Jaccard distance of two sets: 1 − |A∩B| / |A∪B|, in [0, 1]; 0 for two empty sets, which are the same answer.
 * Example: {a} and {a, b} are 1 − 1/2 = 0.5 apart.
 */
export const jaccardDistance: Distance<Themes> = (first, second) => {
  const both = shared(first, second)
  const either = first.size + second.size - both
  return either === 0 ? 0 : 1 - both / either
}

/**
 * MASI distance (measuring agreement on set-valued items): 1 − J·M, where J is the Jaccard index and M tells the kind
 * of agreement: 1 for equal sets, 2/3 when one holds the other, 1/3 when they only meet, 0 for disjoint ones.
 * In [0, 1]; 0 for two empty sets; 1 between an empty set and any other.
 *
 * Source: R. Passonneau, «Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation», LREC 2006.
 * Example: {1, 2} and {1, 2, 3, 4} are 1 − 1/2 · 2/3 = 2/3 apart.
 */
export const masiDistance: Distance<Themes> = (first, second) => {
  const both = shared(first, second)
  if (both === first.size && both === second.size) return 0
  const monotonic = both === 0 ? 0 : both === first.size || both === second.size ? 2 / 3 : 1 / 3
  return 1 - (1 - jaccardDistance(first, second)) * monotonic
}
