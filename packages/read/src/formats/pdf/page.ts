/** A stretch of text of one font as it stands on the page. Points, from the page's top left corner downwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly baseline: number
  /** Height of the font. */
  readonly size: number
  /** Tells fonts of one file apart, and nothing else. */
  readonly font: string
}

/** A straight horizontal or vertical line drawn on the page, such as the border of a table's cell. */
export interface Ruling {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rulings: readonly Ruling[]
}

/** [a, b, c, d, e, f] of PDF: (x, y) goes to (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [number, number, number, number, number, number]

/** The matrix that applies `inner` first and `outer` after it. */
export const product = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const applied = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]
