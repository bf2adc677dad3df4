import type { Unit } from './unit'

/**
 * The number of each unit as a reader would cite it: «3», «2.1», and, where numbers begin anew under each numbered
 * heading, with the heading's own: «II.4», «III.2.а». Null for bullets and for paragraphs without a number.
 * `lists` are the units with which the document's lists begin, in order.
 */
export function citedNumbers(units: readonly Unit[], lists: readonly number[]): (string | null)[] {
  // «I. …» 1–8, «II. …» 9–17: such numbers are unique by themselves.
  const runningOn = new Set(
    units.filter(({ position }) => position?.fit === 'resumed').map(({ marker }) => marker?.style),
  )
  const cited: (string | null)[] = []
  for (const [at, { marker, position }] of units.entries()) {
    const list = lists.findLast((start) => start <= at) ?? 0
    // A heading from before the list is no heading of its items.
    const parent = position?.parent ?? -1
    const heading = parent < list ? null : (cited[parent] ?? null)
    if (!marker || !position) cited.push(null)
    else if (heading === null || marker.path.length > 1 || marker.style === 'roman' || runningOn.has(marker.style))
      cited.push(marker.cited)
    else cited.push(`${heading}.${marker.cited}`)
  }
  return cited
}
