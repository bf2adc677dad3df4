import { beginsWithInfinitive } from './infinitive'
import type { Unit } from './unit'

/**
 * The unnumbered paragraphs, by index, whose numbers print or a scanner lost: «12. …», «…», «…», «15. …». At most as many
 * before a gap as it leaves out.
 */
export function lostNumbers(units: readonly Unit[]): ReadonlySet<number> {
  const lost = new Set<number>()
  let missing = 0
  for (let at = units.length - 1; at >= 0; at--) {
    const { position, marker, folded } = units[at] as Unit
    if (position) missing = position.fit === 'gap' ? leftOut(units[at] as Unit) : 0
    else if (!marker && missing > 0 && beginsWithInfinitive(folded)) {
      lost.add(at)
      missing--
    }
  }
  return lost
}

const leftOut = ({ marker, position }: Unit): number =>
  Math.max(1, (marker?.path.at(-1) ?? 0) - (position?.previous?.path.at(-1) ?? 0) - 1)
