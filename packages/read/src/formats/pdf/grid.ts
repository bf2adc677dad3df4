import type { Piece, Ruling } from './page'

/** A table with drawn borders. Its rows and columns are the bands between borders; merged cells cover several. */
export interface Grid {
  /** Borders between columns, from left to right: one more than there are columns. */
  readonly xs: readonly number[]
  /** Borders between rows, from top to bottom: one more than there are rows. */
  readonly ys: readonly number[]
  readonly rulings: readonly Ruling[]
}

/** The tables that a page's lines draw, top first. A frame around running text is none, for a table has columns. */
export function grids(rulings: readonly Ruling[]): Grid[] {
  if (rulings.length > DRAWING) return []
  return reachingDown(rulings)
    .map(gridOf)
    .filter(({ xs, ys }) => xs.length > 2 && xs.length <= COLUMNS && ys.length > 1)
}

/** Where a row is cut by the end of a page no line is drawn, so the ends of upright lines count as borders too. */
function gridOf(rulings: readonly Ruling[]): Grid {
  const upright = rulings.filter(isVertical)
  const level = rulings.filter((ruling) => !isVertical(ruling))
  const ends = [Math.min(...upright.map(({ top }) => top)), Math.max(...upright.map(({ bottom }) => bottom))]
  return {
    xs: merged(upright.map(({ left }) => left)),
    ys: merged([...level.map(({ top }) => top), ...ends.filter(Number.isFinite)]),
    rulings,
  }
}

/** More lines than this on a page draw a map or a chart. */
const DRAWING = 20_000
/** More columns than this are squared paper. */
const COLUMNS = 40
/** Lines closer than this, in points, are one: the two sides of a border, borders of neighbouring cells. */
const CLOSE = 3

const isVertical = ({ left, top, right, bottom }: Ruling): boolean => bottom - top > right - left

/** Lines in groups, top first: a group ends where nothing reaches further down. */
function reachingDown(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const ruling of [...rulings].sort((first, second) => first.top - second.top)) {
    if (ruling.top > reached + CLOSE) groups.push([])
    groups.at(-1)?.push(ruling)
    reached = Math.max(reached, ruling.bottom)
  }
  return groups
}

function merged(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((first, second) => first - second)) {
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > CLOSE) found.push(place)
  }
  return found
}

/** Whether a piece stands inside the table. */
export const isInside = ({ xs, ys }: Grid, piece: Piece): boolean =>
  band(xs, (piece.left + piece.right) / 2) !== null && band(ys, middle(piece)) !== null

/** A cell by its row and first column. */
export interface Cell {
  readonly row: number
  readonly column: number
  /** Of cells side by side that were made one. */
  readonly merged: boolean
}

/** The cell in which a piece inside the table stands; of merged cells the top left one. */
export function cellOf({ xs, ys, rulings }: Grid, piece: Piece): Cell {
  const [x, y] = [(piece.left + piece.right) / 2, middle(piece)]
  let row = band(ys, y) ?? 0
  let first = band(xs, x) ?? 0
  let last = first
  while (first > 0 && !rulings.some((ruling) => bars(ruling, xs[first] as number, y))) first--
  while (last < xs.length - 2 && !rulings.some((ruling) => bars(ruling, xs[last + 1] as number, y))) last++
  while (row > 0 && !rulings.some((ruling) => lies(ruling, ys[row] as number, x))) row--
  return { row, column: first, merged: last > first }
}

/** A piece cut where it runs across borders between cells: two cells that stand close may come as one piece. */
export function cutAtBorders({ xs, rulings }: Grid, piece: Piece): Piece[] {
  const border = xs.find(
    (x) =>
      x > piece.left + CLOSE && x < piece.right - CLOSE && rulings.some((ruling) => bars(ruling, x, middle(piece))),
  )
  if (border === undefined) return [piece]
  const perLetter = (piece.right - piece.left) / piece.text.length
  const gaps = [...piece.text.matchAll(/\s+/g)].map(({ index }) => index)
  const distance = (gap: number) => Math.abs(piece.left + gap * perLetter - border)
  const gap = gaps.reduce((best, next) => (distance(next) < distance(best) ? next : best), gaps[0] ?? 0)
  if (gap === 0) return [piece]
  const head = { ...piece, text: piece.text.slice(0, gap), right: Math.min(border, piece.left + gap * perLetter) }
  const tail = { ...piece, text: piece.text.slice(gap).trim(), left: Math.max(border, head.right) }
  return tail.text === ''
    ? [head]
    : [head, ...cutAtBorders({ xs: xs.filter((x) => x > border), ys: [], rulings }, tail)]
}

/** Half the height of its small letters above the line. */
const middle = ({ baseline, size }: Piece): number => baseline - size * 0.3

/** Which of the bands between sorted borders a place lies in; null outside all. */
function band(borders: readonly number[], place: number): number | null {
  const after = borders.findIndex((border) => border > place)
  return after > 0 ? after - 1 : null
}

/** Whether a vertical line stands at x and reaches past y. */
const bars = (ruling: Ruling, x: number, y: number): boolean =>
  isVertical(ruling) && Math.abs(ruling.left - x) <= CLOSE && ruling.top <= y && ruling.bottom >= y

/** Whether a horizontal line lies at y and reaches past x. */
const lies = (ruling: Ruling, y: number, x: number): boolean =>
  !isVertical(ruling) && Math.abs(ruling.top - y) <= CLOSE && ruling.left <= x && ruling.right >= x
