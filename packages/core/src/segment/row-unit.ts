import { fold } from '../text/fold'
import type { Line } from './lines'
import { type Marker, markerAtStart } from './marker'
import type { Numbering, Place } from './numbering'
import type { Cell, Row } from './table'
import type { Unit } from './unit'

/** The unit of a table row; null for the table's head. */
export function rowUnit(row: Row, line: Line, { numbers, unit }: { numbers: Numbering; unit: number }): Unit | null {
  if (row.kind === 'head') return null
  if (row.kind === 'heading')
    return { ...unitOfCell(row.words, line, null), row: { kind: 'heading', addressee: null, section: null } }
  const inCell = row.number && markerAtStart(`${row.number.text.replace(/[.)]?$/, '.')} А`)
  const inWords = inCell ? null : markerAtStart(row.words.text)
  const marker = inCell ?? (inWords?.style === 'number' ? inWords : null)
  const position = marker && numbers.accept(marker, { ...ROW, unit })
  const words = { ...row.words, start: row.words.start + (inWords && marker ? inWords.end : 0) }
  return {
    ...unitOfCell(words, line, marker),
    position,
    row: { kind: 'item', addressee: row.addressee?.text ?? null, section: row.section?.text ?? null },
  }
}

const ROW: Omit<Place, 'unit'> = {
  at: 'line start',
  clean: true,
  opens: true,
  itemLike: true,
  capital: true,
  introduces: false,
  header: null,
}

function unitOfCell({ start, end, text }: Cell, line: Line, marker: Marker | null): Unit {
  const words = text.slice(text.length - (end - start))
  return {
    marker,
    printedMarker: marker?.cited ?? '',
    position: null,
    printed: [{ start: line.start, end }],
    parts: [{ start, end }],
    text: words,
    folded: fold(words),
    row: null,
  }
}
