import type { Span } from '../model'
import { fold } from '../text/fold'
import type { Line } from './lines'

/** What a line of a table holds. Cells of a row are parted by tabs. */
export type Row =
  | { readonly kind: 'head' }
  /** A single cell across the table: the heading of the rows after it. */
  | { readonly kind: 'heading'; readonly words: Cell }
  | {
      readonly kind: 'item'
      readonly words: Cell
      readonly number: Cell | null
      readonly addressee: Cell | null
      readonly section: Cell | null
    }

export interface Cell extends Span {
  readonly text: string
}

type Column = 'number' | 'words' | 'addressee' | 'section' | 'other'

/** The lines that are rows of tables, by their index; empty where there is no table. */
export function tableRows(lines: readonly Line[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>()
  let at = 0
  while (at < lines.length) {
    const columns = columnsAt(lines, at)
    if (columns === null) at++
    else at = addTable({ lines, columns, rows }, at)
  }
  return rows
}

interface Table {
  readonly lines: readonly Line[]
  readonly columns: readonly Column[]
  readonly rows: Map<number, Row>
}

/** Adds the rows of the table that begins at a line, and returns the line after it. */
function addTable({ lines, columns, rows }: Table, first: number): number {
  let at = first
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    const cells = cellsOf(line)
    const filled = cells.filter(({ text }) => text !== '')
    const isHead = namedColumns(cells) !== null || !filled.some(({ text }) => /\p{L}{2}/u.test(text))
    if (filled.length > 1) rows.set(at, isHead ? { kind: 'head' } : itemRow(cells, columns, rows.get(at - 1)))
    else if (line.emptyCells > 0 || hasTabs(lines[at + 1])) rows.set(at, { kind: 'heading', words: filled[0] as Cell })
    else break
  }
  return at
}

const hasTabs = (line: Line | undefined): boolean => line?.text.includes('\t') ?? false

const widest = (cells: readonly Cell[]): Cell =>
  cells.reduce((most, other) => (other.text.length > most.text.length ? other : most))

/** A cell that spans several rows stands in the first of them only. */
function itemRow(cells: readonly Cell[], columns: readonly Column[], above: Row | undefined): Row {
  const cell = (column: Column): Cell | null => {
    const found = cells[columns.indexOf(column)]
    return found && found.text !== '' ? found : null
  }
  const words = cell('words') ?? widest(cells)
  // The rest of a row that spans several: a term without a measure.
  const letters = (words.text.match(/\p{L}{2,}/gu) ?? []).length
  if (letters === 0 || (!cell('words') && letters < 3)) return { kind: 'head' }
  const spanning = (column: 'addressee' | 'section') =>
    cell(column) ?? (columns.includes(column) && above?.kind === 'item' ? above[column] : null)
  return { kind: 'item', words, number: cell('number'), addressee: spanning('addressee'), section: spanning('section') }
}

/** The columns of a table whose head or first row is a line; null when no table begins there. */
function columnsAt(lines: readonly Line[], at: number): Column[] | null {
  if (!hasTabs(lines[at])) return null
  const cells = cellsOf(lines[at] as Line)
  return namedColumns(cells) ?? (cells.length > 2 ? columnsWithoutHead(lines, at, cells.length) : null)
}

const NAMES: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:№|n(?:\s|$)|номер|п\s?\/\s?п)/u],
  ['addressee', /^(?:адресат|кому|субъект|для кого|кто(?: (?!отвеча)|$))/u],
  [
    'other',
    /срок|дата|^когда|период|ответствен|отвечает|итог|исполнител|соисполн|результат|показател|примечани|отметка|форма отч/u,
  ],
  [
    'words',
    /рекоменд|мероприят|содержани|предложени|решени|формулировк|наименован|задач|действи|поручени|мер[аы]|предстоит|^что (?:сделать|дела|нужно|рекоменд|предлаг)/u,
  ],
  ['section', /раздел|направлени|блок|сфера|тема/u],
]

/** Columns by the words of a table's head; null when the cells are no head: a head names at least two columns. */
function namedColumns(cells: readonly Cell[]): Column[] | null {
  if (cells.some(({ text }) => text.length > 60)) return null
  const columns = cells.map(({ text }) => NAMES.find(([, name]) => name.test(fold(text)))?.[0])
  const named = columns.filter((column) => column !== undefined)
  if (named.length < 2 || (!columns.includes('words') && !columns.includes('section'))) return null
  const withWords = columns.includes('words')
    ? columns
    : columns.map((column) => (column === 'section' ? 'words' : column))
  return withWords.map((column) => column ?? 'other')
}

/** Two rows or more of as many cells: the fullest column has the words, a first one of numbers the numbers. */
function columnsWithoutHead(lines: readonly Line[], at: number, width: number): Column[] | null {
  const rows: Cell[][] = []
  for (let row = at; row < Math.min(lines.length, at + 20); row++) {
    const cells = cellsOf(lines[row] as Line)
    if (cells.length !== width) break
    rows.push(cells)
  }
  if (rows.length < 2) return null
  const fill = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column]?.text.length ?? 0), 0),
  )
  const fullest = fill.indexOf(Math.max(...fill))
  const numbers = rows.every((row) => /^[\d.)\s]*$/.test(row[0]?.text ?? ''))
  return fill.map((_, column) => (column === fullest ? 'words' : column === 0 && numbers ? 'number' : 'other'))
}

/** The cells of a line without white space at their ends; one for a line without tabs. */
function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = Array.from({ length: line.emptyCells }, () => ({
    start: line.start,
    end: line.start,
    text: '',
  }))
  let from = line.start
  for (const cell of line.text.split('\t')) {
    const start = from + cell.length - cell.trimStart().length
    const text = cell.trim()
    cells.push({ start, end: start + text.length, text })
    from += cell.length + 1
  }
  return cells
}
