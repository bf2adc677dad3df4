import { fold } from '@sverka/core'
import { grids, isInside } from './grid'
import { inRows, joined } from './lines'
import type { Page, Piece } from './page'

/**
 * The pages without running headers, footers and page numbers. A header or footer is a line at the edge of the page
 * that other pages have as well, digits aside. A table's heading, repeated on every page, belongs to the table.
 */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const sheets = pages.map(rowsOf)
  const repeated = repeatedTexts(sheets)
  const shifts = numberShifts(sheets)
  const isFurniture = (row: Row, side: Side, page: number): boolean => {
    if (row.inTable) return false
    const number = pageNumber(row.text)
    if (number !== null) return number === page || shifts.has(number - page)
    return PAGE_OF.test(row.text) || repeated.has(key(row, side))
  }
  return sheets.map(({ page, rows }) => {
    let [first, last] = [0, rows.length]
    while (first < last && isFurniture(rows[first] as Row, 'top', page.number)) first++
    while (last > first && isFurniture(rows[last - 1] as Row, 'bottom', page.number)) last--
    return { ...page, pieces: rows.slice(first, last).flatMap(({ pieces }) => pieces) }
  })
}

interface Row {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly inTable: boolean
}

interface Sheet {
  readonly page: Page
  readonly rows: readonly Row[]
}

type Side = 'top' | 'bottom'

function rowsOf(page: Page): Sheet {
  const tables = grids(page.rulings)
  const rows = inRows(page.pieces).map((pieces) => ({
    pieces,
    text: fold(joined(pieces)),
    inTable: tables.some((grid) => pieces.some((piece) => isInside(grid, piece))),
  }))
  return { page, rows }
}

const key = ({ text }: Row, side: Side): string => `${side} ${text.replace(/\d+/g, '#')}`

/** Rows at an edge that this many from it may still be furniture. */
const DEPTH = 4

const edges = ({ rows }: Sheet): (readonly [Side, Row])[] => [
  ...rows.slice(0, DEPTH).map((row) => ['top', row] as const),
  ...rows.slice(-DEPTH).map((row) => ['bottom', row] as const),
]

/** What stands at the same edge of two pages or more, and of every third: odd and even pages may differ, so may the first. */
function repeatedTexts(sheets: readonly Sheet[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  for (const sheet of sheets) {
    for (const text of new Set(edges(sheet).map(([side, row]) => key(row, side))))
      pages.set(text, (pages.get(text) ?? 0) + 1)
  }
  const enough = Math.max(2, sheets.length / 3)
  return new Set([...pages].filter(([, count]) => count >= enough).map(([text]) => text))
}

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
    for (const [, { text }] of edges(sheet)) {
      const number = pageNumber(text)
      if (number === null) continue
      const shift = number - sheet.page.number
      pages.set(shift, (pages.get(shift) ?? 0) + 1)
    }
  }
  return new Set([...pages].filter(([, count]) => count > 1).map(([shift]) => shift))
}
