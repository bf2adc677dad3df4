import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../../../packages/core/src/compare/agreement/agreement'
import { type Judgement, toJudgements } from '../../../../packages/core/src/compare/agreement/judgement'
import { reasonSentence } from '../../../../packages/core/src/compare/agreement/measured'
import { coding } from '../corpus'

const themes = ['a', 'b', 'c']
/** Judgements of one coder: a string for each recommendation, its letters the themes; null is not judged. */
const judged = (coder: string, ...answers: (string | null)[]): Judgement[] =>
  answers.flatMap((answer, at) => (answer === null ? [] : [{ coder, recommendation: `r${at}`, themes: [...answer] }]))

const options = { themes, measured: 'sverka', seed: 1, resamples: 200 }

describe('agreement', () => {
  it('measures one coder against a human', () => {
    const result = agreement([...judged('sverka', 'a', 'ab', '', 'c'), ...judged('human', 'a', 'a', 'b', 'c')], options)
    expect(result.coders).toEqual(['human', 'sverka'])
    expect(result.recommendations).toBe(4)
    const [a, b, c] = result.themes
    expect(a?.accuracy?.tally).toEqual({ truePositive: 2, falsePositive: 0, falseNegative: 0, trueNegative: 2 })
    expect(b?.accuracy?.f1.value).toBe(0)
    expect(c?.accuracy?.kappa.value).toBe(1)
    expect(result.overall.accuracy?.precision.value).toBe(3 / 4)
    expect(result.overall.accuracy?.recall.value).toBe(3 / 4)
    expect(result.overall.accuracy?.macroF1.value).toBe(2 / 3)
    expect(result.overall.masiAlpha.interval).not.toBeNull()
  })

  it('takes for the reference what most others say, and nothing where they are divided', () => {
    const result = agreement(
      [
        ...judged('sverka', 'a', 'a', 'a'),
        ...judged('one', 'a', 'a', 'a'),
        ...judged('two', 'a', '', ''),
        ...judged('three', '', '', null),
      ],
      options,
    )
    expect(result.themes[0]?.accuracy?.tally).toEqual({
      truePositive: 1,
      falsePositive: 1,
      falseNegative: 0,
      trueNegative: 0,
    })
  })

  it('lists disputed recommendations, the worst first', () => {
    const { disputes } = agreement([...judged('sverka', 'a', 'ab', ''), ...judged('human', 'a', 'a', 'b')], options)
    expect(disputes).toEqual([
      { recommendation: 'r2', themes: [{ theme: 'b', for: ['human'], against: ['sverka'] }], distance: 1 },
      {
        recommendation: 'r1',
        themes: [{ theme: 'b', for: ['sverka'], against: ['human'] }],
        distance: 1 - (1 / 2) * (2 / 3),
      },
    ])
  })

  it('measures humans with each other when nobody is named', () => {
    const result = agreement([...judged('one', 'a', 'b'), ...judged('two', 'a', 'b')], { ...options, measured: null })
    expect(result.themes[0]?.accuracy).toBeNull()
    expect(result.overall.masiAlpha.value).toBe(1)
  })

  it('says why where nothing can be said', () => {
    const nothing = agreement([], options)
    expect(nothing.overall.masiAlpha).toEqual({ value: null, reason: 'nothing judged', interval: null })
    expect(reasonSentence('nothing judged')).toMatch(/^Нет ни одной/)
    const apart = agreement([...judged('sverka', 'a', null), ...judged('human', null, 'a')], options)
    expect(apart.recommendations).toBe(0)
    const never = agreement([...judged('sverka', '', ''), ...judged('human', '', '')], options)
    expect(never.themes.map(({ accuracy, alpha }) => [accuracy?.f1.reason, alpha.reason])).toEqual(
      themes.map(() => ['nothing to find', 'no variation']),
    )
  })

  it('refuses what can only be a mistake', () => {
    expect(() => agreement([...judged('x', 'a'), ...judged('x', 'b')], options)).toThrow('x on r0')
    expect(() => agreement(judged('human', 'a'), options)).toThrow('sverka')
  })
})

describe('toJudgements', () => {
  it('asserts what was found, for every recommendation', () => {
    const codings = [coding('r1', 'a'), coding('r1', 'b', 'uncertain'), coding('r1', 'a'), coding('gone', 'a')]
    expect(toJudgements([{ id: 'r1' }, { id: 'r2' }], codings)).toEqual([
      { coder: 'sverka', recommendation: 'r1', themes: ['a'] },
      { coder: 'sverka', recommendation: 'r2', themes: [] },
    ])
  })
})

describe('properties', () => {
  const answer = fc.option(
    fc.subarray(themes).map((all) => all.join('')),
    { nil: null },
  )
  const coders = fc
    .array(fc.tuple(answer, answer, answer), { maxLength: 12 })
    .map((rows) =>
      ['human', 'other', 'sverka'].flatMap((coder, at) => judged(coder, ...rows.map((row) => row[at] ?? null))),
    )
    .filter((all) => all.some(({ coder }) => coder === 'sverka'))
  const few = { ...options, resamples: 40 }

  it('the order of judgements and of themes does not matter, and all survives JSON', () => {
    fc.assert(
      fc.property(coders, (judgements) => {
        const result = agreement(judgements, few)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        expect(agreement([...judgements].reverse(), few)).toEqual(result)
        const back = agreement(judgements, { ...few, themes: [...themes].reverse() })
        expect([...back.themes].reverse()).toEqual(result.themes)
      }),
      { numRuns: 50 },
    )
  })

  it('a value or its reason, never both, and an interval only with a value', () => {
    fc.assert(
      fc.property(coders, (judgements) => {
        const { themes: ofThemes, overall } = agreement(judgements, few)
        const measures = [
          overall.masiAlpha,
          overall.jaccardAlpha,
          ...ofThemes.flatMap(({ alpha, accuracy }) => [alpha, ...(accuracy ? [accuracy.f1, accuracy.kappa] : [])]),
        ]
        for (const { value, reason, interval } of measures) {
          expect(value === null).toBe(reason !== null)
          if (value === null) expect(interval).toBeNull()
          if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high)
        }
      }),
      { numRuns: 50 },
    )
  })
})
