import { applied, type Matrix, product, type Ruling } from './page'

/** A page's drawing operations as pdf.js lists them: their codes, and the arguments of each. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/**
 * The horizontal and vertical lines among a page's drawing operations, stroked or filled thin, in the page's order.
 * `codes` are pdf.js's numbers of its operations, `view` leads from the page's own coordinates to ours.
 */
export function rulings(
  { fnArray, argsArray }: Drawing,
  codes: Readonly<Record<string, number>>,
  view: Matrix,
): Ruling[] {
  const paints = new Set(PAINTS.map((name) => codes[name]))
  const found: Ruling[] = []
  const saved: Matrix[] = []
  let matrix = view
  for (const [index, code] of fnArray.entries()) {
    const given = (argsArray[index] ?? []) as readonly unknown[]
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? view
    if (code === codes.transform) matrix = product(matrix, given as unknown as Matrix)
    if (code === codes.paintFormXObjectBegin && given[0]) matrix = product(matrix, given[0] as Matrix)
    if (code === codes.constructPath && paints.has(given[0] as number)) {
      const path = (given[1] as readonly (ArrayLike<number> | null)[])[0]
      if (path) found.push(...straightSides(path, matrix))
    }
  }
  return found
}

const PAINTS = 'stroke closeStroke fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'.split(' ')

/** The codes of a path's steps, and how many coordinates follow each; a path is closed by code 4 without any. */
const MOVE = 0
const LINE = 1
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0]

function straightSides(path: ArrayLike<number>, matrix: Matrix): Ruling[] {
  const sides: Ruling[] = []
  let start: Point = [0, 0]
  let from: Point = [0, 0]
  for (let at = 0; at < path.length; ) {
    const step = path[at] as number
    const last = at + (COORDINATES[step] ?? 0)
    const closing = last === at
    const to = closing ? start : applied(matrix, path[last - 1] as number, path[last] as number)
    if (step === MOVE) start = to
    if (step === LINE || closing) sides.push(...straight(from, to))
    from = to
    at = last + 1
  }
  return sides
}

type Point = readonly [number, number]

function straight(from: Point, to: Point): Ruling[] {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  const [width, height] = [right - left, bottom - top]
  return Math.min(width, height) <= SLANT && Math.max(width, height) >= SHORTEST ? [{ left, top, right, bottom }] : []
}

/** Points by which a straight line may miss its end: a drawing program's rounding. */
const SLANT = 1
/** Shorter ones are the ends of thin rectangles and ornaments. */
const SHORTEST = 4
