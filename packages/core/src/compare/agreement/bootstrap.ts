import type { Interval } from '../interval'
import type { Random } from './seeded-random'

export interface BootstrapOptions {
  readonly random: Random
  /** How many resamples; 1000 tell a bound to about a hundredth of its width. */
  readonly resamples: number
  /** In (0, 1), e.g. 0.95. */
  readonly level: number
}

/**
 * Confidence intervals of several statistics of the same units, by the percentile bootstrap: units are drawn with
 * replacement, as many as there are, and each statistic is taken again; an interval holds the middle `level` of its values.
 * A statistic gets the indices of the drawn units and returns null where it is undefined. An interval is null when the
 * statistic was undefined in more than a twentieth of the resamples, or there are no units.
 * Limits: too narrow for fewer than some thirty units; it knows nothing of units that come in clusters (documents).
 *
 * Source: B. Efron, R. Tibshirani, «An Introduction to the Bootstrap» (1993), ch. 13.
 */
export function bootstrap(
  units: number,
  statistics: (drawn: readonly number[]) => readonly (number | null)[],
  { random, resamples, level }: BootstrapOptions,
): readonly (Interval | null)[] {
  const values: number[][] = []
  for (let resample = 0; units > 0 && resample < resamples; resample++) {
    const drawn = Array.from({ length: units }, () => Math.floor(random() * units))
    for (const [at, value] of statistics(drawn).entries()) {
      const own = values[at] ?? []
      values[at] = own
      if (value !== null) own.push(value)
    }
  }
  return values.map((own) => (own.length < resamples * 0.95 ? null : middle(own, level)))
}

function middle(values: readonly number[], level: number): Interval | null {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor(((1 - level) / 2) * sorted.length)]
  const high = sorted[Math.ceil(((1 + level) / 2) * sorted.length) - 1]
  return low === undefined || high === undefined ? null : { low, high, level }
}
