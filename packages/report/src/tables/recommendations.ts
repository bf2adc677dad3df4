import type { Coding } from '@sverka/core'
import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a recommendation, with its themes; the district is null for a document that counts for none. */
export function recommendationsTable(view: View): Table {
  const themes = (recommendation: string, certainty: Coding['certainty']) =>
    view
      .codings(recommendation)
      .filter((coding) => coding.certainty === certainty)
      .map(({ theme }) => view.themeName(theme))
      .join('; ')
  return tableOf(view, {
    id: 'recommendations',
    heading: { ru: 'Рекомендации', en: 'Recommendations' },
    columns: [
      ['recommendation', { ru: 'Код рекомендации', en: 'Recommendation id' }, 'text'],
      ['district', { ru: 'Район', en: 'District' }, 'text'],
      ['source', { ru: 'Документ', en: 'Document' }, 'text'],
      ['number', { ru: 'Номер', en: 'Number' }, 'number'],
      ['section', { ru: 'Раздел', en: 'Section' }, 'text'],
      ['addressee', { ru: 'Адресат', en: 'Addressee' }, 'text'],
      ['text', { ru: 'Рекомендация', en: 'Recommendation' }, 'text'],
      ['themes', { ru: 'Темы', en: 'Themes' }, 'text'],
      ['uncertainThemes', { ru: 'Темы под вопросом', en: 'Uncertain themes' }, 'text'],
      ['start', { ru: 'Начало', en: 'Start' }, 'count'],
      ['end', { ru: 'Конец', en: 'End' }, 'count'],
    ],
    rows: view.analysis.recommendations.map(({ id, document, number, section, addressee, text, span }) => [
      id,
      view.districtOf(document)?.name ?? null,
      view.document(document).source,
      number,
      section,
      addressee,
      text,
      themes(id, 'found'),
      themes(id, 'uncertain'),
      span.start,
      span.end,
    ]),
  })
}
