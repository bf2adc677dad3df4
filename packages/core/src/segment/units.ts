import type { Document, Span } from '../model'
import { fold } from '../text/fold'
import { gather } from '../text/gather'
import { isAddressee } from './addressee'
import { isHeading } from './heading'
import { hasInfinitive } from './infinitive'
import { isTerm } from './item'
import type { Layout } from './layout'
import type { Line } from './lines'
import { type Marker, markerAtStart, markersInside } from './marker'
import { type Numbering, numbering, type Place, type Position } from './numbering'
import { goesOn } from './paragraphs'
import { placeOf } from './place'
import { type Cell, type Row, tableRows } from './table'
import { LONGEST_ITEM, type Unit } from './unit'

export interface Region {
  readonly document: Pick<Document, 'text' | 'lines'>
  /** The lines after the lead-in; the first may be the rest of its line. */
  readonly lines: readonly Line[]
  readonly layout: Layout
}

/** A unit that still grows: from `start` with its marker, from `words` without it. */
interface Growing {
  readonly start: number
  readonly marker: Marker | null
  readonly position: Position | null
  /** Whether it began amid a line. */
  readonly inside: boolean
  readonly parts: Span[]
}

/** A line and those around it. */
interface Neighbours {
  readonly line: Line
  readonly before: Line | undefined
  readonly after: Line | undefined
}

/** Cuts the lines after a lead-in into units, in order. Linear in the length of the text. */
export function units({ document, lines, layout }: Region): Unit[] {
  const found: Unit[] = []
  const numbers = numbering()
  const rows = tableRows(lines)
  let growing: Growing | null = null

  function close(): void {
    if (growing) found.push(unitOf(document.text, growing))
    growing = null
  }

  function begin(
    start: number,
    words: Span,
    marked: { marker: Marker; position: Position | null; inside: boolean } | null,
  ): void {
    close()
    growing = { start, parts: [words], marker: null, position: null, inside: false, ...marked }
  }

  /** Whether a marker begins a unit, and where in its list. */
  function accepted(marker: Marker, { line, before, after }: Neighbours): { position: Position | null } | null {
    const end = marker.start === 0 ? null : line.start + marker.start
    const headed =
      growing !== null && (end === null || !endsInHeading(growing, end)) && mayHeadList(document.text, growing, end)
    const header = headed ? found.length : null
    const place = placeOf(marker, {
      after,
      line,
      before,
      layout,
      header,
      unit: found.length + (growing ? 1 : 0),
    })
    if (place === null) return null
    if (marker.style !== 'bullet') {
      const position = numbers.accept(marker, place)
      return position && { position }
    }
    const inRow =
      place.at === 'line start'
        ? place.clean || place.itemLike
        : place.opens || isSameBullet(growing, marker) || marker.closing !== '-'
    return inRow ? { position: null } : null
  }

  const endsInHeading = (unit: Growing, end: number): boolean =>
    headingBefore(document.text, { start: (unit.parts.at(-1) as Span).start, end }) < end

  function cut(lines: Neighbours): void {
    const { line, before } = lines
    const first = markerAtStart(line.text)
    const start = first && accepted(first, lines)
    if (first && start)
      begin(line.start, { start: line.start + first.end, end: line.end }, { marker: first, inside: false, ...start })
    else if (growing && before && continues(growing, { ...lines, before })) growing.parts.push(spanOf(line))
    else begin(line.start, spanOf(line), null)
    for (const marker of markersInside(line.text, start && first ? first.end : 0)) {
      const inside = accepted(marker, lines)
      if (!inside || !growing) continue
      const last = growing.parts.pop() as Span
      const end = Math.max(last.start, line.start + marker.start)
      const heading = headingBefore(document.text, { start: last.start, end })
      growing.parts.push({ start: last.start, end: heading })
      if (heading < end) begin(heading, { start: heading, end }, null)
      begin(
        line.start + marker.start,
        { start: line.start + marker.end, end: line.end },
        { marker, inside: true, ...inside },
      )
    }
  }

  const continues = (unit: Growing, { line, before, after }: Neighbours & { before: Line }): boolean => {
    const words = unit.parts.find(({ start, end }) => end > start)
    if (!words) return true
    const asks = hasInfinitive(fold(document.text.slice(words.start, Math.min(words.end, words.start + 120))), 8)
    return goesOn({ before, line, after, layout, lines: document.lines, unit: { marked: unit.marker !== null, asks } })
  }

  for (const [at, line] of lines.entries()) {
    const row = rows.get(at)
    if (!row) {
      cut({ line, before: rows.has(at - 1) ? undefined : lines[at - 1], after: lines[at + 1] })
      continue
    }
    close()
    const unit = rowUnit(row, line, { numbers, unit: found.length })
    if (unit) found.push(unit)
  }
  close()
  return found
}

