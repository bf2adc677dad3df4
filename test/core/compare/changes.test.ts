import { expect, it } from 'vitest'
import { changes } from '../../../packages/core/src/compare/changes'
import { districts } from '../../../packages/core/src/compare/districts'
import { segmented } from './corpus'
import { matrixOf } from './matrices'

const asks = ['Усилить']
const corpus = segmented([
  { source: 'late', district: 'МР «Озёрский район»', date: '2025-08-28', asks },
  { source: 'early', district: 'Озёрский муниципальный район', date: '2022-08-28', asks },
  { source: 'middle', district: 'Озёрский район', date: '2023-08-28', asks },
  { source: 'other', district: 'город Заозёрск', date: '2023-08-28', asks },
  { source: 'undated', district: 'Озёрский район', asks },
])
const columns = districts(corpus).value

it('follows a district from one year to the next that the corpus holds', () => {
  const rows = ['++.?..', '+.+...', '++...?', '++++++', '......']
  const matrix = matrixOf(Object.fromEntries(columns.map(({ id }, at) => [id, rows[at] as string])))
  expect(changes({ districts: columns, variables: corpus.variables, matrix })).toEqual([
    { from: 'озерский-2022', to: 'озерский-2023', kept: ['a'], added: ['b'], dropped: ['c'], uncertain: ['f'] },
    { from: 'озерский-2023', to: 'озерский-2025', kept: ['a', 'b'], added: [], dropped: [], uncertain: ['d', 'f'] },
  ])
})

it('finds no change where every district has one year', () => {
  const one = segmented([{ source: 'a', district: 'Озёрский район', date: '2022-08-28', asks }])
  const { value } = districts(one)
  expect(changes({ districts: value, variables: one.variables, matrix: matrixOf({ 'озерский-2022': '+' }) })).toEqual(
    [],
  )
  expect(changes({ districts: [], variables: [], matrix: matrixOf({}) })).toEqual([])
})
