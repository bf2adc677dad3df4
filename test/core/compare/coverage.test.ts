import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverage } from '../../../packages/core/src/compare/coverage'
import { anyMatrix, matrixOf } from './matrices'

it('tells how many districts have each theme', () => {
  expect(coverage(matrixOf({ A: '+++..?', B: '++.?.?', C: '+..?.+' }))).toEqual([
    { theme: 'a', found: 3, uncertain: 0, of: 3, kind: 'shared by all', districts: ['A', 'B', 'C'] },
    { theme: 'b', found: 2, uncertain: 0, of: 3, kind: 'shared by some', districts: ['A', 'B'] },
    { theme: 'c', found: 1, uncertain: 0, of: 3, kind: 'only here', districts: ['A'] },
    { theme: 'd', found: 0, uncertain: 2, of: 3, kind: 'not found', districts: [] },
    { theme: 'e', found: 0, uncertain: 0, of: 3, kind: 'not found', districts: [] },
    { theme: 'f', found: 1, uncertain: 2, of: 3, kind: 'only here', districts: ['C'] },
  ])
})

it('calls nothing «only here» when there is one district', () => {
  expect(coverage(matrixOf({ A: '+.' })).map(({ kind }) => kind)).toEqual(['shared by all', 'not found'])
})

it('is «not found», 0 of 0, without districts', () => {
  expect(coverage({ districts: [], themes: ['a'], cells: [] })).toEqual([
    { theme: 'a', found: 0, uncertain: 0, of: 0, kind: 'not found', districts: [] },
  ])
})

it('adds up, whatever the matrix', () => {
  fc.assert(
    fc.property(anyMatrix, (matrix) => {
      const all = coverage(matrix)
      expect(all.map(({ theme }) => theme)).toEqual(matrix.themes)
      for (const { found, uncertain, of, districts } of all) {
        expect(districts).toHaveLength(found)
        expect(found + uncertain).toBeLessThanOrEqual(of)
      }
      const reversed = { ...matrix, cells: [...matrix.cells].reverse() }
      expect(coverage(reversed).map(({ found, kind }) => [found, kind])).toEqual(
        all.map(({ found, kind }) => [found, kind]),
      )
    }),
  )
})
