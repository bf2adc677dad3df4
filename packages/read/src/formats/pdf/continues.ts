import type { LineBlock } from './blocks'
import { partsWord } from './flow'
import { type Line, MARKER } from './lines'

/** What is usual in the document. */
export interface Habits {
  /** The distance from line to line of one paragraph, in points. */
  readonly leading: number
  /** Indents, in whole points from the left edge, at which lines mostly go on in the middle of a sentence. */
  readonly flowing: ReadonlySet<number>
}

/** Whether a line goes on with the paragraph that the lines before it make. Nothing goes on with no lines. */
export function continues(paragraph: readonly LineBlock[], next: LineBlock, habits: Habits): boolean {
  const first = paragraph[0]
  const last = paragraph.at(-1)
  if (first === undefined || last === undefined) return false
  if (partsWord(last.line.text, next.line.text)) return true
  if (differ(last.line.size, next.line.size) || differ(width(last), width(next)) || isApart(last, next, habits))
    return false
  if (last.line.spread || next.line.spread) return false
  if (isCentred(last) || isCentred(next)) return isCentred(last) && isCentred(next) && !endsShort(last, next)
  return (
    isAligned(paragraph, next, habits) &&
    (endsShort(last, next) ? breaksEarly(first, last, next) : goesOn(paragraph, next, habits))
  )
}

const differ = (first: number, second: number): boolean => Math.max(first, second) > Math.min(first, second) * 1.12

const width = ({ edges }: LineBlock): number => edges.right - edges.left

/** More than the usual space between the lines. The next page, or the next column, tells nothing. */
const isApart = (last: LineBlock, next: LineBlock, { leading }: Habits): boolean => {
  const gap = next.line.baseline - last.line.baseline
  return next.page === last.page && gap > leading * 1.3
}

function isCentred({ line, edges }: LineBlock): boolean {
  const [before, after] = [line.left - edges.left, edges.right - line.right]
  return (
    before > INDENT && after > INDENT && Math.abs(before - after) < 8 && !edges.starts.includes(Math.round(line.left))
  )
}

/** Points to the right that are an indent and no inaccuracy. */
const INDENT = 4

/**
 * Whether a line begins where the next line of the paragraph must: under the second line; or, after the first, under
 * it or its text after the marker, at an indent of going on, or further left, as the first line may be indented.
 */
function isAligned(paragraph: readonly LineBlock[], next: LineBlock, { flowing }: Habits): boolean {
  const [first, second] = paragraph as [LineBlock, LineBlock?]
  const left = indent(next)
  const start = indent(first)
  if (second) return Math.abs(left - indent(second)) <= INDENT
  if (Math.abs(left - start) <= INDENT) return true
  const { line, edges } = first
  const text = opensItem(line) ? start + line.textLeft - line.left + line.size * ROUGHLY : start
  if (left > start) return left < text || flowing.has(Math.round(left))
  return left >= -INDENT && start < (edges.right - edges.left) / 4
}

/** How far from the left edge a line begins. */
const indent = ({ line, edges }: LineBlock): number => line.left - edges.left

/** Where a marker's text begins is known to this many sizes of the font: a file may hold both as one piece of text. */
const ROUGHLY = 0.8

/** Whether the next line's first word had room at the end of the last line, which thus ends a paragraph. */
function endsShort(last: LineBlock, next: LineBlock): boolean {
  const space = last.line.size * 0.25
  return last.edges.right - last.line.right > next.line.firstWord * 1.1 + space + 1
}

/** A line that ends early and yet goes on: the word that had room was tied to another («№ 273», «п. 3»), or the line was broken by hand. */
function breaksEarly(first: LineBlock, last: LineBlock, next: LineBlock): boolean {
  const { line } = next
  if (isClosed(last.line.text) || opensItem(line)) return false
  const room = last.edges.right - last.line.right
  const outdented = indent(next) < indent(first) - INDENT
  return /^[\p{Ll}(«№\d]/u.test(line.text) && (outdented || room < (last.edges.right - first.line.left) / 4)
}

/** After a full line. Where the next begins as the first one did, it may open a paragraph of its own. */
function goesOn(paragraph: readonly LineBlock[], next: LineBlock, { flowing }: Habits): boolean {
  const first = paragraph[0] as LineBlock
  const last = paragraph.at(-1) as LineBlock
  if (Math.abs(indent(next) - indent(first)) > INDENT) return true
  if (AWAITS_NUMBER.test(last.line.text)) return true
  if (opensItem(next.line) && (marker(next.line) === marker(first.line) || isClosed(last.line.text))) return false
  const small = /^\p{Ll}/u.test(next.line.text)
  if (!flowing.has(Math.round(indent(next)))) return small && !isClosed(last.line.text)
  return (
    small || (last.line.font === next.line.font && !(ASKING.test(next.line.text) && !/[.!?…]$/.test(last.line.text)))
  )
}

/** «… школой №⏎4. Обеспечить …»: the number at the beginning of the line is not that of an item. */
const AWAITS_NUMBER = /(?:№|(?<!\p{L})(?:п|пп|ст|ч|стр|гл))\.?$/u

/** A capital infinitive opens a recommendation: «Обеспечить …». In the middle of a paragraph it stands after a full stop. */
const ASKING = /^\p{Lu}\p{Ll}+(?:ть|ти|чь|ться|тись)(?!\p{L})/u

/** The kind of marker that opens a list item: a number, a letter or a bullet; null for no marker. */
function marker({ text }: Line): 'number' | 'letter' | 'bullet' | null {
  const [mark] = MARKER.exec(text) ?? []
  if (mark === undefined) return null
  return /^\d/.test(mark) ? 'number' : /^\p{L}/u.test(mark) ? 'letter' : 'bullet'
}

const opensItem = ({ text }: Line): boolean => MARKER.test(text)
const isClosed = (text: string): boolean => /[.;:!?…]["»”)\]]*$/.test(text)
