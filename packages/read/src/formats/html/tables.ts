import { OWN_MARK } from './flow'
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

/** The lines of each cell of a row. */
export type CellLines = readonly (readonly string[])[]

/** Whether the text of the cells shows that the table only places things on the page: one cell holds a page of it. */
export function isLayoutText(rows: readonly CellLines[]): boolean {
  const full = rows.filter((row) => row.filter((lines) => lines.length > 0).length >= 2)
  return full.length < 2 || full.some((row) => row.some((lines) => lines.length > MOST_LINES))
}

/** Paragraphs that a cell of a table of recommendations may hold. */
const MOST_LINES = 12

/** A row as text: one line, its cells parted by tabs; no line for an empty one. */
export function rowLines(row: CellLines): readonly string[] {
  if (isNamedList(row)) return row.flat()
  const line = row
    .map((lines) => lines.join(' ').replaceAll('\t', ' '))
    .join('\t')
    .trimEnd()
  return line.trim() === '' || isCalendarWeek(row) ? [] : [line]
}

/** Two columns with a name in the first and a list in the second: who shall do it, and what. */
function isNamedList(row: CellLines): boolean {
  const [name = [], list = []] = row
  if (row.length !== 2 || name.length !== 1 || !/\p{L}{3}/u.test(name[0] as string)) return false
  return (
    list.length >= 2 && list.every((line, at) => OWN_MARK.test(line) || (at < list.length - 1 && line.endsWith(';')))
  )
}

/** Nothing but days: sites show a calendar beside the text. */
const isCalendarWeek = (row: CellLines): boolean =>
  row.length === 7 &&
  row.every((lines) => lines.length === 0 || /^(\d{1,2}|Пн|Вт|Ср|Чт|Пт|Сб|Вс)$/.test(lines.join(' ')))
