import type { Coverage } from '@sverka/core'
import type { Words } from '../language/words'
import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a theme: how many districts have it, and which. */
export function coverageTable(view: View): Table {
  const { coverage, matrix } = view.analysis
  const names = (districts: readonly string[]) => districts.map((id) => view.district(id).name).join('; ')
  const uncertain = (theme: string) =>
    matrix.cells.filter((cell) => cell.theme === theme && cell.state === 'uncertain').map(({ district }) => district)
  return tableOf(view, {
    id: 'coverage',
    heading: { ru: 'Темы: у скольких районов', en: 'Themes: how many districts have them' },
    columns: [
      ['theme', { ru: 'Код темы', en: 'Theme id' }, 'text'],
      ['name', { ru: 'Тема', en: 'Theme' }, 'text'],
      ['group', { ru: 'Группа', en: 'Group' }, 'text'],
      ['found', { ru: 'Найдено у', en: 'Found in' }, 'count'],
      ['uncertain', { ru: 'Не уверены у', en: 'Uncertain in' }, 'count'],
      ['of', { ru: 'Из скольких', en: 'Of' }, 'count'],
      ['low', { ru: 'С учётом ошибки: не менее', en: 'With coding errors: at least' }, 'count'],
      ['high', { ru: 'С учётом ошибки: не более', en: 'With coding errors: at most' }, 'count'],
      ['kind', { ru: 'Вывод', en: 'Conclusion' }, 'text'],
      ['districts', { ru: 'У кого найдено', en: 'Where found' }, 'text'],
      ['uncertainDistricts', { ru: 'У кого не уверены', en: 'Where uncertain' }, 'text'],
    ],
    rows: coverage.map(({ theme, found, uncertain: unsure, of, kind, districts }) => [
      theme,
      view.themeName(theme),
      groupName(view, theme),
      found,
      unsure,
      of,
      view.coverageInterval(theme)?.low ?? null,
      view.coverageInterval(theme)?.high ?? null,
      view.say(KINDS[kind]),
      names(districts),
      names(uncertain(theme)),
    ]),
  })
}

function groupName(view: View, theme: string): string | null {
  const group = view.analysis.codebook.groups.find(({ id }) => id === view.theme(theme).group)
  return group ? view.say(group) : null
}

const KINDS: Readonly<Record<Coverage['kind'], Words>> = {
  'shared by all': { ru: 'у всех', en: 'shared by all' },
  'shared by some': { ru: 'у нескольких', en: 'shared by some' },
  'only here': { ru: 'только у одного', en: 'only here' },
  'not found': { ru: 'не найдено', en: 'not found' },
}
