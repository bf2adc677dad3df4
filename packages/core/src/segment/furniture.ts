import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { beginsWithInfinitive } from './infinitive'
import { markerAtStart } from './marker'

export interface PrintedLine {
  readonly text: string
  readonly blankBefore: boolean
}

/**
 * For each printed line, whether it belongs to the page and not to the text: a page number, or a running head, which is
 * a title that comes again at the edges of pages.
 */
export function isFurniture(lines: readonly PrintedLine[]): boolean[] {
  const furniture = lines.map(({ text }) => isPageNumber(text) || isRule(text) || CONTINUED.test(text))
  markFootnotes(lines, furniture)
  const places = new Map<string, number[]>()
  lines.forEach(({ text }, at) => {
    if (furniture[at] || !mayBeHead(text)) return
    const key = fold(text).replace(/\d+/g, '#')
    const seen = places.get(key)
    if (seen) seen.push(at)
    else places.set(key, [at])
  })
  const isAtEdge = (at: number): boolean =>
    furniture[at - 1] === true || furniture[at + 1] === true || breaksIn(lines, at)
  const heads = [...places.values()].filter((repeated) => isRunningHead(repeated, { lines, isAtEdge }))
  for (const repeated of heads) for (const at of repeated) furniture[at] = true
  return furniture
}

/** A heading printed again at the top of a page. */
const CONTINUED = /\((?:продолжение|окончание)\)\s*:?$/iu

/** Notes under a rule at the foot of a page: «______», «* По данным мониторинга …», up to a blank line. */
function markFootnotes(lines: readonly PrintedLine[], furniture: boolean[]): void {
  for (let at = 0; at < lines.length - 1; at++) {
    if (!/^[_–—-]{5,}$/.test(lines[at]?.text ?? '') || !NOTE.test(lines[at + 1]?.text ?? '')) continue
    do furniture[at++] = true
    while (at < lines.length && !lines[at]?.blankBefore)
    at--
  }
}

const NOTE = /^(?:\*|\d{1,2}\)?\s|[¹²³⁴⁵⁶⁷⁸⁹])/u

/** Once at a page's edge is enough for a line that repeats the document's title or counts pages. */
function isRunningHead(
  repeated: readonly number[],
  { lines, isAtEdge }: { lines: readonly PrintedLine[]; isAtEdge: (at: number) => boolean },
): boolean {
  const [first = 0] = repeated
  if (repeated.length < 2) return false
  if (NUMBERS_PAGES.test((lines[first] as PrintedLine).text)) return true
  if (repeated.length > 2 && repeated.every((at) => isApart(lines[at] as PrintedLine))) return true
  const edges = repeated.filter(isAtEdge).length
  return edges > 1 || (edges > 0 && first < TITLE_LINES)
}

/** Long, parted by a blank line, and neither a vote nor an addressee, which come again in the text itself. */
const isApart = ({ text, blankBefore }: PrintedLine): boolean =>
  blankBefore && text.length > 40 && !/голосов|единогласно/iu.test(text) && !isAddressee(text, { colon: false })

const TITLE_LINES = 5

/** A line drawn across the page. */
const isRule = (line: string): boolean => /^[_–—-]{10,}$/.test(line)

/** Whether a line, apart from those around it, stands amid a sentence that goes on after it. */
const breaksIn = (lines: readonly PrintedLine[], at: number): boolean =>
  (lines[at]?.blankBefore || lines[at + 1]?.blankBefore || false) &&
  /[\p{L}\p{N},–-]$/u.test(lines[at - 1]?.text ?? '') &&
  /^\p{Ll}/u.test(lines[at + 1]?.text ?? '')

const LONGEST_HEAD = 120

/** A running head is a title or a name; items, their introductions and the rest of sentences may come again as well. */
const mayBeHead = (line: string): boolean =>
  line.length <= LONGEST_HEAD &&
  /^[^\p{L}]*\p{Lu}/u.test(line) &&
  !/[:;]$/.test(line) &&
  !BELONGS_TO_ITEM.test(line) &&
  markerAtStart(line) === null &&
  !beginsWithInfinitive(fold(line))

/** «7», «– 7 –», «стр. 7», «7 из 12». A number with a full stop is the number of an item. */
export const isPageNumber = (line: string): boolean =>
  line.length < 24 &&
  (/^[-–—]?\s?\d{1,3}\s?[-–—]?$/.test(line) ||
    /^(?:стр(?:аница|\.)?|лист|page)\s*\d{1,3}(?:\s*(?:из|of|\/)\s*\d{1,3})?$/iu.test(line) ||
    /^\d{1,3}\s*(?:из|\/)\s*\d{1,3}$/u.test(line))

const NUMBERS_PAGES = /(?:стр(?:аница|\.)|лист|page)\s*\d+|\d+\s*из\s*\d+$/iu

/** Deadlines and responsibles may well be the same in many items. */
const BELONGS_TO_ITEM = /^[^\p{L}]*(?:срок|отв|исполнит|контрол|рекоменд)/iu
