import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestInterval } from '../../../../packages/core/src/compare/errors/count-interval'
import { overlapDistribution } from '../../../../packages/core/src/compare/errors/overlap-distribution'
import { quantileInterval } from '../../../../packages/core/src/compare/errors/quantile-interval'

const distributions = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0)))

describe('shortestInterval', () => {
  it.each([
    [[1], 0.95, 0, 0],
    [[0.02, 0.9, 0.06, 0.02], 0.95, 1, 2],
    [[0.25, 0.25, 0.25, 0.25], 0.95, 0, 3],
    [[0.5, 0.5], 0.5, 0, 0],
    [[0, 0.4, 0.6, 0], 0.6, 2, 2],
  ])('of %j at %d is %d to %d', (distribution, level, low, high) => {
    expect(shortestInterval(distribution, level)).toEqual({ low, high, level })
  })

  it('reaches the level, and no shorter run does', () => {
    const mass = (distribution: readonly number[], low: number, high: number) =>
      distribution.slice(low, high + 1).reduce((sum, probability) => sum + probability, 0)
    fc.assert(
      fc.property(distributions, fc.constantFrom(0.5, 0.8, 0.95), (distribution, level) => {
        const { low, high } = shortestInterval(distribution, level)
        expect(mass(distribution, low, high)).toBeGreaterThanOrEqual(level - 1e-9)
        for (let start = 0; start + high - low - 1 < distribution.length; start++) {
          expect(mass(distribution, start, start + high - low - 1)).toBeLessThan(level)
        }
      }),
    )
  })
})

describe('quantileInterval', () => {
  it.each([
    ['a certain value', [[0.5, 1]], 0.95, 0.5, 0.5],
    [
      'the middle',
      [
        [3, 0.02],
        [1, 0.02],
        [2, 0.96],
      ],
      0.95,
      2,
      2,
    ],
    [
      'whatever the order and repetition',
      [
        [2, 0.3],
        [0, 0.1],
        [1, 0.3],
        [2, 0.3],
      ],
      0.8,
      0,
      2,
    ],
    [
      'undefined values set aside',
      [
        [null, 0.04],
        [1, 0.96],
      ],
      0.95,
      1,
      1,
    ],
  ] as const)('%s', (_, values, level, low, high) => {
    expect(quantileInterval(values, level)).toEqual({ low, high, level })
  })

  it('is null when the value is probably undefined, or there is none', () => {
    expect(
      quantileInterval(
        [
          [null, 0.2],
          [1, 0.8],
        ],
        0.95,
      ),
    ).toBeNull()
    expect(quantileInterval([], 0.95)).toBeNull()
  })
})

describe('overlapDistribution', () => {
  const theme = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 })).map(([a, b, c, d]) => ({
    both: a / (a + b + c + d),
    onlyFirst: b / (a + b + c + d),
    onlySecond: c / (a + b + c + d),
  }))

  it('sums to 1, has the means of its themes, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(theme, { maxLength: 6 }), (themes) => {
        const splits = overlapDistribution(themes)
        const mean = (count: (split: (typeof splits)[number]) => number) =>
          splits.reduce((sum, split) => sum + count(split) * split.probability, 0)
        expect(mean(() => 1)).toBeCloseTo(1, 9)
        expect(mean(({ both }) => both)).toBeCloseTo(
          themes.reduce((sum, { both }) => sum + both, 0),
          9,
        )
        expect(mean(({ onlyFirst }) => onlyFirst)).toBeCloseTo(
          themes.reduce((sum, each) => sum + each.onlyFirst, 0),
          9,
        )
        expect(mean(({ onlySecond }) => onlySecond)).toBeCloseTo(
          themes.reduce((sum, each) => sum + each.onlySecond, 0),
          9,
        )
        const key = ({ both, onlyFirst, onlySecond }: (typeof splits)[number]) => `${both} ${onlyFirst} ${onlySecond}`
        const back = new Map(overlapDistribution([...themes].reverse()).map((split) => [key(split), split.probability]))
        for (const split of splits) expect(back.get(key(split)) ?? 0).toBeCloseTo(split.probability, 9)
      }),
    )
  })

  it('of two themes, by hand', () => {
    const half = { both: 0.5, onlyFirst: 0.5, onlySecond: 0 }
    expect(overlapDistribution([half, { both: 1, onlyFirst: 0, onlySecond: 0 }])).toEqual([
      { both: 1, onlyFirst: 1, onlySecond: 0, probability: 0.5 },
      { both: 2, onlyFirst: 0, onlySecond: 0, probability: 0.5 },
    ])
    expect(overlapDistribution([])).toEqual([{ both: 0, onlyFirst: 0, onlySecond: 0, probability: 1 }])
  })
})
