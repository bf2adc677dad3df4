import type { Span } from '../model'
import type { Marker } from './marker'
import type { Position } from './numbering'

/** A stretch of the list that is an item, a heading or an introduction: what begins at a number, a bullet or a paragraph. */
export interface Unit {
  /** Null for a paragraph without number or bullet. */
  readonly marker: Marker | null
  /** Null for a bullet and for a paragraph without number. */
  readonly position: Position | null
  /** The marker as it stands: «II.», «Раздел 2.», «–»; empty without one. */
  readonly printedMarker: string
  /** The whole unit with its marker, without page furniture. */
  readonly printed: readonly Span[]
  /** Its own words. */
  readonly parts: readonly Span[]
  /** Its own words as one line; cut off where it is far too long for a recommendation. */
  readonly text: string
  readonly folded: string
  /** Who must do it, where the unit itself says so before a colon: «5. Детским садам: открыть …». */
  readonly addressee?: string
  /** Set for a table row: its other cells that matter. */
  readonly row: {
    readonly kind: 'heading' | 'item'
    readonly addressee: string | null
    readonly section: string | null
  } | null
}

/** What a unit adds to the item it belongs to: all of it, save a bullet that a page's list shows and nobody typed. */
export const wordsOf = ({ marker, parts, printed }: Unit): readonly Span[] =>
  marker?.closing === '‣' || marker?.closing === '⁃' ? parts : printed

/** Far longer than any recommendation: characters after which a unit's words are looked at no more. */
export const LONGEST_ITEM = 12_000
