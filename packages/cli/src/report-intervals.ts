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

export interface ReportIntervalsOptions {
  /** Those measured with the built-in codebook unless stated. */
  readonly errors?: readonly CodingErrors[]
  /** Whether the overlaps of districts are wanted, which take longest; they are unless there are very many. */
  readonly overlaps?: boolean
}

/**
 * What measured coding errors leave of an analysis's numbers, for the options of a report. Empty for fewer than two
 * districts, or when no errors were measured.
 */
export function reportIntervals(
  { matrix, overlaps: pairs }: Analysis,
  { errors = builtinCodingErrors, overlaps = pairs.length <= MOST_PAIRS }: ReportIntervalsOptions = {},
): ReportIntervals {
  const rates = errorRates(errors, matrix.themes)
  if (rates === null || matrix.districts.length < 2) return {}
  const coverage = coverageIntervals(matrix, rates)
  return overlaps ? { coverage, overlaps: overlapIntervals(matrix, rates) } : { coverage }
}
