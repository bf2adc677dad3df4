import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../packages/core/src/compare/agreement/seeded-random'
import { coverageIntervals, overlapIntervals, shareIntervals } from '../../../packages/core/src/compare/error-intervals'
import { codingErrors, type EvaluatedUnit } from '../../../packages/core/src/compare/errors/coding-errors'
import { type ErrorRates, errorRates } from '../../../packages/core/src/compare/errors/error-rates'
import { overlaps } from '../../../packages/core/src/compare/overlaps'
import type { ThemeCell } from '../../../packages/core/src/model'
import { coding } from './corpus'
import { anyMatrix, matrixOf } from './matrices'

/** About what a good coder errs: 95 of 101 found, 3 left uncertain; 4 of 314 found wrongly. */
const rates: ErrorRates = { theme: 'a', present: [95.5, 3, 3], absent: [4, 10, 300] }
const forThemes = (themes: readonly string[]) => themes.map((theme) => ({ ...rates, theme }))
const column = (states: string) => matrixOf(Object.fromEntries([...states].map((state, at) => [`d${at}`, state])))

describe('coverageIntervals', () => {
  it.each([
    ['+++++++.....', 7, 6, 8],
    ['+++++++?....', 7, 6, 9],
    ['............', 0, 0, 0],
    ['++++++++++++', 12, 12, 12],
    ['+.', 1, 1, 2],
    ['', 0, 0, 0],
  ])('«%s»: found in %d, truly %d to %d', (states, found, low, high) => {
    const matrix = states === '' ? { districts: [], themes: ['a'], cells: [] } : column(states)
    expect(coverageIntervals(matrix, [rates])).toEqual([
      { theme: 'a', found, of: states.length, low, high, level: 0.95 },
    ])
  })

  it('is wider where less was evaluated, and at a higher level', () => {
    const width = (own: ErrorRates, level: number) => {
      const [{ low, high } = { low: 0, high: 0 }] = coverageIntervals(column('+++++++.....'), [own], level)
      return high - low
    }
    const little: ErrorRates = { theme: 'a', present: [4.5, 0.5, 0.5], absent: [0.5, 0.5, 20] }
    expect(width(little, 0.95)).toBeGreaterThan(width(rates, 0.95))
    expect(width(rates, 0.999)).toBeGreaterThan(width(rates, 0.5))
  })

  it('stays within the number of districts, and does not depend on their order', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const intervals = coverageIntervals(matrix, forThemes(matrix.themes))
        for (const { low, high, of } of intervals) {
          expect(0 <= low && low <= high && high <= of && of === matrix.districts.length).toBe(true)
        }
        const back = { ...matrix, cells: [...matrix.cells].reverse() }
        expect(coverageIntervals(back, forThemes(matrix.themes))).toEqual(intervals)
        expect(JSON.parse(JSON.stringify(intervals))).toEqual(intervals)
      }),
    )
  })

  it('refuses a theme whose errors nobody told', () => {
    expect(() => coverageIntervals(column('+'), [])).toThrow('none for a')
  })
})

describe('shareIntervals', () => {
  it('counts recommendations by certainty', () => {
    const recommendations = Array.from({ length: 40 }, (_, at) => ({ id: `r${at}` }))
    const codings = [
      ...recommendations.slice(0, 10).map(({ id }) => coding(id, 'a')),
      coding('r0', 'a', 'uncertain'),
      coding('r10', 'a', 'uncertain'),
      coding('elsewhere', 'a'),
      coding('r20', 'b'),
    ]
    const [interval] = shareIntervals({ recommendations, codings }, [rates])
    expect(interval).toMatchObject({ theme: 'a', found: 10, of: 40 })
    expect(interval).toEqual({ ...coverageIntervals(column(`${'+'.repeat(10)}?${'.'.repeat(29)}`), [rates])[0] })
  })

  it('is 0 to 0 without recommendations', () => {
    expect(shareIntervals({ recommendations: [], codings: [] }, [rates])).toMatchObject([{ low: 0, high: 0, of: 0 }])
  })
})

describe('overlapIntervals', () => {
  it('holds the overlap that was found, where the coder is good', () => {
    const matrix = matrixOf({ A: '++++++......', B: '+++...+++...', C: '............' })
    const found = overlaps(matrix)
    const intervals = overlapIntervals(matrix, forThemes(matrix.themes))
    expect(intervals.map(({ first, second }) => [first, second])).toEqual(
      found.map(({ first, second }) => [first, second]),
    )
    const [interval] = intervals
    expect(interval?.jaccard?.low).toBeLessThanOrEqual(3 / 9)
    expect(interval?.jaccard?.high).toBeGreaterThanOrEqual(3 / 9)
    expect(interval?.shared.low).toBeLessThanOrEqual(3)
    expect(interval?.shared.high).toBeGreaterThanOrEqual(3)
    expect(intervals[2]?.overlapCoefficient).toBeNull()
  })

  it('is in [0, 1], symmetric, and null rather than NaN', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const own = forThemes(matrix.themes)
        const intervals = overlapIntervals(matrix, own)
        for (const interval of intervals.flatMap(({ jaccard, overlapCoefficient }) => [jaccard, overlapCoefficient])) {
          if (interval) expect(0 <= interval.low && interval.low <= interval.high && interval.high <= 1).toBe(true)
        }
        const back = overlapIntervals({ ...matrix, districts: [...matrix.districts].reverse() }, own)
        const measures = (all: typeof intervals) =>
          new Set(all.map(({ first, second, ...rest }) => JSON.stringify([[first, second].sort(), rest])))
        expect(measures(back)).toEqual(measures(intervals))
        expect(JSON.parse(JSON.stringify(intervals))).toEqual(intervals)
      }),
      { numRuns: 40 },
    )
  })
})

