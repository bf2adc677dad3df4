import { printable } from '../language/printable'
import type { Cell, Table } from '../table'

/**
 * Any table as a workbook of one sheet: headings in bold that stay in sight, text that wraps, no cell that runs as a
 * formula, and characters that print nothing left out. The same table gives the same bytes. Only its headings when it is empty.
 */
export async function xlsxOf({ columns, rows, heading }: Table): Promise<Uint8Array> {
  // Loaded where they are wanted: every other format starts without them.
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const headings = columns.map(({ heading }) => ({ value: cut(heading), fontWeight: 'bold' as const, ...LAID_OUT }))
  const data = [headings, ...rows.map((row) => row.map(cellOf))]
  const widths = columns.map(({ heading }, at) => ({
    width: widthOf([heading, ...rows.map((row) => row[at] ?? null)]),
  }))
  const book = writeExcelFile(data, { sheet: sheetName(heading), columns: widths, stickyRowsCount: 1 })
  return undated(new Uint8Array(await (await book.toBlob()).arrayBuffer()))
}

const LAID_OUT = { wrap: true, alignVertical: 'top' } as const

const cellOf = (cell: Cell) => {
  if (cell === null) return null
  return typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : { value: cut(cell), type: String, ...LAID_OUT }
}

/** Excel takes no more in a cell. */
const MOST_CHARACTERS = 32_767
const cut = (text: string): string => {
  const plain = printable(text)
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS - 1)}…` : plain
}

/** As wide as the longest cell, in characters, so far as one can still read along the row. */
function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}
const NARROWEST = 10
const WIDEST = 80

/** Excel forbids some signs in the name of a sheet, and more than 31 characters. */
const sheetName = (heading: string): string =>
  printable(heading)
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || '1'

/** The same workbook with the first day that a zip can name instead of now. */
async function undated(zipped: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate')
  return zipSync(unzipSync(zipped), { mtime: '1980-01-01T00:00:00' })
}
