import type { Document, Recommendation, Span } from '../model'
import { type Gathered, gather, sourceSpan } from '../text/gather'
import { closingWordsAt } from './ending'
import { onlyTakesNote } from './note'
import { citedNumbers } from './numbers'
import type { Item, Outline } from './outline'
import { LONGEST_ITEM, type Unit } from './unit'

export interface Found {
  readonly recommendations: readonly Recommendation[]
  /** Items too long to be recommendations. */
  readonly tooLong: readonly Span[]
}

/** The recommendations of an outline, trimmed and numbered. */
export function recommendations(document: Document, units: readonly Unit[], { items, lists }: Outline): Found {
  const numbers = citedNumbers(units, lists)
  const found: Recommendation[] = []
  const tooLong: Span[] = []
  /** Points that take up a number but ask for nothing. */
  let noted = 0
  items.forEach((item, at) => {
    if (lengthOf(item) > LONGEST_ITEM) {
      tooLong.push(around(item.parts))
      return
    }
    const trimmed = trim(document.text, item, at === items.length - 1)
    if (trimmed === null) return
    if (item.addressee === null && onlyTakesNote(trimmed.text)) {
      noted++
      return
    }
    const position = found.length + 1
    found.push({
      id: `${document.id}#${position}`,
      document: document.id,
      span: around(trimmed.parts),
      ...trimmed,
      number: numbers[item.unit] ?? (document.numbers === 'lost' ? String(position + noted) : null),
      addressee: item.addressee,
      section: item.section,
    })
  })
  return { recommendations: found, tooLong }
}

const lengthOf = ({ parts }: Item): number => parts.reduce((length, { start, end }) => length + end - start, 0)

const around = (parts: readonly Span[]): Span => ({ start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end })

/** An item without closing punctuation; the last one also without the words that close the document. Null if nothing is left. */
function trim(source: string, { parts }: Item, isLast: boolean): { parts: Span[]; text: string } | null {
  const gathered = gather(source, parts)
  const closing = isLast ? closingWordsAt(gathered.text) : -1
  const words = closing === -1 ? gathered.text : gathered.text.slice(0, closing)
  const text = words.replace(/[\s.;,|…]+$/, '')
  return /[\p{L}\p{N}]/u.test(text) ? { text, parts: upTo(parts, gathered, text.length) } : null
}

function upTo(parts: readonly Span[], gathered: Gathered, length: number): Span[] {
  const { start, end } = sourceSpan(gathered, { start: 0, end: length })
  return parts
    .map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
    .filter((part) => part.end > part.start)
}
