import { type Growing, headingBefore, mayHeadList } from './growing'
import type { Layout } from './layout'
import type { Neighbours } from './lines'
import type { Marker } from './marker'
import type { Numbering, Place, Position } from './numbering'
import { placeOf } from './place'

export interface Setting {
  readonly text: string
  readonly layout: Layout
  readonly numbers: Numbering
  /** The unit that the marker would end. */
  readonly growing: Growing | null
  /** How many units have ended before that one. */
  readonly ended: number
}

/** The marker of a new unit. */
export interface Accepted {
  readonly marker: Marker
  /** Its place in its list; null for a bullet. */
  readonly position: Position | null
}

/** The marker, if it begins a unit and is not a date, a quantity, a reference or a dash amid a sentence. */
export function accept(marker: Marker, around: Neighbours, setting: Setting): Accepted | null {
  const { text, layout, numbers, growing, ended } = setting
  const end = marker.start === 0 ? null : around.line.start + marker.start
  const heading = growing !== null && endsInHeading(text, growing, end)
  const header = growing && !heading && mayHeadList(text, growing, end) ? ended : null
  const unit = ended + (growing ? 1 : 0) + (heading ? 1 : 0)
  const place = placeOf(marker, { ...around, layout, header, unit })
  if (place === null) return null
  if (marker.style === 'bullet') return beginsItem(marker, place, growing) ? { marker, position: null } : null
  const position = numbers.accept(marker, place)
  return position && { marker, position }
}

/** Whether another heading stands at the end of a unit that a marker inside a line would end. */
function endsInHeading(text: string, { parts }: Growing, end: number | null): boolean {
  const last = parts.at(-1)
  return end !== null && last !== undefined && headingBefore(text, { start: last.start, end }) < end
}

function beginsItem({ closing }: Marker, place: Place, growing: Growing | null): boolean {
  if (place.at === 'line start') return place.clean || place.itemLike
  const likeTheLast = growing?.marker?.style === 'bullet' && growing.marker.closing === closing
  return place.opens || likeTheLast || closing !== '-'
}
