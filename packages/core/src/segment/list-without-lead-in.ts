import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { isHeading, isSectionOpening } from './heading'
import { hasInfinitive } from './infinitive'
import type { LeadIn } from './lead-in'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'
import { tableRows } from './table'
import { carriesOut, isResolutionTitle, preamble } from './title'
import { voiceOf } from './voice'

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
    listInstead(lines, from) ??
    addresseeInstead(lines)
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
    const line = lines[at] as Line
    if (isTitleOfTasks(line) && pointsAfter(lines, at)) return { line: at, end: line.end }
  }
  return null
}

/** Whether points come after a heading, right away or after headings of their own. */
function pointsAfter(lines: readonly Line[], heading: number): boolean {
  let points = 0
  let between = 0
  for (let at = heading + 1; at < lines.length && points < FEWEST; at++) {
    const line = lines[at] as Line
    if (isPoint(line) || (line.text.endsWith(';') && isNominal({ folded: fold(line.text.slice(0, 80)) }))) points++
    else if (++between > points + 2) return false
  }
  return points === FEWEST
}

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

/** «Директорам школ:» with points under it, in a letter or on a page that tells what a conference recommended. */
function addresseeInstead(lines: readonly Line[]): LeadIn | null {
  for (let at = 1; at < lines.length - 2; at++) {
    const { text } = lines[at] as Line
    if (!text.endsWith(':') || !isAddressee(text.slice(0, -1), { colon: true })) continue
    const marker = markerAtStart((lines[at + 1] as Line).text)
    if (marker === null || !(marker.style === 'bullet' || marker.path.at(-1) === 1)) continue
    if (lines.slice(at + 1, at + 1 + LOOKED_AT).filter(isPoint).length > 1)
      return { line: at - 1, end: (lines[at - 1] as Line).end }
  }
  return null
}

/** Points may run over several lines. */
const LOOKED_AT = 8

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
