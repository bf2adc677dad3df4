import { recognise } from '../formats/table/columns'
import { delimitedSheet } from '../formats/table/delimited'
import { cellText } from '../formats/table/sheet'
import type { ReadContext } from '../reading'
import type { ManifestEntry } from './entries'

/** The rows of a manifest in delimited text; null where no heading names a column of files. */
export function csvEntries(text: string, context: ReadContext): ManifestEntry[] | null {
  const { rows } = delimitedSheet(text, context)
  const at = rows.findIndex((row) => recognise(row).columns.has('file'))
  const heading = rows[at]
  if (heading === undefined) return null
  return rows.slice(at + 1).map((row) => ({
    place: row.number,
    values: heading.cells
      .map((_, column) => [cellText(heading, column), cellText(row, column)] as const)
      .filter(([key, value]) => key !== '' && value !== ''),
  }))
}
