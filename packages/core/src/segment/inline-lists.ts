import type { Span } from '../model'
import { fold } from '../text/fold'
import { type Gathered, gather, sourceSpan } from '../text/gather'
import { isAddressee } from './addressee'
import { endsList } from './ending'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import type { Unit } from './unit'
import { voiceOf } from './voice'

/**
 * The units, with those cut up that hold a whole list in one paragraph: «Считать приоритетными: развитие …; обновление …»,
 * and, where nothing else follows the lead-in, «обеспечить …; продолжить …» or «Обеспечить …. Продолжить ….».
 */
export function withInlineLists(source: string, units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  /** Whether the unit before was such a list and broke off after a semicolon. */
  let goesOn = false
  units.forEach((unit, at) => {
    const mayHold =
      !unit.row && unit.marker?.style !== 'bullet' && /[;.]\s/.test(unit.text) && lengthOf(unit) < LONGEST_LIST
    const gathered = mayHold ? gather(source, unit.parts) : null
    const cuts = gathered && cutsOf(gathered.text, { unit, goesOn, alone: at === 0 && isAlone(units) })
    const cut = cuts ? pieces(source, { unit, gathered, cuts }) : [unit]
    found.push(...cut.flatMap((piece) => withOwnAddressees(source, piece)))
    goesOn = (cuts !== null || goesOn) && !unit.marker && unit.text.endsWith(';')
  })
  return found
}

const lengthOf = ({ parts }: Unit): number => parts.reduce((length, { start, end }) => length + end - start, 0)

const LONGEST_LIST = 100_000

function cutsOf(
  text: string,
  { unit, goesOn, alone }: { unit: Unit; goesOn: boolean; alone: boolean },
): number[] | null {
  if (goesOn && !unit.marker) return cutsAfterSemicolons(text, 0)
  return afterIntroduction(text, unit) ?? (alone ? wholeList(text) : null)
}

/** Whether the first unit is the only one of the list, but for what closes the document or introduces another list. */
function isAlone([first, second]: readonly Unit[]): boolean {
  if (first?.marker) return false
  return !second || endsList(second.text) || second.text.endsWith(':')
}

/** The beginnings of an introduction and of its items; null for a text that has none, or a single item. */
function afterIntroduction(text: string, unit: Unit): number[] | null {
  const colon = text.indexOf(':') + 1
  if (colon === 0 || colon > LONGEST_INTRODUCTION || colon === text.length) return null
  const introduction = text.slice(0, colon)
  const items = cutsAfterSemicolons(text, colon)
  if (items.length < 2) return null
  const voice = voiceOf(introduction)
  if (isAddressee(introduction.slice(0, -1), { colon: true }))
    return !unit.marker && items.every((start) => beginsWithInfinitive(headOf(text, start))) ? [0, ...items] : null
  return voice === 'asks' || voice === 'plans' ? [0, ...items] : null
}

const LONGEST_INTRODUCTION = 300

/** The beginnings of at least two items, each beginning with an infinitive or all parted by semicolons; else null. */
function wholeList(text: string): number[] | null {
  const bySemicolons = cutsAfterSemicolons(text, 0)
  if (!beginsWithInfinitive(headOf(text, 0))) return bySemicolons.length > 1 ? bySemicolons : null
  const cuts = bySemicolons.length > 1 ? bySemicolons : cutsAfterSentences(text)
  const items = cuts.filter((start) => beginsWithInfinitive(headOf(text, start)))
  return items.length > 1 ? items : null
}

const cutsAfterSentences = (text: string): number[] => [
  0,
  ...[...text.matchAll(/[.!]\s+(?=\p{Lu})/gu)].map(({ 0: gap, index }) => index + gap.length),
]

const headOf = (text: string, start: number): string => fold(text.slice(start, start + 60))

/** Where pieces begin from an offset on: there, and after each semicolon that no bracket or quote encloses. */
function cutsAfterSemicolons(text: string, from: number): number[] {
  const cuts = [from]
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string
    if ('(«„'.includes(sign)) depth++
    else if (')»“'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (sign === ';' && depth === 0 && /\S/.test(text.slice(at + 1, at + 4))) cuts.push(at + 1)
  }
  return cuts
}

function pieces(
  source: string,
  { unit, gathered, cuts }: { unit: Unit; gathered: Gathered; cuts: readonly number[] },
): Unit[] {
  return cuts.map((start, at) => {
    const span = sourceSpan(gathered, { start, end: cuts[at + 1] ?? gathered.text.length })
    const parts = within(unit.parts, span)
    const text = gather(source, parts).text
    const own = { printed: parts, parts, text, folded: fold(text) }
    return at === 0 ? { ...unit, ...own } : { ...unit, ...own, marker: null, position: null, printedMarker: '' }
  })
}

/** «… уголки ПДД. Классным руководителям: посещать семьи …»: an addressee with one request in the same paragraph. */
function withOwnAddressees(source: string, unit: Unit): Unit[] {
  if (unit.row || unit.marker?.style === 'bullet' || !/:\s/.test(unit.text) || lengthOf(unit) > LONGEST_LIST)
    return [unit]
  const gathered = gather(source, unit.parts)
  const named = [...gathered.text.matchAll(NAMED)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const start = index + whole.length
    const asks = hasInfinitive(headOf(gathered.text, start), 8)
    return asks && isAddressee(words, { colon: true }) ? [{ start: index, words, asked: start }] : []
  })
  if (named.length === 0) return [unit]
  const stretch = (start: number, end: number) => {
    const parts = within(unit.parts, sourceSpan(gathered, { start, end }))
    const text = gather(source, parts).text
    return { printed: parts, parts, text, folded: fold(text) }
  }
  const first = (named[0] as { start: number }).start
  const before = first > 0 ? [{ ...unit, ...stretch(0, first) }] : []
  const unmarked = { ...unit, marker: null, position: null, printedMarker: '' }
  const each = named.map(({ start, words, asked }, at) => ({
    ...(start === 0 ? unit : unmarked),
    ...stretch(asked, named[at + 1]?.start ?? gathered.text.length),
    addressee: words,
  }))
  return [...before, ...each]
}

/** From the beginning of a sentence to a colon; the full stops of initials end no sentence. */
const NAMED = /(?<=^|[.;]\s+)(\p{Lu}(?:[^.;:]|(?<=\p{Lu})\.){3,200}):\s+/gu

const within = (parts: readonly Span[], span: Span): Span[] =>
  parts
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => end > start)
