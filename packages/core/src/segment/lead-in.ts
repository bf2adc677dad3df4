import { fold } from '../text/fold'
import { asksOfSomebody, isAddressee } from './addressee'
import { opensAddresseeList, opensSectionList } from './addressee-list'
import { endsList } from './ending'
import { beginsWithInfinitive } from './infinitive'
import { isFinished } from './layout'
import type { Line } from './lines'
import { listWithoutLeadIn } from './list-without-lead-in'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'
import { endsInAbbreviation } from './paragraphs'
import { callsItselfResolution, carriesOut, isOrder, isReportTitle, isResolutionTitle, preamble } from './title'
import { endsByAsking, LONGEST_CLAUSE, voiceOf } from './voice'

/** Where a list of recommendations begins. */
export interface LeadIn {
  /** The index of the line it ends in, and the offset in the document after its colon. */
  readonly line: number
  readonly end: number
}

/**
 * The introduction of the list of recommendations: «… рекомендуют:», «РЕШИЛИ:», «определить приоритетные направления …:»,
 * a resolution's title or a table's head. Null when nothing in the document introduces one: a news story, a report,
 * an order to hold the conference.
 */
export function leadIn(lines: readonly Line[]): LeadIn | null {
  const from = resolutionStart(lines)
  let titled = lines.slice(0, from).some(({ text }) => callsItselfResolution(text))
  let ordered = false
  let clause = ''
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isResolutionTitle(line.text)) ordered = false
    else if (isOrder(line.text)) {
      if (carriesOut(preamble(lines, at)) && listFollows(lines, at, line.end)) return { line: at, end: line.end }
      ordered = true
    }
    titled ||= callsItselfResolution(line.text) || (isResolutionTitle(line.text) && !/\p{Ll}/u.test(line.text))
    if (at > 0 && !ordered && (opensAddresseeList(lines, at) || opensSectionList(lines, at)))
      return { line: at - 1, end: (lines[at - 1] as Line).end }
    if (line.blankBefore && isFinished(clause)) clause = ''
    for (const piece of pieces(line)) {
      clause = `${clause.replace(/(?<=\p{L})-$/u, '')}${/\p{L}-$/u.test(clause) ? '' : ' '}${piece.text}`.slice(
        -LONGEST_CLAUSE,
      )
      const mayHandOver = piece.closes === 'colon' || (piece.closes === 'sentence' && FOLLOWING.test(fold(clause)))
      // «Предложения секции:» on a line of its own, whatever unfinished line stands before it.
      const asks = () => introduces(clause, titled) || (piece.start === line.start && voiceOf(piece.text) === 'asks')
      if (mayHandOver && !ordered && asks() && listFollows(lines, at, piece.end))
        return { line: at, end: addresseeIn(piece, clause) ?? piece.end }
      if (piece.closes !== 'nothing') clause = ''
    }
    const next = lines[at + 1]
    if (
      !ordered &&
      next &&
      FOLLOWING.test(fold(clause)) &&
      introduces(clause, titled) &&
      listFollows(lines, at, line.end)
    )
      return { line: at, end: line.end }
    if (/[.!?]$/.test(line.text) && !endsInAbbreviation(line.text)) clause = ''
    const inTable = line.text.includes('\t')
    if (!ordered && !inTable && next && beginsList(next) && endsByAsking(clause) && listFollows(lines, at, line.end))
      return { line: at, end: line.end }
    if (next && (markerAtStart(next.text) || next.text.includes('\t'))) clause = ''
  }
  return listWithoutLeadIn(lines, { from, titled, ordered })
}

/** «… обращается со следующими рекомендациями на новый учебный год.» hands a list over without colon. */
const FOLLOWING = /следующ(?:[а-я]+ (?:рекомендаци|решени|предложени)[а-я]*(?: на [^.]{0,40})?|ем|ее)[^а-я]*$/u

/** Where the resolution begins in a document that prints a report before it; else 0. */
function resolutionStart(lines: readonly Line[]): number {
  const report = lines.findIndex(({ text }) => isReportTitle(text))
  const resolution = report === -1 ? -1 : lines.findIndex(({ text }, at) => at > report && isResolutionTitle(text))
  return Math.max(resolution, 0)
}

function introduces(clause: string, titled: boolean): boolean {
  const voice = voiceOf(clause)
  return voice === 'asks' || (voice === 'plans' && titled)
}

