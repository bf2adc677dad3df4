import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { isHeading } from './heading'
import { beginsWithInfinitive } from './infinitive'
import type { LeadIn } from './lead-in'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'
import { FEWEST_POINTS, introducesPoints, isPoint } from './point'
import { voiceOf } from './voice'

/**
 * «ОСНОВНЫЕ НАПРАВЛЕНИЯ РАБОТЫ НА НОВЫЙ УЧЕБНЫЙ ГОД», «Первоочередные шаги на 2024-2025 учебный год» with points under it; the
 * last such heading, since a report begins with the tasks of the year that is over.
 */
export function underPlan(lines: readonly Line[]): LeadIn | null {
  for (let at = lines.length - FEWEST_POINTS; at >= 0; at--) {
    const first = isTitleOfTasks(lines, at) ? firstOfPoints(lines, at) : null
    if (first !== null) return { line: first - 1, end: (lines[first - 1] as Line).end }
  }
  return null
}

/** Where points begin after a heading, or the headings and addressees right before them; null where none come soon. */
function firstOfPoints(lines: readonly Line[], heading: number): number | null {
  let first: number | null = null
  let points = 0
  let sure = 0
  let between = 0
  for (let at = heading + 1; at < lines.length && points < FEWEST_POINTS; at++) {
    const line = lines[at] as Line
    const names = isPoint(line) || (line.text.endsWith(';') && isNominal({ folded: fold(line.text.slice(0, 80)) }))
    if (names) sure++
    if (names || markerAtStart(line.text)?.style === 'bullet') {
      first ??= at
      points++
    } else if (++between > points + MOST_BETWEEN) return null
  }
  if (first === null || points < FEWEST_POINTS || sure < FEWEST_POINTS / 2) return null
  while (first - 1 > heading && mayIntroduce(lines[first - 1] as Line)) first--
  return first
}

const mayIntroduce = ({ text }: Line): boolean =>
  (isHeading(text) && !/\p{Ll}[.!?]\s/u.test(text)) || introducesPoints(text)

/** «РУКОВОДИТЕЛЯМ ШКОЛ» with paragraphs under it that begin with what to do. */
export function underAddressee(lines: readonly Line[]): LeadIn | null {
  for (let at = 1; at < lines.length - 2; at++) {
    const { text } = lines[at] as Line
    if (/[.;,]$/.test(text) || !isAddressee(text.replace(/:$/, ''), { colon: false })) continue
    const asks = lines
      .slice(at, at + 3)
      .every(
        (line) =>
          markerAtStart(line.text) === null &&
          (line === lines[at] || beginsWithInfinitive(fold(line.text.slice(0, 80)))),
      )
    if (asks) return { line: at - 1, end: (lines[at - 1] as Line).end }
  }
  return null
}

/** A few words of introduction, headings, addressees. */
const MOST_BETWEEN = 5

/** Whether a title names tasks ahead, in one line or in three: «Задачи на 2025-2026 учебный год», or «ЗАДАЧИ» alone. */
export function isTitleOfTasks(lines: readonly Line[], at: number): boolean {
  const own = titleFrom(lines, at, 1)
  if (own === '') return false
  return ALONE.test(fold(own)) || voiceOf(own) === 'plans' || voiceOf(titleFrom(lines, at, 3)) === 'plans'
}

const ALONE = /^[^а-я]*(?:основные |главные |приоритетные )?(?:задачи|направления|приоритеты)[^а-я]*$/u

/** So many lines as one title; empty when the first is none, fewer where one is no line of a title. */
function titleFrom(lines: readonly Line[], at: number, most: number): string {
  const own = lines.slice(at, at + most).map(({ text }) => text)
  if (!/^\p{Lu}/u.test(own[0] ?? '')) return ''
  const end = own.findIndex(
    (text) => text.length >= LONGEST_TITLE || /[.;:,]$/.test(text) || markerAtStart(text) !== null,
  )
  return own.slice(0, end === -1 ? most : end).join(' ')
}

const LONGEST_TITLE = 120
