import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { isHeading, isSectionOfMeeting, isSectionOpening } from './heading'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import type { LeadIn } from './lead-in'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'
import { tableRows } from './table'
import { carriesOut, isResolutionTitle, preamble } from './title'
import { namesMeeting, saysWhatMustBe, voiceOf } from './voice'

/**
 * Where a list begins that no words hand over: under a table's head, a title, a numbered heading, or simply as so many points
 * in a row. Null when nothing of the kind is there. `titled`: the document calls itself a resolution.
 */
export function listWithoutLeadIn(
  lines: readonly Line[],
  { from, titled }: { from: number; titled: boolean },
): LeadIn | null {
  return (
    tableInstead(lines, titled) ??
    titleInstead(lines, from) ??
    headingInstead(lines) ??
    planInstead(lines) ??
    sectionInstead(lines) ??
    listInstead(lines, from) ??
    numbersInstead(lines)
  )
}

/** A resolution without introduction: items right under its title. */
function titleInstead(lines: readonly Line[], from: number): LeadIn | null {
  const title = lines.findIndex(({ text }, at) => at >= from && isResolutionTitle(text))
  if (title === -1) return null
  for (let at = title + 1; at < Math.min(lines.length, title + 13); at++) {
    const { text } = lines[at] as Line
    const marker = markerAtStart(text)
    if (!marker || !(marker.style === 'bullet' || marker.path.every((number) => number === 1))) continue
    if (!hasInfinitive(fold(text.slice(marker.end, marker.end + 400)), 12)) continue
    let first = at
    while (first - 1 > title && isIntroduction((lines[first - 1] as Line).text)) first--
    return { line: first - 1, end: (lines[first - 1] as Line).end }
  }
  return null
}

/** «2. Рекомендации на новый учебный год» with «2.1.» after it: a part of the document that holds the recommendations. */
function headingInstead(lines: readonly Line[]): LeadIn | null {
  for (let at = 0; at < lines.length - 1; at++) {
    const { text, end } = lines[at] as Line
    const marker = markerAtStart(text)
    const child = markerAtStart((lines[at + 1] as Line).text)
    if (marker === null || child?.path.length !== marker.path.length + 1) continue
    if (child.path.at(-1) === 1 && isResolutionTitle(text.slice(marker.end))) return { line: at, end }
  }
  return null
}

/**
 * «ОСНОВНЫЕ НАПРАВЛЕНИЯ РАБОТЫ НА НОВЫЙ УЧЕБНЫЙ ГОД», «Первоочередные шаги на 2024-2025 учебный год» with points under it; the
 * last such heading, since a report begins with the tasks of the year that is over.
 */
function planInstead(lines: readonly Line[]): LeadIn | null {
  for (let at = lines.length - FEWEST; at >= 0; at--) {
    const first = isTitleOfTasks(lines[at] as Line) ? firstOfPoints(lines, at) : null
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
  for (let at = heading + 1; at < lines.length && points < FEWEST; at++) {
    const line = lines[at] as Line
    const names = isPoint(line) || (line.text.endsWith(';') && isNominal({ folded: fold(line.text.slice(0, 80)) }))
    if (names) sure++
    if (names || markerAtStart(line.text)?.style === 'bullet') {
      first ??= at
      points++
    } else if (++between > points + MOST_BETWEEN) return null
  }
  if (first === null || points < FEWEST || sure < FEWEST / 2) return null
  while (first - 1 > heading && introducesPoints(lines[first - 1] as Line)) first--
  return first
}

const introducesPoints = ({ text }: Line): boolean =>
  (isHeading(text) && !/\p{Ll}[.!?]\s/u.test(text)) || isIntroduction(text)

/** «Секция классных руководителей (модератор – …)» with points under it. */
function sectionInstead(lines: readonly Line[]): LeadIn | null {
  for (let at = 1; at < lines.length - 2; at++) {
    const { text } = lines[at] as Line
    if (!isSectionOfMeeting(fold(text)) || !lines.slice(at + 1, at + 3).every(isPoint)) continue
    return { line: at - 1, end: (lines[at - 1] as Line).end }
  }
  return null
}

/** A few words of introduction, headings, addressees. */
const MOST_BETWEEN = 5

/** «Задачи на 2025-2026 учебный год» */
const isTitleOfTasks = ({ text }: Line): boolean =>
  text.length < 120 && /^\p{Lu}/u.test(text) && !/[.;:,]$/.test(text) && voiceOf(text) === 'plans'

/** A resolution whose points stand under headings, with no words that hand them over. */
function listInstead(lines: readonly Line[], from: number): LeadIn | null {
  const title = lines.findIndex(({ text }, at) => at >= from && isResolutionTitle(text))
  if (title === -1) return null
  /** Whether a list tells what was done: one that a colon introduces may. */
  let told = false
  for (let at = title + 1; at < lines.length - FEWEST; at++) {
    const line = lines[at] as Line
    const { text } = line
    if (text.endsWith(':')) told = !isAddressee(text.slice(0, -1), { colon: true }) && !isSectionOpening(fold(text))
    else if (isHeading(text)) told = false
    if (told || !lines.slice(at, at + FEWEST).every(isPoint)) continue
    let first = at
    while (first - 1 > title && isLike(lines[first - 1] as Line, line)) first--
    if (first - 1 > title && isHeading((lines[first - 1] as Line).text)) first--
    return { line: first - 1, end: (lines[first - 1] as Line).end }
  }
  return null
}

/**
 * Numbered points that all ask for something, in whatever words, in a document that names a meeting: «1. … Школы должны …». The
 * last thing to go by.
 */
function numbersInstead(lines: readonly Line[]): LeadIn | null {
  const met = lines.findIndex(({ text }) => namesMeeting(text))
  if (met === -1) return null
  let told = false
  /** The points of the list that is being read, if it may be one of recommendations. */
  let begun: number[] = []
  for (let at = met + 1; at < lines.length; at++) {
    const { text } = lines[at] as Line
    const marker = markerAtStart(text)
    if (marker === null && text.endsWith(':')) told = voiceOf(text) === 'reports'
    if (marker?.style !== 'number' || marker.path.length !== 1) continue
    const next = begun.length + 1
    begun = !told && marker.path[0] === next ? [...begun, at] : !told && marker.path[0] === 1 ? [at] : []
    if (begun.length === FEWEST && begun.filter((point) => asksFor(lines, point)).length >= FEWEST - 1) {
      const first = begun[0] as number
      return { line: first - 1, end: (lines[first - 1] as Line).end }
    }
  }
  return null
}

/** Whether a numbered point says in its first lines what to do or what must be. */
function asksFor(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4)
  const end = next.findIndex(({ text, blankBefore }) => blankBefore || markerAtStart(text) !== null)
  const own = [lines[at] as Line, ...(end === -1 ? next : next.slice(0, end))]
  const folded = fold(own.map(({ text }) => text).join(' '))
  return beginsWithInfinitive(folded) || saysWhatMustBe(folded)
}

