import type { Language, OverlapInterval, TrueCountInterval } from '@sverka/core'

/** What every format understands. */
export interface ReportOptions {
  /** Russian when absent. Names of districts and words of documents stay as they are. */
  readonly lang?: Language | undefined
  /** The report's own heading; when absent, one that says what was compared. */
  readonly title?: string | undefined
  /** What measured coding errors leave of the numbers; when absent, nothing is said of them. */
  readonly intervals?: ReportIntervals | undefined
}

/** As core's `coverageIntervals` and `overlapIntervals` return them; a theme or pair that is missing is passed over. */
export interface ReportIntervals {
  readonly coverage?: readonly TrueCountInterval[] | undefined
  readonly overlaps?: readonly OverlapInterval[] | undefined
}
