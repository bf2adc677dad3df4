import type { Analysis } from '@sverka/core'
import { printable } from '../language/printable'
import type { ReportOptions } from '../options'
import type { Cell, ColumnKind, Table } from '../table'
import { type TableId, table } from '../tables'

export interface CsvOptions extends ReportOptions {
  readonly table: TableId
  /**
   * For a Russian Excel: semicolons, a byte order mark, CRLF, decimal commas, headings in the report's language.
   * Otherwise for programs: commas, LF, decimal points, column ids in the first row.
   */
  readonly excel?: boolean | undefined
}

/** One table as CSV; only its first row when it is empty. Throws a RangeError for a table that does not exist. */
export const toCsv = (analysis: Analysis, options: CsvOptions): string =>
  csvOf(table(analysis, options.table, options), options)

/** Any table as CSV. */
export function csvOf({ columns, rows }: Table, { excel = false }: Pick<CsvOptions, 'excel'> = {}): string {
  const separator = excel ? ';' : ','
  const lineEnd = excel ? '\r\n' : '\n'
  const first = columns.map(({ id, heading }) => field(excel ? heading : id, separator))
  const cellsOf = (row: readonly Cell[]) =>
    row.map((cell, at) => field(excel ? forExcel(cell, columns[at]?.kind) : cell, separator))
  const lines = [first, ...rows.map(cellsOf)]
  return (excel ? '\uFEFF' : '') + lines.map((line) => line.join(separator) + lineEnd).join('')
}

function field(cell: Cell, separator: string): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : quoted(guarded(printable(cell)), separator)
}

/** A Russian Excel wants decimal commas, and would make a date of the number «2.1». */
function forExcel(cell: Cell, kind?: ColumnKind): Cell {
  if (kind === 'share' && typeof cell === 'number') return String(Number(cell.toFixed(4))).replace('.', ',')
  return kind === 'number' && cell !== null ? `№ ${cell}` : cell
}

/**
 * A spreadsheet runs a cell that begins like a formula; an apostrophe makes text of it. The full-width signs are
 * there because some spreadsheets read them alike.
 */
const guarded = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

const quoted = (text: string, separator: string): string =>
  /["\r\n\t]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
