import type { Coverage } from '@sverka/core'
import type { Words } from '../language/words'
import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a figure: how much was compared and what came of it. */
export function summaryTable(view: View): Table {
  const { analysis, say } = view
  return tableOf(view, {
    id: 'summary',
    heading: { ru: 'Сводка', en: 'Summary' },
    columns: [
      ['figure', { ru: 'Код показателя', en: 'Figure id' }, 'text'],
      ['name', { ru: 'Показатель', en: 'Figure' }, 'text'],
      ['value', { ru: 'Значение', en: 'Value' }, 'count'],
    ],
    rows: FIGURES.map(([id, name, count]) => [id, say(name), count(analysis)]),
  })
}

type Figure = readonly [id: string, name: Words, count: (analysis: View['analysis']) => number]

const FIGURES: readonly Figure[] = [
  ['districts', { ru: 'Районов', en: 'Districts' }, ({ districts }) => districts.length],
  ['documents', { ru: 'Документов прочитано', en: 'Documents read' }, ({ documents }) => documents.length],
  ['recommendations', { ru: 'Рекомендаций', en: 'Recommendations' }, ({ recommendations }) => recommendations.length],
  ['without-theme', { ru: 'Рекомендаций без темы', en: 'Recommendations without a theme' }, withoutTheme],
  ['codings-found', { ru: 'Кодов: найдено', en: 'Codings: found' }, codings('found')],
  ['codings-uncertain', { ru: 'Кодов: не уверены', en: 'Codings: uncertain' }, codings('uncertain')],
  ['themes', { ru: 'Тем в кодификаторе', en: 'Themes in the codebook' }, ({ codebook }) => codebook.themes.length],
  ['themes-shared-by-all', { ru: 'Тем у всех районов', en: 'Themes of all districts' }, themes('shared by all')],
  ['themes-shared-by-some', { ru: 'Тем у нескольких', en: 'Themes of several' }, themes('shared by some')],
  ['themes-only-here', { ru: 'Тем только у одного', en: 'Themes of one only' }, themes('only here')],
  ['themes-not-found', { ru: 'Тем, не найденных нигде', en: 'Themes found nowhere' }, themes('not found')],
  ['cells-found', { ru: 'Клеток: найдено', en: 'Cells: found' }, cells('found')],
  ['cells-uncertain', { ru: 'Клеток: не уверены', en: 'Cells: uncertain' }, cells('uncertain')],
  ['cells-not-found', { ru: 'Клеток: не найдено', en: 'Cells: not found' }, cells('not found')],
  ['problems', { ru: 'Замечаний к документам', en: 'Problems in the documents' }, ({ problems }) => problems.length],
]

function withoutTheme({ recommendations, codings }: View['analysis']): number {
  const coded = new Set(codings.map(({ recommendation }) => recommendation))
  return recommendations.filter(({ id }) => !coded.has(id)).length
}

function codings(certainty: 'found' | 'uncertain'): Figure[2] {
  return ({ codings }) => codings.filter((coding) => coding.certainty === certainty).length
}

function themes(kind: Coverage['kind']): Figure[2] {
  return ({ coverage }) => coverage.filter((theme) => theme.kind === kind).length
}

function cells(state: 'found' | 'uncertain' | 'not found'): Figure[2] {
  return ({ matrix }) => matrix.cells.filter((cell) => cell.state === state).length
}
