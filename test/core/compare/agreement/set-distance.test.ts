import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaccardDistance, masiDistance } from '../../../../packages/core/src/compare/agreement/set-distance'

const set = (members: string) => new Set(members)
const sets = fc.array(fc.constantFrom(...'abcd')).map((members) => new Set(members))

// R. Passonneau, LREC 2006: M is 1, 2/3, 1/3, 0 for equal, one in the other, meeting, disjoint.
// The second row is the example of nltk.metrics.masi_distance, which prints 0.665 because it takes 0.67 for 2/3.
it.each([
  ['12', '12', 0, 0],
  ['12', '1234', 0.5, 1 - 0.5 * (2 / 3)],
  ['1', '12', 0.5, 1 - 0.5 * (2 / 3)],
  ['12', '23', 2 / 3, 1 - (1 / 3) * (1 / 3)],
  ['12', '34', 1, 1],
  ['', '12', 1, 1],
  ['', '', 0, 0],
])('«%s» and «%s»: Jaccard %d, MASI %d', (first, second, jaccard, masi) => {
  expect(jaccardDistance(set(first), set(second))).toBeCloseTo(jaccard, 12)
  expect(masiDistance(set(first), set(second))).toBeCloseTo(masi, 12)
})

describe.each([
  { name: 'jaccardDistance', distance: jaccardDistance },
  { name: 'masiDistance', distance: masiDistance },
])('$name', ({ distance }) => {
  it('is symmetric, in [0, 1], 0 exactly for equal sets, 1 exactly for disjoint ones', () => {
    fc.assert(
      fc.property(sets, sets, (first, second) => {
        const value = distance(first, second)
        const common = [...first].filter((member) => second.has(member)).length
        expect(distance(second, first)).toBe(value)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(value === 0).toBe(common === first.size && common === second.size)
        expect(value === 1).toBe(common === 0 && first.size + second.size > 0)
      }),
    )
  })
})

it('MASI is never below Jaccard: it asks for more', () => {
  fc.assert(
    fc.property(sets, sets, (first, second) => {
      expect(masiDistance(first, second)).toBeGreaterThanOrEqual(jaccardDistance(first, second))
    }),
  )
})
