import type { ThemeCell } from '@sverka/core'
import { codingsOf } from '../cell'
import type { Cell, Table } from '../table'
import type { View } from '../view'
import { type BilingualColumn, tableOf } from './table-of'

/** The theme matrix: themes as rows, districts as columns; a cell is how many recommendations, or why there is no number. */
export function matrixTable(view: View): Table {
  const { districts, matrix } = view.analysis
  const columns = districts.map(({ id, name }): BilingualColumn => [id, { ru: name, en: name }, 'state'])
  return tableOf(view, {
    id: 'matrix',
    heading: { ru: 'Темы по районам', en: 'Themes by district' },
    columns: [
      ['theme', { ru: 'Код темы', en: 'Theme id' }, 'text'],
      ['name', { ru: 'Тема', en: 'Theme' }, 'text'],
      ...columns,
    ],
    rows: matrix.themes.map((theme) => [
      theme,
      view.themeName(theme),
      ...matrix.districts.map((district) => shown(view, view.cell(district, theme))),
    ]),
  })
}

/** A count of the recommendations found; the state in words where none is. */
function shown(view: View, cell: ThemeCell): Cell {
  if (cell.state === 'uncertain') return view.say({ ru: 'не уверены', en: 'uncertain' })
  if (cell.state === 'not found') return view.say({ ru: 'не найдено', en: 'not found' })
  return codingsOf(view, cell, 'found').length
}
