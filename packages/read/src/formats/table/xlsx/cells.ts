import { unreadable } from '../../../messages'
import type { ReadContext } from '../../../reading'
import { walkXml, type XmlPart } from '../../xml'
import type { Row } from '../sheet'
import { shownText } from './strings'
import { excelDate } from './styles'

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  /** Whether a cell style shows a number as a date. */
  readonly dates: readonly boolean[]
  /** Days are counted from 1904, as on old Macs, and not from 1900. */
  readonly since1904: boolean
}

export interface SheetRows {
  readonly rows: readonly Row[]
  /** False: the part is damaged, and these are the rows that could be had. */
  readonly wellFormed: boolean
}

/**
 * The rows of a sheet as they are shown: of a formula its last result, of a date the ISO date, of an error nothing.
 * Cells further right than any table of recommendations reaches are passed over. Throws `Unreadable` for more rows
 * than the limits allow.
 */
export function sheetRows(part: XmlPart, workbook: Workbook, context: ReadContext): SheetRows {
  const rows = new Map<number, (string | null)[]>()
  const merged: string[] = []
  const inline = shownText()
  let place: Place = { row: 0, column: 0 }
  let type = ''
  let style = ''
  let value = ''
  let inValue = false

  function endCell(): void {
    const text = shown({ type, style, value, inline: inline.take() }, workbook).trim()
    const { row, column } = place
    if (text === '' || row > LAST_ROW || column > LAST_COLUMN) return
    const cells = rows.get(row) ?? []
    rows.set(row, cells)
    if (rows.size > context.limits.items) throw unreadable('too-many-items', context, { limit: context.limits.items })
    while (cells.length < column) cells.push('')
    cells[column - 1] = text
  }

  const wellFormed = walkXml(
    part,
    {
      open(name, attributes) {
        inline.events.open(name, attributes)
        inValue = name === 's:v'
        if (name === 's:row') place = { row: Number(attributes.r) || place.row + 1, column: 0 }
        else if (name === 's:mergeCell') merged.push(attributes.ref ?? '')
        else if (name === 's:c') {
          place = placeOf(attributes.r ?? '') ?? { row: place.row, column: place.column + 1 }
          type = attributes.t ?? 'n'
          style = attributes.s ?? ''
          value = ''
        }
      },
      close(name) {
        inline.events.close(name)
        inValue = false
        if (name === 's:c') endCell()
      },
      text(piece) {
        inline.events.text(piece)
        if (inValue) value += piece
      },
    },
    context,
  )
  const ordered = [...rows]
    .map(([number, cells]) => ({ number, cells }))
    .sort((first, second) => first.number - second.number)
  for (const range of merged.slice(0, context.limits.items)) mergeDown(ordered, range)
  return { rows: ordered, wellFormed }
}

/** Both from 1. */
interface Place {
  readonly row: number
  readonly column: number
}

const LAST_ROW = 1_048_576
/** Excel has 16,384 columns; a table of recommendations has a dozen. */
const LAST_COLUMN = 256

/** The place that a reference names («C12»); null for no reference. */
function placeOf(reference: string): Place | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? []
  if (letters === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}

interface Cell {
  readonly type: string
  readonly style: string
  readonly value: string
  readonly inline: string
}

function shown({ type, style, value, inline }: Cell, { strings, dates, since1904 }: Workbook): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return inline
  if (type === 'e' || value === '') return ''
  if (type !== 'n') return value
  const number = Number(value)
  const date = dates[Number(style)] ? excelDate(number, since1904) : null
  // Numbers are kept with rounding errors in the last digits («2.2999999999999998»).
  return date ?? (Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value)
}

interface OpenRow {
  readonly number: number
  readonly cells: (string | null)[]
}

/** Marks the cells below the first of a merged range, in its first column, as one with it. */
function mergeDown(rows: readonly OpenRow[], range: string): void {
  const [first, last] = range.split(':').map(placeOf)
  if (!first || !last || first.column > LAST_COLUMN) return
  for (let at = placeAfter(rows, first.row); at < rows.length; at++) {
    const { number, cells } = rows[at] as OpenRow
    // Ranges overlap in hostile files only, where each further one would cost as much as the first.
    if (number > last.row || cells[first.column - 1] === null) return
    while (cells.length < first.column) cells.push('')
    if (cells[first.column - 1] === '') cells[first.column - 1] = null
  }
}

/** Where the rows after a number begin. */
function placeAfter(rows: readonly OpenRow[], number: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle] as OpenRow).number <= number) low = middle + 1
    else high = middle
  }
  return low
}
