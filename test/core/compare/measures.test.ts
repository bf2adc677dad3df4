import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaccard, overlapCoefficient } from '../../../packages/core/src/compare/measures'

const set = (letters: string) => new Set(letters)
const sets = fc.array(fc.constantFrom(...'abcdef')).map((letters) => new Set(letters))

describe.each([
  { measure: jaccard, name: 'jaccard' },
  { measure: overlapCoefficient, name: 'overlapCoefficient' },
])('$name', ({ measure }) => {
  it('is symmetric, in [0, 1], 1 with itself when not empty, 0 exactly when nothing is shared', () => {
    fc.assert(
      fc.property(sets, sets, (first, second) => {
        const value = measure(first, second)
        expect(measure(second, first)).toBe(value)
        expect(measure(first, first)).toBe(first.size === 0 ? null : 1)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(value === 0).toBe([...first].every((letter) => !second.has(letter)))
      }),
    )
  })
})

it.each([
  ['abc', 'bcd', 0.5, 2 / 3],
  ['ab', 'bcde', 0.2, 0.5],
  ['ab', 'abcd', 0.5, 1],
  ['ab', 'cd', 0, 0],
  ['', 'ab', 0, null],
  ['', '', null, null],
])('«%s» and «%s»: Jaccard %s, overlap coefficient %s', (first, second, index, coefficient) => {
  expect(jaccard(set(first), set(second))).toBe(index)
  expect(overlapCoefficient(set(first), set(second))).toBe(coefficient)
})

it('the overlap coefficient is never below Jaccard', () => {
  fc.assert(
    fc.property(sets, sets, (first, second) => {
      const [index, coefficient] = [jaccard(first, second), overlapCoefficient(first, second)]
      if (index !== null && coefficient !== null) expect(coefficient).toBeGreaterThanOrEqual(index)
    }),
  )
})
