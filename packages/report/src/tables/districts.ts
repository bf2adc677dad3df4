import type { ThemeCell } from '@sverka/core'
import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a district: who it is, what was read of it, how much was found. */
export function districtsTable(view: View): Table {
  const { districts, matrix } = view.analysis
  const count = (district: string, state: ThemeCell['state']) =>
    matrix.cells.filter((cell) => cell.district === district && cell.state === state).length
  const withoutTheme = (documents: readonly string[]) =>
    documents.flatMap(view.recommendationsIn).filter(({ id }) => view.codings(id).length === 0).length
  return tableOf(view, {
    id: 'districts',
    heading: { ru: 'Районы', en: 'Districts' },
    columns: [
      ['district', { ru: 'Район', en: 'District' }, 'text'],
      ['region', { ru: 'Регион', en: 'Region' }, 'text'],
      ['date', { ru: 'Дата', en: 'Date' }, 'date'],
      ['schoolYear', { ru: 'Учебный год', en: 'School year' }, 'text'],
      ['recommendations', { ru: 'Рекомендаций', en: 'Recommendations' }, 'count'],
      ['withoutTheme', { ru: 'Из них без темы', en: 'Without a theme' }, 'count'],
      ['themesFound', { ru: 'Тем найдено', en: 'Themes found' }, 'count'],
      ['themesUncertain', { ru: 'Тем под вопросом', en: 'Themes uncertain' }, 'count'],
      ['themesNotFound', { ru: 'Тем не найдено', en: 'Themes not found' }, 'count'],
      ['documents', { ru: 'Документы', en: 'Documents' }, 'text'],
    ],
    rows: districts.map(({ id, name, region, date, schoolYear, recommendations, documents }) => [
      name,
      region,
      date,
      schoolYear,
      recommendations,
      withoutTheme(documents),
      count(id, 'found'),
      count(id, 'uncertain'),
      count(id, 'not found'),
      documents.map((document) => view.document(document).source).join('; '),
    ]),
  })
}
