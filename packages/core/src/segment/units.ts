import type { Document, Span } from '../model'
import { type Accepted, accept } from './accept'
import { type Growing, goesOnWith, headingBefore, unitOf } from './growing'
import type { Layout } from './layout'
import type { Line, Neighbours } from './lines'
import { type Marker, markerAtStart, markersInside } from './marker'
import { numbering } from './numbering'
import { rowUnit } from './row-unit'
import { tableRows } from './table'
import type { Unit } from './unit'

export interface Region {
  readonly document: Pick<Document, 'text' | 'lines'>
  /** The lines after the lead-in; the first may be the rest of its line. */
  readonly lines: readonly Line[]
  readonly layout: Layout
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

  function begin(start: number, words: Span, accepted: Accepted | null): void {
    close()
    growing = { start, parts: [words], marker: accepted?.marker ?? null, position: accepted?.position ?? null }
  }

  const accepted = (marker: Marker, around: Neighbours): Accepted | null =>
    accept(marker, around, { text: document.text, layout, numbers, growing, ended: found.length })

  function addLine(around: Neighbours): void {
    const { line } = around
    const first = markerAtStart(line.text)
    const start = first && accepted(first, around)
    if (start) begin(line.start, { start: line.start + start.marker.end, end: line.end }, start)
    else if (growing && goesOnWith(growing, around, { document, layout })) growing.parts.push(spanOf(line))
    else begin(line.start, spanOf(line), null)
    for (const marker of markersInside(line.text, start?.marker.end ?? 0)) {
      const inside = accepted(marker, around)
      if (inside) cut(inside, line)
    }
  }

  /** Ends the unit that grows at a marker inside its last line, and begins the next one there. */
  function cut(inside: Accepted, line: Line): void {
    const last = growing?.parts.pop() ?? spanOf(line)
    const end = Math.max(last.start, line.start + inside.marker.start)
    const heading = headingBefore(document.text, { start: last.start, end })
    growing?.parts.push({ start: last.start, end: heading })
    if (heading < end) begin(heading, { start: heading, end }, null)
    begin(line.start + inside.marker.start, { start: line.start + inside.marker.end, end: line.end }, inside)
  }

  for (const [at, line] of lines.entries()) {
    const row = rows.get(at)
    if (!row) {
      addLine({ line, before: rows.has(at - 1) ? undefined : lines[at - 1], after: lines[at + 1] })
      continue
    }
    close()
    const unit = rowUnit(row, line, { numbers, unit: found.length })
    if (unit) found.push(unit)
  }
  close()
  return found
}

const spanOf = ({ start, end }: Line): Span => ({ start, end })
