import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { isSectionOfMeeting } from './heading'
import { beginsWithInfinitive } from './infinitive'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isRequest } from './point'
import { voiceOf } from './voice'

/** Whether a line is an addressee with points under it: «Директорам школ:», in a letter or on a page that tells what was decided. */
export function opensAddresseeList(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line
  const inline = /^([^:]{3,120}):\s+1[.)]\s?(.{3,60})/u.exec(text)
  const named = inline ? (inline[1] as string) : text.endsWith(':') ? text.slice(0, -1) : null
  if (named === null || !isAddressee(named, { colon: false })) return false
  // A lead-in that names the first addressee says itself where the addressee's words begin.
  if (voiceOf(named) === 'asks') return false
  if (inline) return beginsWithInfinitive(fold(inline[2] as string))
  return requestsFollow(lines, at + 1)
}

/** Whether a line is a section of a conference with points under it, perhaps after who leads it: «Секция № 2», «(рук. …)». */
export function opensSectionList(lines: readonly Line[], at: number): boolean {
  if (!isSectionOfMeeting(fold((lines[at] as Line).text.slice(0, 200)))) return false
  return requestsFollow(lines, at + 1) || requestsFollow(lines, at + 2)
}

/** Whether a list begins at a line, at least two of whose points begin with what to do. */
function requestsFollow(lines: readonly Line[], at: number): boolean {
  const marker = markerAtStart(lines[at]?.text ?? '')
  if (marker === null || !(marker.style === 'bullet' || marker.path.at(-1) === 1)) return false
  return lines.slice(at, at + LOOKED_AT).filter(isRequest).length > 1
}

/** Points may run over several lines. */
const LOOKED_AT = 8
