/** Where the true value lies with probability `level` (0.95: nineteen times in twenty). Both ends included, low ≤ high. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** In (0, 1). */
  readonly level: number
}
