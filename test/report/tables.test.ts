import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../packages/core/src/index'
import { type Table, table, tableIds, tables } from '../../packages/report/src/index'
import { sample, sampleAlone, sampleEmpty, samplePair } from './sample-districts'

const everySample: readonly (readonly [string, Analysis])[] = [
  ['three districts', sample],
  ['two', samplePair],
  ['one', sampleAlone],
  ['none', sampleEmpty],
]

describe.each(everySample)('tables of %s', (_, analysis) => {
  test.each(['ru', 'en'] as const)('are rectangular, with distinct columns and plain cells, in %s', (lang) => {
    const all = tables(analysis, { lang })
    expect(all.map(({ id }) => id)).toEqual(tableIds)
    for (const { columns, rows } of all) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length)
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
      for (const cell of rows.flat()) expect(cell === null || ['string', 'number'].includes(typeof cell)).toBe(true)
    }
  })
})

/** The rows of a table as records, with the columns asked for. */
const records = ({ columns, rows }: Table, wanted: readonly string[]) =>
  rows.map((row) => wanted.map((id) => row[columns.findIndex((column) => column.id === id)]))

test('the summary counts what was compared', () => {
  expect(records(table(sample, 'summary'), ['figure', 'value'])).toEqual([
    ['districts', 3],
    ['documents', 3],
    ['recommendations', 13],
    ['without-theme', 1],
    ['codings-found', 13],
    ['codings-uncertain', 2],
    ['themes', 11],
    ['themes-shared-by-all', 2],
    ['themes-shared-by-some', 2],
    ['themes-only-here', 3],
    ['themes-not-found', 4],
    ['cells-found', 13],
    ['cells-uncertain', 2],
    ['cells-not-found', 18],
    ['problems', 2],
  ])
})

test('coverage names the districts behind the count', () => {
  const rows = records(table(sample, 'coverage'), ['theme', 'found', 'uncertain', 'of', 'kind', 'districts'])
  expect(rows.find(([theme]) => theme === 'state-symbols')).toEqual([
    'state-symbols',
    2,
    0,
    3,
    'у нескольких',
    'городской округ Светлогорье; Великие Броды',
  ])
  expect(rows.find(([theme]) => theme === 'volunteering')).toEqual(['volunteering', 0, 1, 3, 'не найдено', ''])
})

test('the matrix has a number only where something was found', () => {
  const { columns, rows } = table(sample, 'matrix')
  expect(columns.map(({ heading }) => heading)).toEqual([
    'Код темы',
    'Тема',
    'Заозёрский район',
    'городской округ Светлогорье',
    'Великие Броды',
  ])
  expect(rows.find(([theme]) => theme === 'volunteering')?.slice(2)).toEqual(['не уверены', 'не найдено', 'не найдено'])
  expect(rows.find(([theme]) => theme === 'mentoring')?.slice(2)).toEqual([1, 1, 1])
})

test('a coding shows its words in context', () => {
  const [row] = records(table(sample, 'codings'), ['recommendation', 'theme', 'before', 'keyword', 'quote', 'start'])
  expect(row).toEqual([
    'doc1#1',
    'mentoring',
    'Резолюция: Заозёрский район 1. Продолжить ',
    'внед- рение наставни- чества',
    'внед-\nрение наставни-\nчества',
    42,
  ])
})

test('what cannot be said is null', () => {
  const miss = records(table(sample, 'nearest-misses'), ['district', 'theme', 'recommendation', 'score', 'quotes'])
  expect(miss.find(([district]) => district === 'Великие Броды')).toEqual([
    'Великие Броды',
    'important-conversations',
    null,
    null,
    null,
  ])
})

test('problems come worst first', () => {
  expect(records(table(sample, 'problems'), ['severity', 'rule'])).toEqual([
    ['ошибка', 'unreadable'],
    ['предупреждение', 'number-gap'],
  ])
})

test('measured coding errors fill their columns', () => {
  const coverage = [{ theme: 'mentoring', found: 3, of: 3, low: 2, high: 3, level: 0.95 }]
  const rows = records(table(sample, 'coverage', { intervals: { coverage } }), ['theme', 'low', 'high'])
  expect(rows.find(([theme]) => theme === 'mentoring')).toEqual(['mentoring', 2, 3])
  expect(rows.find(([theme]) => theme === 'staffing')).toEqual(['staffing', null, null])
})

test('a table that does not exist is refused by name', () => {
  expect(() => table(sample, 'toString' as 'matrix')).toThrow('expected one of summary, districts')
})

test('a coding without its recommendation is misuse', () => {
  const broken = { ...sample, recommendations: sample.recommendations.slice(1) }
  expect(() => tables(broken)).toThrow('doc1#1')
})