/** Whether two lines have bullets of one kind. */
const isLike = (one: Line, other: Line): boolean => {
  const closing = bulletOf(one)
  return closing !== null && closing === bulletOf(other)
}

function bulletOf({ text }: Line): string | null {
  const marker = markerAtStart(text)
  return marker?.style === 'bullet' ? marker.closing : null
}

/** So many points in a row are no chance. */
const FEWEST = 4

/** Whether a line is an addressee with points under it: «Директорам школ:», in a letter or on a page that tells what was decided. */
export function opensAddressee(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line
  const inline = /^([^:]{3,120}):\s+1[.)]\s?(.{3,60})/u.exec(text)
  const named = inline ? (inline[1] as string) : text.endsWith(':') ? text.slice(0, -1) : null
  if (named === null || !isAddressee(named, { colon: false })) return false
  // A lead-in that names the first addressee says itself where the addressee's words begin.
  if (voiceOf(named) === 'asks') return false
  if (inline) return beginsWithInfinitive(fold(inline[2] as string))
  const marker = markerAtStart(lines[at + 1]?.text ?? '')
  if (marker === null || !(marker.style === 'bullet' || marker.path.at(-1) === 1)) return false
  return lines.slice(at + 1, at + 1 + LOOKED_AT).filter(isRequest).length > 1
}

/** Points may run over several lines. */
const LOOKED_AT = 8

/** A numbered or bulleted line that begins with what to do. */
function isRequest({ text }: Line): boolean {
  const marker = markerAtStart(text)
  return marker !== null && beginsWithInfinitive(fold(text.slice(marker.end, marker.end + 80)))
}

/** A numbered or bulleted line that names an action. */
function isPoint({ text }: Line): boolean {
  const marker = markerAtStart(text)
  if (marker === null) return false
  const folded = fold(text.slice(marker.end, marker.end + 120))
  return hasInfinitive(folded, 6) || isNominal({ folded })
}

const isIntroduction = (text: string): boolean =>
  text.endsWith(':') || markerAtStart(text) !== null || isAddressee(text, { colon: false })

/** A table whose head names recommendations, or any table of measures under a resolution's title. */
function tableInstead(lines: readonly Line[], titled: boolean): LeadIn | null {
  const tasks = lines.findIndex(isTitleOfTasks)
  for (const [at, row] of tableRows(lines)) {
    if (row.kind !== 'head') continue
    const { text, start } = lines[at] as Line
    const named = titled || (tasks >= 0 && tasks < at) || carriesOut(preamble(lines, at))
    if (named || /рекоменд|предложени|предстоит|что дела/iu.test(text)) return { line: at, end: start }
  }
  return null
}
