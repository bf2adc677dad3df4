import { fold } from '@sverka/core'
import { grids, isInside } from './grid'
import { inRows, joined } from './lines'
import type { Page, Piece } from './page'

/**
 * The pages without running headers, footers and page numbers. A header or footer is a line at the edge of the page
 * that other pages have at the same height, the page's number aside. A table's heading, repeated on every page,
 * belongs to the table.
 */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const sheets = pages.map(rowsOf)
  const heights = heightsOf(sheets)
  const shifts = numberShifts(sheets)
  const enough = Math.max(2, pages.length / 3)
  const isFurniture = (row: Row, page: number): boolean => {
    if (row.inTable) return false
    const number = pageNumber(row.text)
    if (number !== null) return number === page || shifts.has(number - page)
    if (PAGE_OF.test(row.text)) return true
    return row.keys.some((key) => count(heights.get(key) ?? [], row.height) >= enough)
  }
  return sheets.map(({ page, rows }) => {
    let [first, last] = [0, rows.length]
    while (first < last && isFurniture(rows[first] as Row, page.number)) first++
    while (last > first && isFurniture(rows[last - 1] as Row, page.number)) last--
    return { ...page, pieces: rows.slice(first, last).flatMap(({ pieces }) => pieces) }
  })
}

interface Row {
  readonly pieces: readonly Piece[]
  readonly text: string
  /** By what it is known on other pages: its text, and its text with the number of the page left open. */
  readonly keys: readonly string[]
  readonly height: number
  readonly inTable: boolean
}

interface Sheet {
  readonly page: Page
  readonly rows: readonly Row[]
}

/** Points by which the same line may stand higher on one page than on another. */
const LEVEL = 6
/** Rows that may be furniture at either edge. */
const DEPTH = 4

function rowsOf(page: Page): Sheet {
  const tables = grids(page.rulings)
  const rows = inRows(page.pieces).map((pieces) => {
    const text = fold(joined(pieces))
    const open = text.replace(/\d+/g, (digits) => (Number(digits) === page.number ? '#' : digits))
    const inTable = tables.some((grid) => pieces.some((piece) => isInside(grid, piece)))
    return { pieces, text, keys: open === text ? [text] : [text, open], height: pieces[0]?.baseline ?? 0, inTable }
  })
  return { page, rows }
}

const edges = ({ rows }: Sheet): readonly Row[] =>
  rows.length > DEPTH * 2 ? [...rows.slice(0, DEPTH), ...rows.slice(-DEPTH)] : rows

/** At what heights a line stands at the edges of pages. */
function heightsOf(sheets: readonly Sheet[]): ReadonlyMap<string, readonly number[]> {
  const heights = new Map<string, number[]>()
  for (const { keys, height } of sheets.flatMap(edges)) {
    for (const key of keys) {
      const known = heights.get(key)
      if (known) known.push(height)
      else heights.set(key, [height])
    }
  }
  return heights
}

const count = (heights: readonly number[], height: number): number =>
  heights.filter((other) => Math.abs(other - height) < LEVEL).length

/** «12», «- 12 -», «стр. 12»; null for anything else. */
function pageNumber(text: string): number | null {
  const [, digits] = /^[-\s]*(?:с\.|стр\.?|страница)?\s*(\d{1,4})[-\s]*$/.exec(text) ?? []
  return digits === undefined ? null : Number(digits)
}

const PAGE_OF = /^(?:стр\.?|страница|лист|page)?\s*\d{1,4}\s*(?:из|of|\/)\s*\d{1,4}$/

/** By how much printed numbers exceed the count of pages, where two pages or more agree: a volume may begin at page 117. */
function numberShifts(sheets: readonly Sheet[]): ReadonlySet<number> {
  const pages = new Map<number, number>()
  for (const sheet of sheets) {
    for (const { text } of edges(sheet)) {
      const number = pageNumber(text)
      if (number === null) continue
      const shift = number - sheet.page.number
      pages.set(shift, (pages.get(shift) ?? 0) + 1)
    }
  }
  return new Set([...pages].filter(([, count]) => count > 1).map(([shift]) => shift))
}
