import type { Document, Language, Problem } from '../model'
import type { Outline } from './outline'
import { problem } from './problems'
import type { Unit } from './unit'

/** What is wrong with the numbers of a list: gaps, numbers printed twice, items after the list's end. */
export function numberFaults(
  document: Document,
  units: readonly Unit[],
  { end, lang }: { end: Outline['end']; lang: Language },
): Problem[] {
  const found: Problem[] = []
  units.slice(0, end).forEach(({ marker, position, parts, printed }) => {
    const previous = position?.previous
    const span = printed[0] ?? parts[0]
    if (!marker || !previous || !span) return
    const place = { start: span.start, end: Math.min(span.end, span.start + 80) }
    const by = (marker.path.at(-1) ?? 0) - (previous.path.at(-1) ?? 0)
    if (position.fit === 'gap' || (position.fit === 'resumed' && by > 1))
      found.push(problem('number-gap', document, { lang, span: place, about: `${previous.cited} → ${marker.cited}` }))
    if (position.fit === 'repeat')
      found.push(problem('number-repeated', document, { lang, span: place, about: marker.cited }))
  })
  const after = itemAfter(units, end)
  if (after) {
    const span = after.printed[0] ?? null
    const about = `«${after.marker?.cited}. ${after.text.slice(0, 60)}»`
    found.push(problem('item-after-list', document, { lang, about, ...(span && { span }) }))
  }
  return found
}

/** The first unit after a list's end whose number goes on with a list from before it. */
function itemAfter(units: readonly Unit[], end: number): Unit | undefined {
  const lists = new Set(units.slice(0, end).map(({ position }) => position?.list))
  return units.slice(end).find(({ position }) => position && position.fit !== 'first' && lists.has(position.list))
}
