import type { ColumnKind } from './columns'
import type { RecommendationRow } from './records'

/** The columns of the text, under the headings by which the segmenter knows them. */
const SHOWN: readonly (readonly [kind: ColumnKind, heading: string])[] = [
  ['number', '№'],
  ['section', 'Раздел'],
  ['addressee', 'Адресат'],
  ['text', 'Рекомендация'],
  ['due', 'Срок'],
  ['responsible', 'Ответственный'],
]

/**
 * Rows of a table as a text: the lines that stood above the table, then «Рекомендации:», then the headings and a line
 * for each row, cells parted by tabs. Columns that are empty throughout are left out. The last column says where the
 * row stands in the table («строка 12»), so that a reader finds it, and no row is without a second cell.
 */
export function rendered(rows: readonly RecommendationRow[], above: readonly string[]): string {
  const shown = SHOWN.filter(([kind]) => rows.some(({ value }) => value(kind) !== ''))
  const headings = [...shown.map(([, heading]) => heading), 'Примечание'].join('\t')
  const lines = rows.map(({ row, value }) => [...shown.map(([kind]) => value(kind)), `строка ${row}`].join('\t'))
  return [...above, 'Рекомендации:', headings, ...lines].join('\n')
}
