/** A sheet of cells, as read from a file. */
export interface Sheet {
  /** Null where the format knows no sheets. */
  readonly name: string | null
  /** The rows that hold something, in order. */
  readonly rows: readonly Row[]
}

export interface Row {
  /** As the program that shows the sheet counts, from 1. */
  readonly number: number
  /** From the first column on, trimmed; empty ones at the end may be missing. Null: one with the cell above. */
  readonly cells: readonly (string | null)[]
}

/** What a cell shows; empty beyond the end of the row and where it is one with the cell above. */
export const cellText = ({ cells }: Row, column: number): string => cells[column] ?? ''
