import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps } from '../../../packages/core/src/compare/overlaps'
import type { ThemeMatrix } from '../../../packages/core/src/model'
import { anyMatrix, matrixOf } from './matrices'

it('tells what two districts share and what only one has', () => {
  expect(overlaps(matrixOf({ A: '++..', B: '+.+.' }))).toEqual([
    {
      first: 'A',
      second: 'B',
      shared: ['a'],
      onlyFirst: ['b'],
      onlySecond: ['c'],
      jaccard: 1 / 3,
      overlapCoefficient: 0.5,
    },
  ])
})

it('counts a theme uncertain in either neither way', () => {
  expect(overlaps(matrixOf({ A: '+?+', B: '++?' }))).toEqual([
    { first: 'A', second: 'B', shared: ['a'], onlyFirst: [], onlySecond: [], jaccard: 1, overlapCoefficient: 1 },
  ])
})

it.each([
  ['neither has a theme', { A: '..', B: '..' }, null, null],
  ['one has none', { A: '++', B: '..' }, 0, null],
  ['nothing is certain', { A: '??', B: '++' }, null, null],
])('when %s', (_, rows, jaccard, overlapCoefficient) => {
  expect(overlaps(matrixOf(rows as Record<string, string>))).toMatchObject([{ jaccard, overlapCoefficient }])
})

it('makes no pairs of fewer than two districts', () => {
  expect(overlaps(matrixOf({}))).toEqual([])
  expect(overlaps(matrixOf({ A: '+' }))).toEqual([])
})

it('is symmetric, in [0, 1], and does not depend on the order of districts and themes', () => {
  const reversed = ({ districts, themes, cells }: ThemeMatrix): ThemeMatrix => {
    return { districts: [...districts].reverse(), themes: [...themes].reverse(), cells }
  }
  fc.assert(
    fc.property(anyMatrix, (matrix) => {
      const all = overlaps(matrix)
      expect(all).toHaveLength((matrix.districts.length * Math.max(0, matrix.districts.length - 1)) / 2)
      expect(JSON.parse(JSON.stringify(all))).toEqual(all)
      const mirrored = overlaps(reversed(matrix)).map(
        ({ first, second, onlyFirst, onlySecond, shared, ...measures }) => {
          const back = (themes: readonly string[]) => [...themes].reverse()
          return {
            first: second,
            second: first,
            shared: back(shared),
            onlyFirst: back(onlySecond),
            onlySecond: back(onlyFirst),
            ...measures,
          }
        },
      )
      expect(new Set(mirrored.map((each) => JSON.stringify(each)))).toEqual(
        new Set(all.map((each) => JSON.stringify(each))),
      )
      for (const { jaccard, shared, onlyFirst, onlySecond } of all) {
        const either = shared.length + onlyFirst.length + onlySecond.length
        expect(jaccard).toBe(either === 0 ? null : shared.length / either)
      }
    }),
  )
})

it('gives 1 for a district and its double', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('+', '?', '.'), { minLength: 1, maxLength: 8 }), (row) => {
      const [overlap] = overlaps(matrixOf({ A: row.join(''), B: row.join('') }))
      expect(overlap?.jaccard).toBe(row.includes('+') ? 1 : null)
    }),
  )
})
