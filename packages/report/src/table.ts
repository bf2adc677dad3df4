/** A named table of plain cells: the one source of every format. */
export interface Table {
  /** A stable name for programs: `coverage`. */
  readonly id: string
  /** What it is called in the report's language. */
  readonly heading: string
  readonly columns: readonly Column[]
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  /** A stable name for programs, unique in its table. */
  readonly id: string
  readonly heading: string
  readonly kind: ColumnKind
}

/**
 * `number`: a recommendation's number as printed («2.1», which is text); `count`: a whole number ≥ 0; `share`: in
 * [0, 1]; `date`: ISO; `state`: a count, or words where there is none.
 */
export type ColumnKind = 'text' | 'number' | 'count' | 'share' | 'date' | 'state'

/** Null where nothing can be said. */
export type Cell = string | number | null
