import type { PairProbabilities } from './true-counts'

/** How many themes two districts share and how many each has alone, with the probability of that. */
export interface SplitProbability {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly probability: number
}

/**
 * How probable it is that two districts truly share so many themes and have so many alone, from the same for each theme;
 * themes are independent. No themes: 0, 0, 0 for certain. Splits less probable than 10⁻¹² are left out.
 */
export function overlapDistribution(themes: readonly PairProbabilities[]): readonly SplitProbability[] {
  const base = themes.length + 1
  const [BOTH, FIRST, SECOND] = [base * base, base, 1]
  // One number for each split of the themes so far; the counts are the digits of its place.
  const splits = new Float64Array(base ** 3)
  splits[0] = 1
  const at = (split: number) => splits[split] as number
  for (const [done, { both, onlyFirst, onlySecond }] of themes.entries()) {
    const neither = Math.max(0, 1 - both - onlyFirst - onlySecond)
    // From the highest counts down, so that the splits read are still those without this theme.
    for (let b = done + 1; b >= 0; b--) {
      for (let f = done + 1 - b; f >= 0; f--) {
        for (let s = done + 1 - b - f; s >= 0; s--) {
          const split = b * BOTH + f * FIRST + s
          let probability = at(split) * neither
          if (b > 0) probability += at(split - BOTH) * both
          if (f > 0) probability += at(split - FIRST) * onlyFirst
          if (s > 0) probability += at(split - SECOND) * onlySecond
          splits[split] = probability
        }
      }
    }
  }
  const found: SplitProbability[] = []
  for (const [split, probability] of splits.entries()) {
    if (probability < NEGLIGIBLE) continue
    const [both, onlyFirst] = [Math.floor(split / BOTH), Math.floor(split / FIRST) % base]
    found.push({ both, onlyFirst, onlySecond: split % base, probability })
  }
  return found
}

const NEGLIGIBLE = 1e-12
