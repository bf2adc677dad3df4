import type { HtmlElement } from './tree'

/** Cells in their columns; null where a cell from the left or from above reaches into. */
export type Row = readonly (HtmlElement | null)[]

/** The rows of a table, those of tables inside it apart. */
export function tableRows(table: HtmlElement): readonly Row[] {
  const covered: number[] = []
  return rowElements(table).map((element) => {
    const row: (HtmlElement | null)[] = []
    const skip = () => {
      while ((covered[row.length] ?? 0) > 0) {
        covered[row.length] = (covered[row.length] ?? 0) - 1
        row.push(null)
      }
    }
    for (const cell of elements(element)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue
      skip()
      const columns = spanned(cell, 'colspan')
      const rows = spanned(cell, 'rowspan')
      for (let column = 0; column < columns; column++) {
        covered[row.length] = rows - 1
        row.push(column === 0 ? cell : null)
      }
    }
    skip()
    return row
  })
}

const elements = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string')

const rowElements = (table: HtmlElement): HtmlElement[] =>
  elements(table).flatMap((part) =>
    /^(thead|tbody|tfoot)$/.test(part.name) ? rowElements(part) : part.name === 'tr' ? [part] : [],
  )

/** Bounded, as a cell that claims a million columns would cost as many. */
const spanned = ({ attributes }: HtmlElement, name: string): number =>
  Math.min(MOST_SPANNED, Math.max(1, Number.parseInt(attributes.get(name) ?? '1', 10) || 1))

const MOST_SPANNED = 64

/**
 * Whether the table only places things on the page, as its structure shows; null where its text must decide. A table
 * around tables is always decided here: looking at its text and then walking it would double the work at each level.
 */
export function isLayout(table: HtmlElement, rows: readonly Row[]): boolean | null {
  const role = table.attributes.get('role')
  if (role === 'presentation' || role === 'none') return true
  const full = rows.filter((row) => row.filter((cell) => cell !== null).length >= 2)
  if (full.length < 2) return true
  return holdsTable(table) ? !full[0]?.some((cell) => cell?.name === 'th') : null
}

const holdsTable = (element: HtmlElement): boolean =>
  elements(element).some((child) => child.name === 'table' || holdsTable(child))

/**
 * Whether the text of the cells, line by line, shows that the table only places things on the page: a cell with the
 * text of a whole page, or two columns of which the second holds lists under the name in the first.
 */
export function isLayoutText(cells: readonly (readonly (readonly string[])[])[]): boolean {
  const full = cells.filter((row) => row.filter((lines) => lines.length > 0).length >= 2)
  if (full.length < 2) return true
  if (full.some((row) => row.some((lines) => lines.length > MOST_LINES))) return true
  const named = full.filter(([name, list]) => /\p{L}{3}/u.test(name?.join(' ') ?? '') && (list?.length ?? 0) >= 3)
  return full.every((row) => row.length === 2) && named.length * 2 >= full.length
}

/** Paragraphs that a cell of a table of recommendations may hold. */
const MOST_LINES = 12
