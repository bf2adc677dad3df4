import type { Document, Evidence, Recommendation, Span } from '@sverka/core'
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
  const { text } = recommendation
  const offsets = sourceOffsets(document.text, recommendation)
  const covered = offsets.map((offset) => evidence.some(({ span }) => span.start <= offset && offset < span.end))
  // The blank between two marked words is marked with them; its own place in the source may lie elsewhere.
  const marked = (at: number) => covered[at] || (text[at] === ' ' && covered[at - 1] && covered[at + 1]) || false
  const pieces: Piece[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && marked(end) === marked(start)) end++
    pieces.push({ text: text.slice(start, end), marked: marked(start) })
    start = end
  }
  return pieces
}

/**
 * For each character of the recommendation's one line, its offset in the document; −1 for blanks, and for everything
 * after a character that the document does not have there. White space and mended hyphens are passed over.
 */
function sourceOffsets(source: string, { text, parts }: Recommendation): readonly number[] {
  const offsets = new Array<number>(text.length).fill(-1)
  let at = 0
  for (const offset of places(parts)) {
    while (text[at] === ' ') at++
    if (source[offset] === text[at]) offsets[at++] = offset
  }
  return offsets
}

function* places(parts: readonly Span[]): Generator<number> {
  for (const { start, end } of parts) for (let offset = start; offset < end; offset++) yield offset
}

/** The words of a piece of evidence as the recommendation's one line has them; the raw quote when they cannot be placed. */
export function quoteLine(view: View, recommendation: string, evidence: Evidence): string {
  const own = view.recommendation(recommendation)
  const pieces = highlighted(view.document(own.document), own, [evidence])
  const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text)
  return marked.length > 0 ? marked.join(' … ') : evidence.quote
}
