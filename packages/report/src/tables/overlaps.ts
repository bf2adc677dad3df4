import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a pair of districts: what they share, what only one has, and the two measures. */
export function overlapsTable(view: View): Table {
  const names = (themes: readonly string[]) => themes.map(view.themeName).join('; ')
  return tableOf(view, {
    id: 'overlaps',
    heading: { ru: 'Пересечения районов', en: 'Overlaps of districts' },
    columns: [
      ['first', { ru: 'Первый район', en: 'First district' }, 'text'],
      ['second', { ru: 'Второй район', en: 'Second district' }, 'text'],
      ['shared', { ru: 'Общих тем', en: 'Shared themes' }, 'count'],
      ['onlyFirst', { ru: 'Только у первого', en: 'Only first' }, 'count'],
      ['onlySecond', { ru: 'Только у второго', en: 'Only second' }, 'count'],
      ['jaccard', { ru: 'Мера Жаккара', en: 'Jaccard' }, 'share'],
      [
        'jaccardLow',
        { ru: 'Мера Жаккара с учётом ошибки: не менее', en: 'Jaccard with coding errors: at least' },
        'share',
      ],
      [
        'jaccardHigh',
        { ru: 'Мера Жаккара с учётом ошибки: не более', en: 'Jaccard with coding errors: at most' },
        'share',
      ],
      ['overlapCoefficient', { ru: 'Коэффициент перекрытия', en: 'Overlap coefficient' }, 'share'],
      ['sharedThemes', { ru: 'Общие темы', en: 'Themes shared' }, 'text'],
      ['onlyFirstThemes', { ru: 'Темы только первого', en: 'Themes of the first only' }, 'text'],
      ['onlySecondThemes', { ru: 'Темы только второго', en: 'Themes of the second only' }, 'text'],
    ],
    rows: view.analysis.overlaps.map(
      ({ first, second, shared, onlyFirst, onlySecond, jaccard, overlapCoefficient }) => [
        view.district(first).name,
        view.district(second).name,
        shared.length,
        onlyFirst.length,
        onlySecond.length,
        jaccard,
        view.overlapInterval(first, second)?.jaccard?.low ?? null,
        view.overlapInterval(first, second)?.jaccard?.high ?? null,
        overlapCoefficient,
        names(shared),
        names(onlyFirst),
        names(onlySecond),
      ],
    ),
  })
}
