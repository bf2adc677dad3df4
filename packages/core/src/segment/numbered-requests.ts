import { fold } from '../text/fold'
import { beginsWithInfinitive } from './infinitive'
import type { LeadIn } from './lead-in'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { FEWEST_POINTS } from './point'
import { namesMeeting, saysWhatMustBe, voiceOf } from './voice'

/**
 * Where numbered points begin that nearly all ask for something, in whatever words («1. … Школы должны …»), in a document that
 * names a meeting; null where none do. The last thing to go by.
 */
export function numberedRequests(lines: readonly Line[]): LeadIn | null {
  const met = lines.findIndex(({ text }) => namesMeeting(text))
  if (met === -1) return null
  let told = false
  /** The points of the list that is being read, if it may be one of recommendations. */
  let begun: number[] = []
  for (let at = met + 1; at < lines.length; at++) {
    const { text } = lines[at] as Line
    const marker = markerAtStart(text)
    if (marker === null && text.endsWith(':')) told = voiceOf(text) === 'reports'
    if (marker?.style !== 'number' || marker.path.length !== 1 || text.includes('\t')) continue
    const next = begun.length < FEWEST_POINTS ? begun.length + 1 : null
    begun = !told && marker.path[0] === next ? [...begun, at] : !told && marker.path[0] === 1 ? [at] : []
    if (begun.length === FEWEST_POINTS && begun.filter((point) => asksFor(lines, point)).length >= FEWEST_POINTS - 1) {
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
