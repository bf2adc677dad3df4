import type { Language } from '@sverka/core'

/** What every format understands. */
export interface ReportOptions {
  /** Russian when absent. Names of districts and words of documents stay as they are. */
  readonly lang?: Language | undefined
  /** The report's own heading; when absent, one that says what was compared. */
  readonly title?: string | undefined
}
