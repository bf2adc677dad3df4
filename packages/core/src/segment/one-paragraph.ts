import type { Span } from '../model'
import { fold } from '../text/fold'
import { gather, sourceSpan } from '../text/gather'
import { endsList } from './ending'
import { beginsWithInfinitive } from './infinitive'
import type { Unit } from './unit'

/**
 * The units, the first one cut up where it is a whole list in one paragraph without numbers:
 * «… рекомендуют: обеспечить …; продолжить ….» or «… Обеспечить …. Продолжить ….».
 */
export function withoutOneParagraph(source: string, units: readonly Unit[]): readonly Unit[] {
  const [first, second] = units
  if (!first || first.marker || first.row || (second && !second.marker && !second.row && !endsList(second.text)))
    return units
  if (second?.position) return units
  const gathered = gather(source, first.parts)
  const cuts = cutsAfter(/;\s+(?=\p{L})/gu, gathered.text) ?? cutsAfter(/[.!]\s+(?=\p{Lu})/gu, gathered.text)
  if (!cuts) return units
  const pieces = cuts.map((start, at) => {
    const span = sourceSpan(gathered, { start, end: cuts[at + 1] ?? gathered.text.length })
    return unitOf(source, first, span)
  })
  return [...pieces, ...units.slice(1)]
}

/** Where the items begin if at least two of them begin with an infinitive after such a mark; else null. */
function cutsAfter(mark: RegExp, text: string): number[] | null {
  const cuts = [0]
  for (const { 0: gap, index } of text.matchAll(mark)) {
    const at = index + gap.length
    if (beginsWithInfinitive(fold(text.slice(at, at + 60)))) cuts.push(at)
  }
  return cuts.length > 1 && beginsWithInfinitive(fold(text.slice(0, 60))) ? cuts : null
}

function unitOf(source: string, whole: Unit, span: Span): Unit {
  const parts = whole.parts
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => end > start)
  const { text } = gather(source, parts)
  return { ...whole, printed: parts, parts, text, folded: fold(text) }
}
