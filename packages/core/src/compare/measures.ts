/**
 * Jaccard index: of all that either set has, the share that both have.
 *
 * |A∩B| / |A∪B|, in [0, 1]; 0 for disjoint sets, 1 for equal ones; null when both are empty.
 * Source: P. Jaccard, «Étude comparative de la distribution florale», Bull. Soc. vaudoise Sci. nat. 37 (1901).
 * Example: {a, b, c} and {b, c, d} share 2 of 4, which is 0.5.
 */
export function jaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number | null {
  const both = shared(first, second)
  const either = first.size + second.size - both
  return either === 0 ? null : both / either
}

/**
 * Overlap coefficient (Szymkiewicz–Simpson): of what the smaller set has, the share that the other has too.
 *
 * |A∩B| / min(|A|, |B|), in [0, 1]; 1 when one set holds the other; null when either is empty.
 * Source: G. G. Simpson, «Mammals and the nature of continents», Am. J. Sci. 241 (1943).
 * Example: {a, b} and {b, c, d, e} share 1 of 2, which is 0.5.
 */
export function overlapCoefficient(first: ReadonlySet<string>, second: ReadonlySet<string>): number | null {
  const smaller = Math.min(first.size, second.size)
  return smaller === 0 ? null : shared(first, second) / smaller
}

/** |A∩B|. */
export function shared(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let both = 0
  for (const value of first) if (second.has(value)) both++
  return both
}
