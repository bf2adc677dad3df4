import { stretches } from './columns'
import { grids, isInside } from './grid'
import type { Page, Piece } from './page'

/**
 * Whether a page holds a table without drawn borders: several lines that go on, after wide gaps, at two or more of the
 * same places. Where such a row ends nobody can tell, so that its cells may come out mixed.
 */
export function hasUnruledTable({ pieces, rulings }: Page): boolean {
  const tables = grids(rulings)
  return stretches(pieces.filter((piece) => !tables.some((grid) => isInside(grid, piece)))).some(isTabular)
}

function isTabular(rows: readonly (readonly Piece[])[]): boolean {
  const starts = new Map<number, number>()
  for (const start of rows.flatMap(startsAfterGaps)) starts.set(start, (starts.get(start) ?? 0) + 1)
  return [...starts.values()].filter((lines) => lines >= ENOUGH).length >= 2
}

/** Lines that must go on at a place, for chance to be ruled out. */
const ENOUGH = 4

/** Text that follows a number or a bullet is an item of a list. */
const startsAfterGaps = (row: readonly Piece[]): number[] =>
  row
    .filter((piece, at) => at > 0 && piece.left - (row[at - 1] as Piece).right > piece.size)
    .filter((piece) => piece !== row[1] || (row[0] as Piece).text.trim().length > 4)
    .map((piece) => Math.round(piece.left / 2) * 2)
