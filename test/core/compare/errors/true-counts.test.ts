import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerCounts } from '../../../../packages/core/src/compare/errors/coding-errors'
import type { ErrorRates, Weights } from '../../../../packages/core/src/compare/errors/error-rates'
import { trueCounts } from '../../../../packages/core/src/compare/errors/true-counts'

const ANSWERS = ['found', 'uncertain', 'notFound'] as const

const sizes = fc.record({
  found: fc.integer({ min: 0, max: 3 }),
  uncertain: fc.integer({ min: 0, max: 2 }),
  notFound: fc.integer({ min: 0, max: 3 }),
})
const weight = fc.integer({ min: 1, max: 60 }).map((n) => n / 2)
const rates = fc.record({
  theme: fc.constant('a'),
  present: fc.tuple(weight, weight, weight),
  absent: fc.tuple(weight, weight, weight),
})
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0)

/**
 * The posterior by the definition of the model: every way in which units may have the theme, with its probability before
 * reading, times the probability of the answers one after another, each predicted from the evaluation and the answers before.
 */
function byEnumeration(counts: AnswerCounts, { present, absent }: ErrorRates) {
  const answers = ANSWERS.flatMap((answer, at) => Array.from({ length: counts[answer] }, () => at))
  const n = answers.length
  const choose = (k: number): number => (k === 0 ? 1 : (choose(k - 1) * (n - k + 1)) / k)
  const worlds = Array.from({ length: 2 ** n }, (_, bits) => answers.map((_, unit) => (bits >> unit) % 2 === 1))
  const weighed = worlds.map((world) => {
    const seen = { has: [...present], not: [...absent] }
    const K = world.filter(Boolean).length
    let probability = 1 / (n + 1) / choose(K)
    for (const [unit, answer] of answers.entries()) {
      const urn = world[unit] ? seen.has : seen.not
      probability *= (urn[answer] as number) / sum(urn)
      urn[answer] = (urn[answer] as number) + 1
    }
    return { world, K, probability }
  })
  const all = sum(weighed.map(({ probability }) => probability))
  const share = (holds: (world: readonly boolean[], K: number) => boolean) =>
    sum(weighed.filter(({ world, K }) => holds(world, K)).map(({ probability }) => probability)) / all
  return { share, answers }
}

describe('trueCounts', () => {
  it('is what going through every possible truth gives', () => {
    fc.assert(
      fc.property(sizes, rates, (counts, own) => {
        const { share, answers } = byEnumeration(counts, own)
        const { distribution, pair } = trueCounts(counts, own)
        expect(distribution).toHaveLength(answers.length + 1)
        for (const [K, probability] of distribution.entries()) {
          expect(probability).toBeCloseTo(
            share((_, count) => count === K),
            9,
          )
        }
        if (answers.length < 2) return
        const last = answers.length - 1
        const first = ANSWERS[answers[0] as number] ?? 'found'
        const second = ANSWERS[answers[last] as number] ?? 'found'
        const { both, onlyFirst, onlySecond } = pair(first, second)
        expect(both).toBeCloseTo(
          share((world) => world[0] === true && world[last] === true),
          9,
        )
        expect(onlyFirst).toBeCloseTo(
          share((world) => world[0] === true && world[last] === false),
          9,
        )
        expect(onlySecond).toBeCloseTo(
          share((world) => world[0] === false && world[last] === true),
          9,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('without units is 0 for certain', () => {
    const own: ErrorRates = { theme: 'a', present: [9, 1, 1], absent: [1, 1, 9] }
    expect(trueCounts({ found: 0, uncertain: 0, notFound: 0 }, own).distribution).toEqual([1])
  })

  it('with a coder that is all but never wrong is what was found', () => {
    const own: ErrorRates = { theme: 'a', present: [1e9, 1e-3, 1e-3], absent: [1e-3, 1e-3, 1e9] }
    expect(trueCounts({ found: 7, uncertain: 0, notFound: 5 }, own).distribution[7]).toBeCloseTo(1, 9)
  })

  it('with a coder that answers by chance tells nothing: every number stays as likely', () => {
    const same: Weights = [1e9, 1e9, 1e9]
    const { distribution } = trueCounts(
      { found: 4, uncertain: 1, notFound: 5 },
      { theme: 'a', present: same, absent: same },
    )
    for (const probability of distribution) expect(probability).toBeCloseTo(1 / 11, 6)
  })

  it('sums to 1 for thousands of units', () => {
    const own: ErrorRates = { theme: 'a', present: [95.5, 3, 3], absent: [4, 10, 3000] }
    const { distribution } = trueCounts({ found: 60, uncertain: 20, notFound: 3000 }, own)
    expect(sum(distribution)).toBeCloseTo(1, 9)
    expect(distribution.every((probability) => probability >= 0)).toBe(true)
  })
})
