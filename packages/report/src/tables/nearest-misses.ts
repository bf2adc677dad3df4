import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a theme that a district lacks: the recommendation that comes closest; blank where the district has none. */
export function nearestMissesTable(view: View): Table {
  const lacking = view.analysis.matrix.cells.filter(({ state }) => state === 'not found')
  return tableOf(view, {
    id: 'nearest-misses',
    heading: { ru: 'Не найдено: что ближе всего', en: 'Not found: what comes closest' },
    columns: [
      ['district', { ru: 'Район', en: 'District' }, 'text'],
      ['theme', { ru: 'Код темы', en: 'Theme id' }, 'text'],
      ['name', { ru: 'Тема', en: 'Theme' }, 'text'],
      ['recommendation', { ru: 'Код рекомендации', en: 'Recommendation id' }, 'text'],
      ['number', { ru: 'Номер', en: 'Number' }, 'number'],
      ['text', { ru: 'Ближайшая рекомендация', en: 'Nearest recommendation' }, 'text'],
      ['score', { ru: 'Близость', en: 'Score' }, 'share'],
      ['quotes', { ru: 'Сблизившие слова', en: 'Words that brought it close' }, 'text'],
    ],
    rows: lacking.map(({ district, theme, nearestMiss }) => {
      const closest = nearestMiss && view.recommendation(nearestMiss.recommendation)
      return [
        view.district(district).name,
        theme,
        view.themeName(theme),
        closest?.id ?? null,
        closest?.number ?? null,
        closest?.text ?? null,
        nearestMiss?.score ?? null,
        nearestMiss?.evidence.map(({ quote }) => quote).join('; ') ?? null,
      ]
    }),
  })
}
