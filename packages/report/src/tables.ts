import type { Analysis } from '@sverka/core'
import type { ReportOptions } from './options'
import type { Table } from './table'
import { codingsTable } from './tables/codings'
import { coverageTable } from './tables/coverage'
import { districtsTable } from './tables/districts'
import { matrixTable } from './tables/matrix'
import { nearestMissesTable } from './tables/nearest-misses'
import { overlapsTable } from './tables/overlaps'
import { problemsTable } from './tables/problems'
import { recommendationsTable } from './tables/recommendations'
import { summaryTable } from './tables/summary'
import { type View, view } from './view'

const TABLES = {
  summary: summaryTable,
  districts: districtsTable,
  coverage: coverageTable,
  matrix: matrixTable,
  overlaps: overlapsTable,
  recommendations: recommendationsTable,
  codings: codingsTable,
  'nearest-misses': nearestMissesTable,
  problems: problemsTable,
} as const satisfies Readonly<Record<string, (view: View) => Table>>

export type TableId = keyof typeof TABLES

/** The names of all tables, in reading order. */
export const tableIds = Object.keys(TABLES) as readonly TableId[]

/** Everything the report says, as named tables of plain cells, in reading order; the source of every format. */
export function tables(analysis: Analysis, options: ReportOptions = {}): readonly Table[] {
  const seen = view(analysis, options)
  return tableIds.map((id) => TABLES[id](seen))
}

/** One table by its name. Throws a RangeError for a name that is none. */
export function table(analysis: Analysis, id: TableId, options: ReportOptions = {}): Table {
  if (!Object.hasOwn(TABLES, id)) throw new RangeError(`expected one of ${tableIds.join(', ')}, got «${id}»`)
  return TABLES[id](view(analysis, options))
}
