import { beginsWithInfinitive } from './infinitive'
import { isNominal } from './nominal'
import type { Unit } from './unit'
import { voiceOf } from './voice'

/**
 * Where a list goes on in an appendix: a plan or a table of measures that carries the resolution out. The index of its
 * first unit; null when no such appendix comes soon after the list's end.
 */
export function appendedList(units: readonly Unit[], end: number): number | null {
  const limit = Math.min(units.length, end + NEAR)
  for (let at = end; at < limit; at++) {
    if (!isAppendix(units[at] as Unit)) continue
    const first = firstItem(units, at)
    if (first === null || units.slice(at, first).some(tells)) continue
    if (isOfMeasures(units.slice(at, first)) && asks(units.slice(first, first + LOOKED_AT))) return first
  }
  return null
}

/** How many units may part the end of a list from an appendix, and an appendix's first line from its first point. */
const NEAR = 12
const LOOKED_AT = 6

const isAppendix = ({ marker, row, folded }: Unit): boolean =>
  !marker && !row && /^[^а-я]*(?:приложени[ея]|утвержден[аоы]?)(?![а-я])/u.test(folded)

/** «… участники отмечают:» in an appendix that is a resolution itself. */
const tells = ({ text }: Unit): boolean => text.endsWith(':') && voiceOf(text) === 'reports'

function firstItem(units: readonly Unit[], appendix: number): number | null {
  const after = units.slice(appendix + 1, appendix + NEAR)
  const first = after.findIndex(({ marker, row }) => marker !== null || row !== null)
  return first === -1 ? null : appendix + 1 + first
}

/** Whether a title names measures; a programme of the conference itself asks for nothing. */
function isOfMeasures(title: readonly Unit[]): boolean {
  const words = title.map(({ folded }) => folded.slice(0, 300)).join(' ')
  return MEASURES.test(words) && !OF_THE_MEETING.test(words)
}

const MEASURES =
  /(?<![а-я])(?:план|комплекс мер|мероприяти|дорожн[а-я]+ карт|рекомендаци|мер[аы]?(?![а-я])|поручени|задач|направлени|приоритет|перспектив)/u
const OF_THE_MEETING = /(?:подготовк|проведени)[а-я]+ (?:[а-я]+ ){0,4}(?:конференци|совещани|форум|педсовет)/u

/** Rows of a table, or at least two points that begin with what to do. */
const asks = (points: readonly Unit[]): boolean =>
  points.filter(
    ({ row, marker, folded }) =>
      row?.kind === 'item' || beginsWithInfinitive(folded) || (marker !== null && isNominal({ folded })),
  ).length > 1
