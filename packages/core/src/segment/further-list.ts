import { appendedList } from './appendix'
import { isPageMatter } from './ending'
import { isHeading, isSectionOfMeeting } from './heading'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import { introductionBy } from './introduction'
import { isNominal } from './nominal'
import type { Unit } from './unit'
import { endsByAsking, voiceOf } from './voice'

/**
 * Where another list of recommendations begins after the end of one: in an appendix that carries the resolution out, or
 * under a lead-in of its own («2. СЛУШАЛИ: … РЕШИЛИ:», «Секция 3 … рекомендует:»). The index of its first unit or of the
 * headings right before it; null when none comes before what a page prints under a text.
 */
export function furtherList(units: readonly Unit[], end: number): number | null {
  return appendedList(units, end) ?? introducedList(units, end)
}

function introducedList(units: readonly Unit[], end: number): number | null {
  for (let at = end; at < units.length - 1; at++) {
    const { text } = units[at] as Unit
    if (isPageMatter(text)) return null
    if (
      handsOver(units, at) &&
      (introductionBy(units, at + 1) !== null || asks(units.slice(at + 1, at + 1 + LOOKED_AT)))
    )
      return headingsFrom(units, at, end)
  }
  return null
}

const LOOKED_AT = 3
const LONGEST_LEAD_IN = 400

/** A lead-in that asks, or an addressee to whom something is recommended. */
function handsOver(units: readonly Unit[], at: number): boolean {
  const { text, folded, row } = units[at] as Unit
  if (row || text.length > LONGEST_LEAD_IN) return false
  const introduction = introductionBy(units, at)
  const voice = voiceOf(text)
  const mayIntroduce = text.endsWith(':')
    ? introduction !== 'report' && voice !== 'reports'
    : introduction === 'addressee' || isSectionOfMeeting(folded)
  if (mayIntroduce && mostAsk(units.slice(at + 1, at + 1 + LOOKED_AT))) return true
  if (!text.endsWith(':'))
    return text.length < 120 && !/[.;]$/.test(text) && (endsByAsking(text) || OF_SECTIONS.test(folded))
  if (introduction === 'lead-in' || introduction === 'addressee') return voice === 'asks'
  return OF_A_SECTION.test(folded)
}

/** «К исполнению принято:» whatever its words, before points most of which begin with what to do. */
const mostAsk = (points: readonly Unit[]): boolean =>
  points.every(({ marker }) => marker !== null) &&
  points.filter(({ folded }) => beginsWithInfinitive(folded)).length >= LOOKED_AT - 1

/** «Рекомендации секции:», «Общие рекомендации:», «Предложения участников:», «Наметили на будущий год:» */
const OF_A_SECTION = /^[^а-я]*(?:(?:[а-я]+ )?(?:рекомендаци[ия]|предложения)|намечено|наметили)(?![а-я])/u

const OF_SECTIONS =
  /^[^а-я]*(?:рекомендации|предложения) (?:[а-я]+ )?(?:секци|групп|площад|кругл|мо(?![а-я])|методическ|участник)/u

const asks = (points: readonly Unit[]): boolean =>
  points.some(
    ({ marker, folded }) =>
      (marker !== null && (hasInfinitive(folded, 12) || isNominal({ folded }))) || beginsWithInfinitive(folded),
  )

/** The headings that stand right before a lead-in: «РЕКОМЕНДАЦИИ СЕКЦИЙ», «Секция № 1»; without any, where its list begins. */
function headingsFrom(units: readonly Unit[], leadIn: number, end: number): number {
  let first = leadIn
  while (first < units.length - 1 && !mayBegin(units, first)) first++
  while (first > end && isHeadingUnit(units[first - 1] as Unit) && introductionBy(units, first - 1) !== null) first--
  return first
}

const mayBegin = (units: readonly Unit[], at: number): boolean =>
  introductionBy(units, at) !== null || units[at]?.marker !== null || beginsWithInfinitive(units[at]?.folded ?? '')

const isHeadingUnit = ({ marker, row, text }: Unit): boolean => !marker && !row && isHeading(text)