/**
 * Where an introduction or a heading begins that stands at the end of another item, «… мониторинг. Руководителям школ: 1. …»,
 * «… мониторинг. Кадровая политика 5. …»; the end if there is none.
 */
function headingBefore(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_HEADING)
  const tail = text.slice(from, end).trimEnd()
  const sentence = /(?<=[.;]\s+)\p{Lu}[^.;]*$/u.exec(tail)
  if (!sentence) return end
  const words = sentence[0].replace(/:$/, '')
  const introduces = tail.endsWith(':') ? isAddressee(words, { colon: true }) : isHeading(words) && !isTerm(fold(words))
  return introduces ? from + sentence.index : end
}

const LONGEST_HEADING = 200

const spanOf = ({ start, end }: Line): Span => ({ start, end })

const isSameBullet = (unit: Growing | null, marker: Marker): boolean =>
  unit?.marker?.style === 'bullet' && unit.marker.closing === marker.closing

/** Whether a numbered unit, up to an offset or as it is, introduces others: it ends with a colon or reads like a heading. */
function mayHeadList(text: string, unit: Growing, upTo: number | null): boolean {
  if (!unit.marker || unit.marker.style === 'bullet') return false
  const end = upTo ?? unit.parts.at(-1)?.end ?? unit.start
  if (
    unit.marker.style === 'part' ||
    text
      .slice(Math.max(unit.start, end - 8), end)
      .trimEnd()
      .endsWith(':')
  )
    return true
  const first = unit.parts[0]?.start ?? unit.start
  return end - first < 300 && isHeading(gather(text, [{ start: first, end }]).text)
}

function unitOf(source: string, { start, marker, position, parts }: Growing): Unit {
  const words = joined(source, parts)
  const end = words.at(-1)?.end ?? start
  const text = gather(source, clipped(words)).text
  const printed = words.length === 0 ? [{ start, end }] : [{ start, end: (words[0] as Span).end }, ...words.slice(1)]
  const printedMarker = marker ? source.slice(start, words[0]?.start ?? end).trim() : ''
  return { marker, printedMarker, position, printed, parts: words, text, folded: fold(text), row: null }
}

/** Pieces with nothing but white space between them become one. */
function joined(source: string, parts: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.end === part.start) continue
    if (last && source.slice(last.end, part.start).trim() === '')
      whole[whole.length - 1] = { start: last.start, end: part.end }
    else whole.push(part)
  }
  return whole
}

function clipped(parts: readonly Span[]): Span[] {
  const kept: Span[] = []
  let left = LONGEST_ITEM
  for (const part of parts) {
    if (left <= 0) break
    kept.push({ start: part.start, end: Math.min(part.end, part.start + left) })
    left -= part.end - part.start
  }
  return kept
}

/** The unit of a table row; null for the table's head. */
function rowUnit(row: Row, line: Line, { numbers, unit }: { numbers: Numbering; unit: number }): Unit | null {
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
