import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { isHeading, isSectionOpening } from './heading'
import { hasInfinitive } from './infinitive'
import type { LeadIn } from './lead-in'
import type { Line } from './lines'
import { isTitleOfTasks, underAddressee, underPlan } from './list-under-heading'
import { markerAtStart } from './marker'
import { numberedRequests } from './numbered-requests'
import { FEWEST_POINTS, introducesPoints, isPoint } from './point'
import { tableRows } from './table'
import { carriesOut, isResolutionTitle, preamble } from './title'

/**
 * Where a list begins that no words hand over: under a table's head, a title, a numbered heading, or simply as so many points
 * in a row. Null when nothing of the kind is there. `titled`: the document calls itself a resolution; `ordered`: it is an order
 * that carries out no resolution, so that its tasks are none of a conference's.
 */
export function listWithoutLeadIn(
  lines: readonly Line[],
  { from, titled, ordered }: { from: number; titled: boolean; ordered: boolean },
): LeadIn | null {
  return (
    tableInstead(lines, titled) ??
    titleInstead(lines, from) ??
    headingInstead(lines) ??
    listInstead(lines, from) ??
    (ordered ? null : (underPlan(lines) ?? underAddressee(lines) ?? numberedRequests(lines)))
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
    while (first - 1 > title && introducesPoints((lines[first - 1] as Line).text)) first--
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

/** A resolution whose points stand under headings, with no words that hand them over. */
function listInstead(lines: readonly Line[], from: number): LeadIn | null {
  const title = lines.findIndex(({ text }, at) => at >= from && isResolutionTitle(text))
  if (title === -1) return null
  /** Whether a list tells what was done: one that a colon introduces may. */
  let told = false
  for (let at = title + 1; at < lines.length - FEWEST_POINTS; at++) {
    const line = lines[at] as Line
    const { text } = line
    if (text.endsWith(':')) told = !isAddressee(text.slice(0, -1), { colon: true }) && !isSectionOpening(fold(text))
    else if (isHeading(text)) told = false
    if (told || !lines.slice(at, at + FEWEST_POINTS).every(isPoint)) continue
    let first = at
    while (first - 1 > title && isLike(lines[first - 1] as Line, line)) first--
    if (first - 1 > title && isHeading((lines[first - 1] as Line).text)) first--
    return { line: first - 1, end: (lines[first - 1] as Line).end }
  }
  return null
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

/** A table whose head names recommendations, or any table of measures under a resolution's title. */
function tableInstead(lines: readonly Line[], titled: boolean): LeadIn | null {
  const tasks = lines.findIndex((_, at) => isTitleOfTasks(lines, at))
  const rows = tableRows(lines)
  let prepares = false
  for (const [at, row] of rows) {
    if (!rows.has(at - 1)) prepares = preparesMeeting(lines, at)
    if (row.kind !== 'head' || prepares) continue
    const { text, start } = lines[at] as Line
    const named = titled || (tasks >= 0 && tasks < at) || carriesOut(preamble(lines, at))
    if (named || /рекоменд|предложени|предстоит|что дела/iu.test(text)) return { line: at, end: start }
  }
  return null
}

/** Whether the title over a table says that it prepares a meeting: «ПЛАН подготовки и проведения конференции». */
function preparesMeeting(lines: readonly Line[], table: number): boolean {
  const title = lines.slice(Math.max(0, table - LONGEST_TITLE), table).map(({ text }) => text.slice(0, 200))
  return PREPARES.test(fold(title.join(' ')))
}

const PREPARES =
  /(?<![а-я])(?:план|программа) (?:[а-я]+ ){0,3}(?:подготовк|проведени)[а-я]* (?:[а-я-]+ ){0,6}(?:конференци|совещани|педсовет|форум)/u

/** How many lines a title over a table may have. */
const LONGEST_TITLE = 8