/**
 * Where a lead-in names the first addressee too: «Рекомендовать руководителям школ:» as a sentence in one line, «… конференция
 * рекомендует образовательным организациям:». Null where it names none.
 */
function addresseeIn({ text, start }: Piece, clause: string): number | null {
  const named = text.replace(/:$/, '').trimEnd()
  if (clause.trim() === text.trim() && (isAddressee(named.trim(), { colon: false }) || asksOfSomebody(named.trim())))
    return start
  const verb = /(?<!\p{L})рекоменд(?:ует|уют|уем|овать)\s+(?=\p{Ll})/iu.exec(named)
  if (verb === null) return null
  const at = verb.index + verb[0].length
  return isAddressee(named.slice(at), { colon: false }) ? start + at : null
}

interface Piece {
  readonly text: string
  readonly closes: 'colon' | 'sentence' | 'nothing'
  /** Offsets in the document. */
  readonly start: number
  readonly end: number
}

/** A whole resolution may stand in quotes. */
const LONGEST_NAME = 120

/**
 * A line cut after colons and at the ends of sentences. A colon in quotes belongs to a name: «Школа: вместе к успеху»; quotes
 * inside quotes are often closed once, and no name runs over the end of a sentence.
 */
function pieces({ text, start }: Line): Piece[] {
  const found: Piece[] = []
  let from = 0
  let quotes = 0
  let opened = 0
  for (const { 0: mark, index } of text.matchAll(/[«»]|:(?![\d/\\)])|[.!?…;](?=\s+(?:["«(]?\p{Lu}|1[.)]\s?\p{L}))/gu)) {
    if (mark === '«') opened = quotes++ === 0 ? index : opened
    else if (mark === '»') quotes = Math.max(0, quotes - 1)
    else if (mark !== ':' || quotes === 0 || index - opened > LONGEST_NAME) {
      const end = index + mark.length
      quotes = 0
      found.push({
        text: text.slice(from, end),
        closes: mark === ':' ? 'colon' : 'sentence',
        start: start + from,
        end: start + end,
      })
      from = end
    }
  }
  if (from < text.length)
    found.push({ text: text.slice(from), closes: 'nothing', start: start + from, end: start + text.length })
  return found
}

/** A number, a bullet, an addressee, or a paragraph of its own that says what to do. */
function beginsList({ text, blankBefore }: Line): boolean {
  const marker = markerAtStart(text)
  if (marker !== null) return /\p{L}/u.test(text.slice(marker.end))
  if (/^[^\p{L}]*\p{Lu}/u.test(text) && isAddressee(text.replace(/:$/, ''), { colon: false })) return true
  return (
    blankBefore && text.length > SHORTEST_PARAGRAPH && beginsWithInfinitive(fold(text.slice(0, 60))) && !endsList(text)
  )
}

const SHORTEST_PARAGRAPH = 30

/** Whether items come after an offset of a line: in the same line or in one of the next. */
function listFollows(lines: readonly Line[], at: number, offset: number): boolean {
  const line = lines[at] as Line
  const rest = line.text.slice(offset - line.start).trim()
  if (rest !== '') return markerAtStart(rest) !== null || itemsInOneLine(rest)
  const next = lines.slice(at + 1, at + 6)
  return next.some(isListed) || next.slice(0, 3).filter(({ text }) => isNominal({ folded: fold(text) })).length > 1
}

/** Whether a line is an item of a list or introduces items. */
function isListed({ text }: Line): boolean {
  return (
    markerAtStart(text) !== null ||
    beginsWithInfinitive(fold(text.slice(0, 80))) ||
    text.includes('\t') ||
    text.endsWith(';') ||
    isAddressee(text.replace(/:(?:\s.*)?$/, ''), { colon: /:(?:\s|$)/.test(text) })
  )
}

/** «обеспечить …; продолжить …», «Обеспечить …. Продолжить ….», «развитие …; поддержка …»: at least two items. */
function itemsInOneLine(rest: string): boolean {
  const head = rest.slice(0, 1200)
  const begun = head.split(/[.;]\s+/).filter((item) => beginsWithInfinitive(fold(item.slice(0, 60))))
  const nouns = head.split(/;\s*/).filter((item) => isNominal({ folded: fold(item.slice(0, 80)) }))
  return begun.length > 1 || (nouns.length > 1 && head.includes(';')) || /[;:]\s+[•●▪–—-]\s/.test(head)
}
