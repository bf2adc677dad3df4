import type { Result } from '@sverka/core'
import { decode } from './encoding'
import { delimitedSheet } from './formats/table/delimited'
import type { Row } from './formats/table/sheet'
import { xlsxSheets } from './formats/table/xlsx/sheets'
import { limitsWith } from './limits'
import { unreadable } from './messages'
import type { FileBytes, ReadOptions } from './read'
import { type ReadContext, Unreadable } from './reading'
import { recognise } from './recognise'
import { isRefused, refusal } from './refused'

/**
 * The cells of any table, whatever its columns mean: CSV, TSV, or the first sheet of a workbook that holds something.
 * The first row is the file's first, and empty rows stay, so that positions are what a spreadsheet shows. A file that is
 * none gives no rows and a problem.
 */
export function readRows(
  { source, bytes }: FileBytes,
  { lang = 'ru', limits }: ReadOptions = {},
): Result<readonly (readonly string[])[]> {
  const context = { source, lang, limits: limitsWith(limits) }
  try {
    return { value: inPlace(rowsOf(bytes, context), context.limits.items), problems: [] }
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    return {
      value: [],
      problems: [{ rule: fault.rule, severity: 'error', message: fault.message, source, span: null }],
    }
  }
}

function rowsOf(bytes: Uint8Array, context: ReadContext): readonly Row[] {
  if (bytes.length === 0) throw unreadable('empty-file', context)
  const type = recognise(bytes, context)
  if (isRefused(type)) throw refusal(type, context)
  if (type === 'xlsx') return xlsxSheets(bytes, context).sheets.find(({ rows }) => rows.length > 0)?.rows ?? []
  const text = type === 'text' || type === 'table' ? decode(bytes)?.text : undefined
  if (text === undefined) throw unreadable('damaged-table', context)
  return delimitedSheet(text, context).rows
}

/** Rows by their numbers, so far as these are within bounds. */
function inPlace(rows: readonly Row[], most: number): string[][] {
  const placed: string[][] = []
  for (const { number, cells } of rows) {
    while (placed.length < Math.min(number - 1, most)) placed.push([])
    placed.push(cells.map((cell) => cell ?? ''))
  }
  return placed
}
