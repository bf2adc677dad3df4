import { inRows, isFootnoteMark, joined } from './lines'
import type { Page, Piece } from './page'

/**
 * The page without its footnotes: what is printed small at its foot and opens with a number that stands raised in the
 * text above. Without such a mark nothing is taken for a footnote, since a list in small print looks the same.
 */
export function withoutFootnotes(page: Page): Page {
  const rows = inRows(page.pieces)
  const marks = new Set(rows.flatMap(footnoteMarks))
  if (marks.size === 0) return page
  const body = mainSize(rows.flat())
  let first = rows.length
  let opened = rows.length
  while (first > 0 && mainSize(rows[first - 1] as Piece[]) < body * 0.9) {
    first--
    const [number] = /^[\d*]+/.exec(joined(rows[first] as Piece[])) ?? []
    if (number !== undefined && marks.has(number)) opened = first
  }
  return { ...page, pieces: rows.slice(0, opened).flat() }
}

function footnoteMarks(row: readonly Piece[]): string[] {
  const main = row.reduce((largest, piece) => (piece.size > largest.size ? piece : largest))
  // A mark that opens a line is the footnote's own.
  return row
    .slice(1)
    .filter((piece) => isFootnoteMark(piece, main))
    .map(({ text }) => text.trim().replace(')', ''))
}

/** The font size of most letters. */
function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
