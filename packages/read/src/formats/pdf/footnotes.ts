import { inRows, isFootnoteMark, joined } from './lines'
import type { Page, Piece } from './page'

/**
 * The pages without their footnotes: what is printed small at the foot of a page and opens with a number that stands
 * raised in the text above. Without such a mark nothing is taken for a footnote, for a list in small print looks the same.
 */
export function withoutFootnotes(pages: readonly Page[]): Page[] {
  const body = mainSize(pages.flatMap(({ pieces }) => pieces))
  return pages.map((page) => ({ ...page, pieces: aboveFootnotes(inRows(page.pieces), body).flat() }))
}

function aboveFootnotes(rows: readonly Piece[][], body: number): readonly Piece[][] {
  const marks = new Set(rows.flatMap(footnoteMarks))
  let last = rows.length
  for (let at = rows.length - 1; at > 0 && mainSize(rows[at] as Piece[]) < body * 0.9; at--) {
    const [number] = /^[\d*]+/.exec(joined(rows[at] as Piece[])) ?? []
    if (number !== undefined && marks.has(number)) last = at
  }
  return rows.slice(0, last)
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
