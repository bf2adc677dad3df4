/**
 * The one-import façade: everything of @sverka/core, @sverka/read and @sverka/report, and what only a program with
 * files can do.
 */
export * from '@sverka/core'
export * from '@sverka/read'
export * from '@sverka/report'
export { type CompareFilesOptions, compareFiles } from './compare-files'
export { type ReadFilesOptions, readFiles } from './read-files'
export { type ReportIntervalsOptions, reportIntervals } from './report-intervals'
export { writeWhole } from './write-whole'
