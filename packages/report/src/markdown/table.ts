import { decimal } from '../language/figures'
import type { Cell, Column, Table } from '../table'
import type { View } from '../view'
import { type Markdown, md } from './escape'

/** A table with the columns asked for, in that order; all when none are. Its heading is left to the caller. */
export function markdownTable(view: View, { columns, rows }: Table, wanted = columns.map(({ id }) => id)): Markdown {
  const chosen = wanted.flatMap((id) => {
    const at = columns.findIndex((column) => column.id === id)
    return at < 0 ? [] : [{ column: columns[at] as Column, at }]
  })
  const row = (cells: readonly Markdown[]) => md`|${cells.map((cell) => md` ${cell} |`)}\n`
  return md`${row(chosen.map(({ column }) => md`${column.heading}`))}${row(
    chosen.map(({ column }) => md`${rule(column)}`),
  )}${rows.map((cells) => row(chosen.map(({ column, at }) => shown(view, column, cells[at] ?? null))))}`
}

const rule = ({ kind }: Column): Markdown =>
  ['text', 'number', 'date'].includes(kind) ? { markdown: '---' } : { markdown: '---:' }

function shown({ lang }: View, { kind }: Column, cell: Cell): Markdown {
  if (cell === null) return md`—`
  return typeof cell === 'number' && kind === 'share' ? md`${decimal(cell, lang)}` : md`${cell}`
}
