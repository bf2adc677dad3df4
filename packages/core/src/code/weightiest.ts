import type { Span } from '../model'
import type { Word } from '../text/words'

/** The words shown must carry this share of all that spoke for the theme. */
const SHARE = 0.6
const MOST_WORDS = 8

/**
 * The words that weighed most for a theme, as spans of the text: the fewest that carry most of the weight, neighbours
 * joined into one. Empty when no word spoke for it (a heading did, or the bias alone).
 */
export function weightiest(text: readonly Word[], weighed: readonly number[]): Span[] {
  const speaking = weighed.map((weight, at) => ({ weight, at })).filter(({ weight }) => weight > 0)
  const all = speaking.reduce((sum, { weight }) => sum + weight, 0)
  speaking.sort((a, b) => b.weight - a.weight || a.at - b.at)
  const chosen = new Set<number>()
  let carried = 0
  for (const { weight, at } of speaking) {
    if (carried >= SHARE * all || chosen.size === MOST_WORDS) break
    chosen.add(at)
    carried += weight
  }
  return joined(
    text,
    [...chosen].sort((a, b) => a - b),
  )
}

/** Words that stand side by side, or with one word between, make one span. */
function joined(text: readonly Word[], chosen: readonly number[]): Span[] {
  const spans: Span[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const at of chosen) {
    const word = text[at] as Word
    const span = spans.at(-1)
    if (span && at - last <= 2) spans[spans.length - 1] = { start: span.start, end: word.end }
    else spans.push({ start: word.start, end: word.end })
    last = at
  }
  return spans
}
