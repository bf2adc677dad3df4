import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'

/** So many points in a row are no chance. */
export const FEWEST_POINTS = 4

/** A numbered or bulleted line that names an action. */
export function isPoint({ text }: Line): boolean {
  const marker = markerAtStart(text)
  if (marker === null) return false
  const folded = fold(text.slice(marker.end, marker.end + 120))
  return hasInfinitive(folded, 6) || isNominal({ folded })
}

/** A numbered or bulleted line that begins with what to do. */
export function isRequest({ text }: Line): boolean {
  const marker = markerAtStart(text)
  return marker !== null && beginsWithInfinitive(fold(text.slice(marker.end, marker.end + 80)))
}

/** Whether a line may stand between a heading and its points: an introduction, a number of its own, an addressee. */
export const introducesPoints = (text: string): boolean =>
  text.endsWith(':') || markerAtStart(text) !== null || isAddressee(text, { colon: false })
