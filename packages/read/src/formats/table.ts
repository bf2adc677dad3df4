import { decode } from '../encoding'
import { unreadable } from '../messages'
import type { FormatReader } from '../reading'
import { delimitedSheet } from './table/delimited'
import { tableReadings } from './table/readings'
import { xlsxSheets } from './table/xlsx/sheets'

/**
 * A workbook with one recommendation a row: a reading for each district and conference that its columns name, or for
 * each sheet. See `tableReadings` for how columns are found, and `rendered` for the text that becomes of them.
 */
export const readXlsx: FormatReader = (bytes, context) => {
  const { sheets, problems } = xlsxSheets(bytes, context)
  const [first, ...others] = tableReadings(sheets, context)
  return first ? [{ ...first, problems: [...problems, ...first.problems] }, ...others] : []
}

/** CSV, TSV and the like with one recommendation a row, as `readXlsx`; delimiter and encoding are detected. */
export const readDelimited: FormatReader = (bytes, context) => {
  const decoded = decode(bytes)
  if (decoded === null) throw unreadable('damaged-table', context)
  return tableReadings([delimitedSheet(decoded.text, context)], context)
}