describe('how often the intervals hold the truth, in simulated worlds', () => {
  interface World {
    readonly districts: number
    /** Units with and without the theme that were evaluated, for each of 20 themes. */
    readonly evaluated: readonly [number, number]
    readonly sensitivity: readonly [number, number]
    readonly specificity: readonly [number, number]
    /** Share of the errors that the coder leaves uncertain instead. */
    readonly unsure: number
  }

  /** Shares of intervals that hold the truth: coverage intervals, and Jaccard intervals of the first two districts. */
  function simulate(world: World, rounds: number): { coverage: number; jaccard: number } {
    const random = seededRandom(20240828)
    const between = ([low, high]: readonly [number, number]) => low + (high - low) * random()
    const themes = Array.from({ length: 20 }, (_, at) => `t${at}`)
    const held = { coverage: [] as boolean[], jaccard: [] as boolean[] }
    for (let round = 0; round < rounds; round++) {
      const coder = new Map(
        themes.map((theme) => [theme, { present: between(world.sensitivity), absent: between(world.specificity) }]),
      )
      const answer = (theme: string, present: boolean): ThemeCell['state'] => {
        const right = random() < (coder.get(theme)?.[present ? 'present' : 'absent'] ?? 0)
        if (!right && random() < world.unsure) return 'uncertain'
        return right === present ? 'found' : 'not found'
      }
      const evaluated = themes.flatMap((theme): EvaluatedUnit[] =>
        world.evaluated.flatMap((units, absent) =>
          Array.from({ length: units }, () => ({ theme, present: absent === 0, state: answer(theme, absent === 0) })),
        ),
      )
      const own = errorRates(codingErrors(evaluated), themes) ?? []
      const districts = Array.from({ length: world.districts }, (_, at) => `d${at}`)
      const truth = new Map(
        themes.map((theme) => {
          const prevalence = random()
          return [theme, new Set(districts.filter(() => random() < prevalence))]
        }),
      )
      const cells = districts.flatMap((district) =>
        themes.map((theme): ThemeCell => {
          const state = answer(theme, truth.get(theme)?.has(district) ?? false)
          return { district, theme, state, recommendations: [], nearestMiss: null }
        }),
      )
      for (const { theme, low, high } of coverageIntervals({ districts, themes, cells }, own)) {
        const count = truth.get(theme)?.size ?? 0
        held.coverage.push(low <= count && count <= high)
      }
      const two = districts.slice(0, 2)
      const has = (district: string | undefined) => themes.filter((theme) => truth.get(theme)?.has(district ?? ''))
      const [a, b] = [has(two[0]), has(two[1])]
      const both = a.filter((theme) => b.includes(theme)).length
      const jaccard = both / (a.length + b.length - both)
      const seen = cells.filter(({ district }) => two.includes(district))
      const [interval] = overlapIntervals({ districts: two, themes, cells: seen }, own)
      if (interval?.jaccard) held.jaccard.push(interval.jaccard.low <= jaccard && jaccard <= interval.jaccard.high)
    }
    const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length
    return { coverage: share(held.coverage), jaccard: share(held.jaccard) }
  }

  it.each<[string, World]>([
    [
      'a good coder, well evaluated',
      { districts: 12, evaluated: [40, 200], sensitivity: [0.9, 0.98], specificity: [0.97, 1], unsure: 0.5 },
    ],
    [
      'a good coder, little evaluated',
      { districts: 12, evaluated: [4, 6], sensitivity: [0.9, 0.98], specificity: [0.97, 1], unsure: 0.5 },
    ],
    [
      'a middling coder',
      { districts: 12, evaluated: [15, 40], sensitivity: [0.7, 0.95], specificity: [0.9, 1], unsure: 0.3 },
    ],
    [
      'a poor coder that is never unsure',
      { districts: 30, evaluated: [10, 20], sensitivity: [0.5, 0.95], specificity: [0.8, 1], unsure: 0 },
    ],
  ])('%s: in at least 93 of 100 at a level of 95', (_, world) => {
    const held = simulate(world, 40)
    expect(held.coverage).toBeGreaterThanOrEqual(0.93)
    expect(held.jaccard).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    [2, 0],
    [2, 1],
    [12, 0],
    [12, 6],
    [12, 12],
    [40, 1],
    [40, 20],
    [40, 39],
  ])('of %d districts, whenever %d truly have the theme: in at least 91 of 100', (n, truth) => {
    const random = seededRandom(n * 100 + truth)
    const rounds = 300
    const times = (units: number, probability: number) =>
      Array.from({ length: units }).filter(() => random() < probability).length
    const held = Array.from({ length: rounds }).filter(() => {
      const [right, wrong] = [times(40, 0.95), times(200, 0.02)]
      const own: ErrorRates = {
        theme: 'a',
        present: [right + 0.5, 0.5, 40.5 - right],
        absent: [wrong + 0.5, 0.5, 200.5 - wrong],
      }
      const found = times(truth, 0.95) + times(n - truth, 0.02)
      const [interval] = coverageIntervals(column('+'.repeat(found) + '.'.repeat(n - found)), [own])
      return interval && interval.low <= truth && truth <= interval.high
    })
    expect(held.length / rounds).toBeGreaterThanOrEqual(0.91)
  })
})
