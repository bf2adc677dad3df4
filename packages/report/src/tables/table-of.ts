import type { Words } from '../language/words'
import type { Cell, ColumnKind, Table } from '../table'
import type { View } from '../view'

/** A table written down in both languages. */
export interface Bilingual {
  readonly id: string
  readonly heading: Words
  readonly columns: readonly BilingualColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

export type BilingualColumn = readonly [id: string, heading: Words, kind: ColumnKind]

/** The table in the language of the view. */
export const tableOf = ({ say }: View, { id, heading, columns, rows }: Bilingual): Table => ({
  id,
  heading: say(heading),
  columns: columns.map(([id, heading, kind]) => ({ id, heading: say(heading), kind })),
  rows,
})
