import type { Interval } from '../interval'

/** A value with its probability; null where the measure is undefined. */
export type WeightedValue = readonly [value: number | null, probability: number]

/**
 * The middle `level` of a distribution: from its (1 − level)/2 quantile to its (1 + level)/2 quantile.
 * Null when the value is more probably undefined than the level allows for; else undefined values are set aside.
 */
export function quantileInterval(values: readonly WeightedValue[], level: number): Interval | null {
  const probabilities = new Map<number, number>()
  let all = 0
  for (const [value, probability] of values) {
    if (value === null) continue
    probabilities.set(value, (probabilities.get(value) ?? 0) + probability)
    all += probability
  }
  if (all < level) return null
  const sorted = [...probabilities].sort(([a], [b]) => a - b)
  const quantile = (share: number): number => {
    let below = 0
    for (const [value, probability] of sorted) {
      below += probability
      if (below >= share * all - ROUNDING) return value
    }
    return sorted.at(-1)?.[0] as number
  }
  return { low: quantile((1 - level) / 2), high: quantile((1 + level) / 2), level }
}

/** Sums of probabilities are exact to about 1e-15; a tie must not be decided by that. */
const ROUNDING = 1e-12
