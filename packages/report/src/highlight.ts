import { type Document, type Evidence, gather, type Recommendation, sourceSpan } from '@sverka/core'
import type { View } from './view'

/** A stretch of a recommendation's text, inside or outside the words that are evidence. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** The text of a recommendation cut at the edges of its evidence; one unmarked piece when there is none. */
export function highlighted(
  document: Document,
  recommendation: Recommendation,
  evidence: readonly Evidence[],
): readonly Piece[] {
  const { text, parts } = recommendation
  const gathered = gather(document.text, parts)
  const covered = (at: number) => {
    const offset = sourceSpan(gathered, { start: at, end: at + 1 }).start
    return evidence.some(({ span }) => span.start <= offset && offset < span.end)
  }
  // The blank between two marked words is marked with them; its own place in the source may lie elsewhere.
  const marked = (at: number) => (text[at] === ' ' ? covered(at - 1) && covered(at + 1) : covered(at))
  const pieces: Piece[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && marked(end) === marked(start)) end++
    pieces.push({ text: text.slice(start, end), marked: marked(start) })
    start = end
  }
  return pieces
}

/** The words of a piece of evidence as the recommendation's one line has them; the raw quote when they cannot be placed. */
export function quoteLine(view: View, recommendation: string, evidence: Evidence): string {
  const own = view.recommendation(recommendation)
  const pieces = highlighted(view.document(own.document), own, [evidence])
  const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text)
  return marked.length > 0 ? marked.join(' … ') : evidence.quote
}
