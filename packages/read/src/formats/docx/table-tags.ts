import { whole } from '../whole'
import type { Attributes } from '../xml'
import type { BodyState } from './body-state'
import type { TagActions } from './body-tags'
import { value } from './values'

/** Rows and cells; a table itself needs nothing. */
export const TABLE_TAGS: TagActions = {
  enter: {
    'w:tr': ({ lines, rows }) => {
      rows.push({ deleted: false })
      lines.startRow()
    },
    'w:trPr': (state) => {
      state.properties = 'row'
    },
    'w:gridBefore': leaveOutColumns,
    'w:tc': ({ lines, cells }) => {
      cells.push({ columns: 1, covered: false })
      lines.startCell()
    },
    'w:gridSpan': ({ cells }, attributes) => {
      const cell = cells.at(-1)
      if (cell) cell.columns = whole(value(attributes)) ?? 1
    },
    'w:vMerge': ({ cells }, attributes) => {
      const cell = cells.at(-1)
      if (cell) cell.covered = value(attributes) !== 'restart'
    },
    'w:cellDel': ({ cells }) => {
      const cell = cells.at(-1)
      if (cell) cell.covered = true
    },
  },
  leave: {
    'w:tc': ({ lines, cells }) => lines.endCell(cells.pop()),
    'w:tr': ({ lines, rows }) => lines.endRow(rows.pop()?.deleted),
  },
}

/** A row may begin some columns to the right. */
function leaveOutColumns({ lines }: BodyState, attributes: Attributes): void {
  lines.startCell()
  lines.endCell({ columns: whole(value(attributes)) ?? 1 })
}
