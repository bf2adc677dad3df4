import { describe, expect, it } from 'vitest'
import {
  type CodingErrors,
  codingErrors,
  codingErrorsSchema,
  sensitivity,
  specificity,
} from '../../../../packages/core/src/compare/errors/coding-errors'
import { errorRates } from '../../../../packages/core/src/compare/errors/error-rates'

const errors = (theme: string, present: readonly number[], absent: readonly number[]): CodingErrors => {
  const counts = ([found = 0, uncertain = 0, notFound = 0]: readonly number[]) => ({ found, uncertain, notFound })
  return { theme, present: counts(present), absent: counts(absent) }
}
const shareFound = ([found, uncertain, notFound]: readonly [number, number, number]) =>
  found / (found + uncertain + notFound)
const size = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0)

describe('codingErrors', () => {
  it('counts what was answered where the theme is and where it is not', () => {
    const counted = codingErrors([
      { theme: 'b', state: 'found', present: true },
      { theme: 'a', state: 'found', present: true },
      { theme: 'a', state: 'not found', present: true },
      { theme: 'a', state: 'uncertain', present: false },
    ])
    expect(counted).toEqual([errors('a', [1, 0, 1], [0, 1, 0]), errors('b', [1, 0, 0], [0, 0, 0])])
    expect(counted.map(sensitivity)).toEqual([0.5, 1])
    expect(counted.map(specificity)).toEqual([0, null])
    expect(codingErrorsSchema.parse(JSON.parse(JSON.stringify(counted)))).toEqual(counted)
  })

  it('refuses counts that are none', () => {
    expect(codingErrorsSchema.safeParse([errors('a', [-1, 0, 0], [0, 0, 0])]).success).toBe(false)
    expect(codingErrorsSchema.safeParse([errors('a', [0.5, 0, 0], [0, 0, 0])]).success).toBe(false)
  })
})

describe('errorRates', () => {
  it('lets themes that are alike borrow from each other, and themes that differ keep to themselves', () => {
    const alike = Array.from({ length: 20 }, (_, at) => errors(`t${at}`, [18, 1, 1], [2, 2, 96]))
    const unlike = alike.map(({ theme, absent }, at) => ({
      ...errors(theme, at % 2 ? [20, 0, 0] : [4, 0, 16], []),
      absent,
    }))
    const borrowed = (all: readonly CodingErrors[]) => size(errorRates(all, ['new'])?.[0]?.present ?? [])
    expect(borrowed(alike)).toBeCloseTo(32, 9)
    expect(borrowed(unlike)).toBeLessThanOrEqual(2)
  })

  it('draws a theme seen on few units towards all the others', () => {
    const all = [
      ...Array.from({ length: 20 }, (_, at) => errors(`t${at}`, [18, 1, 1], [2, 2, 96])),
      errors('few', [0, 0, 1], [0, 0, 9]),
    ]
    const [few, unseen] = errorRates(all, ['few', 'unseen']) ?? []
    expect(shareFound(few?.present ?? [0, 0, 1])).toBeGreaterThan(0.8)
    expect(shareFound(few?.present ?? [1, 0, 0])).toBeLessThan(shareFound(unseen?.present ?? [0, 0, 1]))
  })

  it('takes no answer for impossible', () => {
    const [rates] = errorRates([errors('a', [50, 0, 0], [0, 0, 50])], ['a']) ?? []
    for (const weight of [...(rates?.present ?? []), ...(rates?.absent ?? [])]) expect(weight).toBeGreaterThan(0)
  })

  it('is null where nothing was evaluated', () => {
    expect(errorRates([], ['a'])).toBeNull()
    expect(errorRates([errors('a', [5, 0, 0], [])], ['a'])).toBeNull()
    expect(errorRates([errors('a', [], [0, 0, 5])], ['a'])).toBeNull()
  })

  it('does not depend on the order of themes', () => {
    const all = [
      errors('a', [9, 1, 0], [1, 0, 30]),
      errors('b', [5, 0, 3], [0, 2, 30]),
      errors('c', [7, 0, 0], [3, 0, 20]),
    ]
    expect(errorRates([...all].reverse(), ['a', 'b', 'c'])).toEqual(errorRates(all, ['a', 'b', 'c']))
  })
})
