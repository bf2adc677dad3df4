import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../../../packages/core/src/compare/agreement/bootstrap'
import { seededRandom } from '../../../../packages/core/src/compare/agreement/seeded-random'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const options = (seed: number) => ({ random: seededRandom(seed), resamples: 1000, level: 0.95 })

describe('seededRandom', () => {
  it('gives the numbers of mulberry32', () => {
    // First values of the reference implementation for seed 1, as whole numbers of 32 bits.
    const random = seededRandom(1)
    expect([random(), random(), random()].map((value) => value * 2 ** 32)).toEqual([2693262067, 11749833, 2265367787])
  })

  it('spreads evenly over [0, 1)', () => {
    const random = seededRandom(7)
    const values = Array.from({ length: 20_000 }, random)
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(mean(values)).toBeCloseTo(0.5, 2)
    expect(mean(values.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 12, 2)
  })
})

describe('bootstrap', () => {
  const data = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 1 : 0))
  const share = (drawn: readonly number[]) => [mean(drawn.map((at) => data[at] ?? 0))]

  it('is the same for the same seed', () => {
    const meanSquare = (drawn: readonly number[]) => [mean(drawn.map((at) => at ** 2))]
    expect(bootstrap(60, meanSquare, options(5))).toEqual(bootstrap(60, meanSquare, options(5)))
    expect(bootstrap(60, meanSquare, options(5))).not.toEqual(bootstrap(60, meanSquare, options(6)))
  })

  it('comes near the normal interval of a share', () => {
    const [interval] = bootstrap(60, share, options(5))
    const half = 1.96 * Math.sqrt(((1 / 3) * (2 / 3)) / 60)
    expect(interval?.low).toBeCloseTo(1 / 3 - half, 1)
    expect(interval?.high).toBeCloseTo(1 / 3 + half, 1)
    expect(interval?.level).toBe(0.95)
  })

  it('holds the truth about as often as it says', () => {
    const world = seededRandom(11)
    const holds = Array.from({ length: 200 }, (_, trial) => {
      const sample = Array.from({ length: 80 }, () => (world() < 0.4 ? 1 : 0))
      const statistic = (drawn: readonly number[]) => [mean(drawn.map((at) => sample[at] ?? 0))]
      const [interval] = bootstrap(80, statistic, { random: seededRandom(trial), resamples: 300, level: 0.95 })
      return interval && interval.low <= 0.4 && 0.4 <= interval.high ? 1 : 0
    })
    expect(mean(holds)).toBeGreaterThan(0.9)
  })

  it('is null for a statistic that is mostly undefined, and empty without units', () => {
    const rare = (drawn: readonly number[]) => [drawn.includes(0) ? 1 : null, 1]
    expect(bootstrap(10, rare, options(5))).toEqual([null, { low: 1, high: 1, level: 0.95 }])
    expect(bootstrap(0, share, options(5))).toEqual([])
  })
})
