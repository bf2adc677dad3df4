import {
  type Analysis,
  builtinCodingErrors,
  type CodingErrors,
  coverageIntervals,
  errorRates,
  overlapIntervals,
} from '@sverka/core'
import type { ReportIntervals } from '@sverka/report'

/** Pairs of districts for which intervals are worked out; each pair takes milliseconds, and nobody reads thousands. */
const MOST_PAIRS = 1000

/**
 * What measured coding errors leave of an analysis's numbers, for the options of a report. The errors are those measured
 * with the built-in codebook unless stated. Empty for fewer than two districts, or when no errors were measured;
 * overlaps are left out where there are too many districts.
 */
export function reportIntervals(
  { matrix, overlaps }: Analysis,
  errors: readonly CodingErrors[] = builtinCodingErrors,
): ReportIntervals {
  const rates = errorRates(errors, matrix.themes)
  if (rates === null || matrix.districts.length < 2) return {}
  const coverage = coverageIntervals(matrix, rates)
  return overlaps.length > MOST_PAIRS ? { coverage } : { coverage, overlaps: overlapIntervals(matrix, rates) }
}
