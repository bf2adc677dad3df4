import { inRows } from './lines'
import type { Piece } from './page'

/**
 * Rows of running text in reading order. Where a page is set in two columns, each column makes a stretch of its own,
 * read after the other; what runs across both before and after them makes stretches too. Empty for no pieces.
 */
export function stretches(pieces: readonly Piece[]): Piece[][][] {
  const rows = inRows(pieces)
  const gutter = findGutter(rows)
  if (gutter === null) return rows.length === 0 ? [] : [rows]
  const { x, from, to } = gutter
  const between = rows.slice(from, to).flat()
  return [
    rows.slice(0, from),
    inRows(between.filter((piece) => piece.left < x)),
    inRows(between.filter((piece) => piece.left >= x)),
    rows.slice(to),
  ].filter((stretch) => stretch.length > 0)
}

interface Gutter {
  readonly x: number
  /** Rows that it parts, half-open. */
  readonly from: number
  readonly to: number
}

/** The gutter that parts most rows of running text; null where there is none. */
function findGutter(rows: readonly Piece[][]): Gutter | null {
  const all = rows.flat()
  const left = Math.min(...all.map((piece) => piece.left))
  const width = Math.max(...all.map((piece) => piece.right)) - left
  const starts = new Set(
    all.map((piece) => Math.round(piece.left - 4)).filter((x) => x > left + width * 0.3 && x < left + width * 0.7),
  )
  let best: Gutter | null = null
  for (const x of starts) {
    const { from, to } = longestRun(rows, x)
    if (to - from > (best ? best.to - best.from : 0) && isText(rows.slice(from, to), x, width)) best = { x, from, to }
  }
  return best
}

/** The longest run of rows that leave a place free. */
function longestRun(rows: readonly Piece[][], x: number): { from: number; to: number } {
  let best = { from: 0, to: 0 }
  let from = 0
  rows.forEach((row, at) => {
    if (row.some((piece) => piece.left < x + 2 && piece.right > x - 4)) from = at + 1
    else if (at + 1 - from > best.to - best.from) best = { from, to: at + 1 }
  })
  return best
}

/** Columns of text are several lines long and mostly full; signatures and stamps stand beside nothing, or are short. */
function isText(rows: readonly Piece[][], x: number, width: number): boolean {
  const sides = [
    rows.map((row) => row.filter((piece) => piece.left < x)),
    rows.map((row) => row.filter((piece) => piece.left >= x)),
  ]
  return sides.every((side) => {
    const lengths = side
      .filter((row) => row.length > 0)
      .map(extent)
      .sort((first, second) => first - second)
    return lengths.length >= 6 && (lengths[lengths.length >> 1] as number) > width * 0.3
  })
}

const extent = (row: readonly Piece[]): number => (row.at(-1) as Piece).right - (row[0] as Piece).left
