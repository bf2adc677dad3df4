import type { LineBlock } from './blocks'
import { isBroken } from './flow'
import { type Line, MARKER } from './lines'

/** What is usual in the document. */
export interface Spacing {
  /** The distance from line to line of one paragraph, in points. */
  readonly leading: number
}

/** Whether a line goes on with the paragraph that the lines before it make. Nothing goes on with no lines. */
export function continues(paragraph: readonly LineBlock[], next: LineBlock, spacing: Spacing): boolean {
  const first = paragraph[0]
  const last = paragraph.at(-1)
  if (first === undefined || last === undefined) return false
  if (isBroken(last.line.text, next.line.text) && /^\p{Ll}/u.test(next.line.text)) return true
  if (differ(last.line.size, next.line.size) || isApart(last, next, spacing)) return false
  if (isCentred(last) || isCentred(next)) return isCentred(last) && isCentred(next) && !endsShort(last, next)
  return (
    isAligned(paragraph, next) && (endsShort(last, next) ? breaksEarly(first, last, next) : goesOn(paragraph, next))
  )
}

const differ = (first: number, second: number): boolean => Math.max(first, second) > Math.min(first, second) * 1.12

/** More than the usual space between the lines. The next page, or the next column, tells nothing. */
const isApart = (last: LineBlock, next: LineBlock, { leading }: Spacing): boolean => {
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
 * Whether a line begins where the next line of the paragraph must: under the second line; under the first line's text
 * after its marker; or not further right than the first line, which may be indented but not set aside.
 */
function isAligned(paragraph: readonly LineBlock[], { line, edges }: LineBlock): boolean {
  const [first, second] = paragraph as [LineBlock, LineBlock?]
  const from = (block: LineBlock, left = block.line.left) => left - block.edges.left
  const left = line.left - edges.left
  if (second) return Math.abs(left - from(second)) <= INDENT
  if (Math.abs(left - from(first, first.line.textLeft)) <= INDENT) return true
  const widest = (edges.right - edges.left) / 4
  return left >= -INDENT && left <= from(first) + 2 && (from(first) < widest || from(first) - left <= INDENT)
}

/** Whether the next line's first word had room at the end of the last line, which thus ends a paragraph. */
function endsShort(last: LineBlock, next: LineBlock): boolean {
  const space = last.line.size * 0.25
  return last.edges.right - last.line.right > next.line.firstWord + space + 1
}

/** A line that ends early and yet goes on: the word that had room was tied to another («№ 273», «п. 3»), or the line was broken by hand. */
function breaksEarly(first: LineBlock, last: LineBlock, { line }: LineBlock): boolean {
  if (isClosed(last.line.text) || opensItem(line)) return false
  const room = last.edges.right - last.line.right
  const outdented = first.line.left - first.edges.left > INDENT && line.left < first.line.left - INDENT
  return /^[\p{Ll}(«№\d]/u.test(line.text) && (outdented || room < (last.edges.right - last.edges.left) / 4)
}

/** After a full line. Where the next begins as the first one did, it may open a paragraph of its own. */
function goesOn(paragraph: readonly LineBlock[], { line, edges }: LineBlock): boolean {
  const [first, second] = paragraph as [LineBlock, LineBlock?]
  const last = paragraph.at(-1) as LineBlock
  const asFirst = Math.abs(line.left - edges.left - (first.line.left - first.edges.left)) <= INDENT
  if (!asFirst) return true
  if (opensItem(line) && (opensItem(first.line) || isClosed(last.line.text))) return false
  const indented = first.line.left - first.edges.left > INDENT
  if (second || !indented) return !(isClosed(last.line.text) && last.line.font !== line.font)
  return !isClosed(last.line.text) && /^\p{Ll}/u.test(line.text)
}

const opensItem = ({ text }: Line): boolean => MARKER.test(text)
const isClosed = (text: string): boolean => /[.;:!?…]["»”)\]]*$/.test(text)
