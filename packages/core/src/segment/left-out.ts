import type { Document, Language, Problem, Recommendation } from '../model'
import { fold } from '../text/fold'
import { beginsWithInfinitive } from './infinitive'
import type { Line } from './lines'
import { markerAtStart } from './marker'
import { isNominal } from './nominal'
import { problem } from './problems'

/**
 * A warning when more lines that read like recommendations stand outside the list than in it: then the list that was found is
 * hardly the whole. A few stand outside nearly every list: last year's tasks, headlines of a page.
 */
export function leftOut(
  document: Document,
  lines: readonly Line[],
  { found, lang }: { found: readonly Recommendation[]; lang: Language },
): Problem[] {
  const parts = found.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start)
  let part = 0
  const outside = lines.filter((line) => {
    while (part < parts.length && (parts[part]?.end ?? 0) <= line.start) part++
    const inside = (parts[part]?.start ?? Number.POSITIVE_INFINITY) < line.end
    return !inside && asks(line)
  })
  const [first] = outside
  if (first === undefined || outside.length <= found.length) return []
  const about = `«${first.text.slice(0, 60)}»`
  const span = { start: first.start, end: first.end }
  return [problem('items-outside-list', document, { lang, span, about })]
}

/** A numbered or bulleted line that names an action, or a paragraph that begins with what to do. */
function asks({ text, blankBefore }: Line): boolean {
  const marker = markerAtStart(text)
  const words = fold(text.slice(marker?.end ?? 0).slice(0, 120))
  if (words.length < SHORTEST) return false
  return marker
    ? beginsWithInfinitive(words) || isNominal({ folded: words })
    : blankBefore && beginsWithInfinitive(words)
}

/** Shorter lines are menus and headlines oftener than recommendations. */
const SHORTEST = 30
