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
 * themes are independent. No themes: 0, 0, 0 for certain. Splits less probable than 10⁻¹² are dropped.
 */
export function overlapDistribution(themes: readonly PairProbabilities[]): readonly SplitProbability[] {
  // The three counts are the digits of one number, which is what a Map can find fast.
  const base = themes.length + 1
  let splits = new Map<number, number>([[0, 1]])
  for (const { both, onlyFirst, onlySecond } of themes) {
    const next = new Map<number, number>()
    const add = (split: number, probability: number) => {
      if (probability > NEGLIGIBLE) next.set(split, (next.get(split) ?? 0) + probability)
    }
    for (const [split, probability] of splits) {
      add(split, probability * (1 - both - onlyFirst - onlySecond))
      add(split + base * base, probability * both)
      add(split + base, probability * onlyFirst)
      add(split + 1, probability * onlySecond)
    }
    splits = next
  }
  return [...splits].map(([split, probability]) => ({
    both: Math.floor(split / (base * base)),
    onlyFirst: Math.floor(split / base) % base,
    onlySecond: split % base,
    probability,
  }))
}

const NEGLIGIBLE = 1e-12
