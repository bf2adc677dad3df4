import { stretches } from './columns'
import { cellOf, cutAtBorders, type Grid, grids, isInside } from './grid'
import { inRows, joined, type Line, lineOf } from './lines'
import type { Page, Piece } from './page'

/** What a page's text is made of, in reading order. */
export type Block = LineBlock | RowBlock

export interface LineBlock {
  readonly kind: 'line'
  readonly page: number
  readonly line: Line
  readonly edges: Edges
}

/** Between what its column of text is set. */
export interface Edges {
  readonly left: number
  readonly right: number
  /** Where several lines begin: the left edge and the usual indents. */
  readonly starts: readonly number[]
  /** Whether there were lines enough to tell. */
  readonly founded: boolean
}

/** A row of a table. */
export interface RowBlock {
  readonly kind: 'row'
  readonly page: number
  /** The lines of each cell, one cell a column; none where a cell is empty or merged with another. */
  readonly cells: readonly (readonly string[])[]
  /** Borders between the columns: rows with the same ones are of one table. */
  readonly xs: readonly number[]
}

/** The lines and table rows of a page in reading order; empty for a page without text. */
export function blocksOf({ number, pieces, rulings }: Page): Block[] {
  const tables = grids(rulings)
  const inTables = tables.map((grid) =>
    tableRows(
      grid,
      pieces.filter((piece) => isInside(grid, piece)),
      number,
    ),
  )
  const free = pieces.filter((piece) => !tables.some((grid) => isInside(grid, piece)))
  const rows = inTables.flatMap((table) => table.rows)
  const running = [...free, ...inTables.flatMap((table) => table.running)]
  if (rows.length === 0) return stretches(running).flatMap((stretch) => lineBlocks(stretch, number))

  const lines = lineBlocks(inRows(running), number).map((block) => ({ block: block as Block, at: block.line.baseline }))
  return [...rows, ...lines].sort((first, second) => first.at - second.at).map(({ block }) => block)
}

/** The lines of one stretch of text, each with the edges of all. */
function lineBlocks(rows: readonly (readonly Piece[])[], page: number): LineBlock[] {
  const lines = rows.map(lineOf).filter((line) => line !== null)
  if (lines.length === 0) return []
  const edges = edgesOf(lines)
  return lines.map((line) => ({ kind: 'line', page, line, edges }))
}

/** Where text begins and ends; short lines, centred or set aside, have no say. */
function edgesOf(lines: readonly Line[]): Edges {
  const widest = Math.max(...lines.map(({ left, right }) => right - left))
  const long = lines.filter(({ left, right }) => right - left > widest * 0.6)
  const starts = new Map<number, number>()
  for (const { left } of long) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1)
  const usual = [...starts].filter(([, count]) => count >= Math.max(2, long.length / 20)).map(([start]) => start)
  return {
    left: Math.min(...(usual.length > 0 ? usual : starts.keys())),
    right: Math.max(...long.map(({ right }) => right)),
    starts: usual,
    founded: lines.length >= FOUNDED,
  }
}

/** Fewer lines than this, such as the last of a document, may all be short. */
const FOUNDED = 8

interface PlacedRow {
  readonly block: RowBlock
  readonly at: number
}

/** The rows of one table, and its text that runs over all columns, such as a heading between rows. */
function tableRows(grid: Grid, pieces: readonly Piece[], page: number): { rows: PlacedRow[]; running: Piece[] } {
  const cells = new Map<number, Map<number, Piece[]>>()
  const merged = new Map<number, boolean>()
  for (const piece of pieces.flatMap((whole) => cutAtBorders(grid, whole))) {
    const cell = cellOf(grid, piece)
    const row = cells.get(cell.row) ?? new Map<number, Piece[]>()
    const content = row.get(cell.column) ?? []
    content.push(piece)
    row.set(cell.column, content)
    cells.set(cell.row, row)
    merged.set(cell.row, cell.merged)
  }
  const rows: PlacedRow[] = []
  const running: Piece[] = []
  for (const [row, columns] of cells) {
    if (columns.size === 1 && merged.get(row)) running.push(...[...columns.values()].flat())
    else
      rows.push({
        block: { kind: 'row', page, xs: grid.xs, cells: cellLines(grid, columns) },
        at: grid.ys[row + 1] as number,
      })
  }
  return { rows, running }
}

const cellLines = ({ xs }: Grid, columns: ReadonlyMap<number, readonly Piece[]>): string[][] =>
  xs.slice(1).map((_, column) => inRows(columns.get(column) ?? []).map(joined))
