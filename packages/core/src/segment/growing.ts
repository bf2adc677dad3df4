import type { Document, Span } from '../model'
import { fold } from '../text/fold'
import { gather } from '../text/gather'
import { isAddressee } from './addressee'
import { isHeading } from './heading'
import { hasInfinitive } from './infinitive'
import { isTerm } from './item'
import type { Layout } from './layout'
import type { Neighbours } from './lines'
import type { Marker } from './marker'
import type { Position } from './numbering'
import { goesOn } from './paragraphs'
import { LONGEST_ITEM, type Unit } from './unit'

/** A unit that still grows: from `start` with its marker, from `words` without it. */
export interface Growing {
  readonly start: number
  readonly marker: Marker | null
  readonly position: Position | null
  readonly parts: Span[]
}

/** Whether a line without a marker belongs to a unit: the words of a number on a line of its own, or the rest of a paragraph. */
export function goesOnWith(
  unit: Growing,
  { line, before, after }: Neighbours,
  { document, layout }: { document: Pick<Document, 'text' | 'lines'>; layout: Layout },
): boolean {
  const words = unit.parts.find(({ start, end }) => end > start)
  if (!words) return true
  if (!before) return false
  const head = fold(document.text.slice(words.start, Math.min(words.end, words.start + 120)))
  const so = { marked: unit.marker !== null, asks: hasInfinitive(head, 8) }
  return goesOn({ before, line, after, layout, lines: document.lines, unit: so })
}

/** The unit that has grown. */
export function unitOf(source: string, { start, marker, position, parts }: Growing): Unit {
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

/** Whether a numbered unit, up to an offset or as it is, introduces others: it ends with a colon or reads like a heading. */
export function mayHeadList(text: string, unit: Growing, upTo: number | null): boolean {
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

/**
 * Where an introduction or a heading begins that stands at the end of another item, «… мониторинг. Руководителям школ: 1. …»,
 * «… мониторинг. Кадровая политика 5. …»; the end if there is none.
 */
export function headingBefore(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_HEADING)
  const tail = text.slice(from, end).trimEnd()
  const sentence = /(?<=[.;]\s+)\p{Lu}(?:[^.;]|(?<=\p{Lu})\.)*$/u.exec(tail)
  if (!sentence) return from + addresseeAt(tail, end - from)
  const words = sentence[0].replace(/:$/, '')
  const introduces = tail.endsWith(':')
    ? isAddressee(words, { colon: true })
    : words.length <= LONGEST_INLINE_HEADING && isHeading(words) && !isTerm(fold(words))
  return introduces ? from + sentence.index : from + addresseeAt(tail, end - from)
}

/** Where an addressee begins whose sentence no full stop parts from the one before: «… школьника Методическому кабинету: 1.» */
function addresseeAt(tail: string, otherwise: number): number {
  if (!tail.endsWith(':')) return otherwise
  for (const { index } of tail.matchAll(/(?<=[\p{L}»"”)]\s+)\p{Lu}\p{Ll}/gu))
    if (isAddressee(tail.slice(index, -1), { colon: false })) return index
  return otherwise
}

const LONGEST_HEADING = 200
/** Without a colon only a few words are sure to be a heading. */
const LONGEST_INLINE_HEADING = 60
