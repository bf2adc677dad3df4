import type { Interval } from '../interval'

/**
 * The shortest run of whole numbers whose probability reaches the level; of equally short ones the most probable, then the
 * lowest. `distribution[K]` is the probability of K and sums to 1; it is never empty.
 */
export function shortestInterval(distribution: readonly number[], level: number): Interval {
  let best = { low: 0, high: distribution.length - 1, mass: 1 }
  let [low, mass] = [0, 0]
  for (const [high, probability] of distribution.entries()) {
    mass += probability
    // The run stays as long as it must: its lower end moves up while the level is still reached.
    while (low < high && mass - (distribution[low] as number) >= level - ROUNDING) mass -= distribution[low++] as number
    if (mass < level - ROUNDING) continue
    const shorter = high - low - (best.high - best.low)
    if (shorter < 0 || (shorter === 0 && mass > best.mass + ROUNDING)) best = { low, high, mass }
  }
  return { low: best.low, high: best.high, level }
}

/** Sums of probabilities are exact to about 1e-15; a tie must not be decided by that. */
const ROUNDING = 1e-12
