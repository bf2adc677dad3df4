import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  cohenKappa,
  f1,
  macroF1,
  precision,
  recall,
  type Tally,
  tally,
  total,
} from '../../../../packages/core/src/compare/agreement/accuracy'

const counts = (truePositive: number, falsePositive: number, falseNegative: number, trueNegative: number): Tally => {
  return { truePositive, falsePositive, falseNegative, trueNegative }
}
const answers = fc.array(fc.option(fc.tuple(fc.boolean(), fc.boolean()), { nil: null }))

it('counts answers against the reference, and passes over what cannot be compared', () => {
  const pairs: Answer[] = [[true, true], [true, true], [true, false], [false, true], [false, false], null]
  expect(tally(pairs)).toEqual(counts(2, 1, 1, 1))
  expect(total([counts(1, 2, 3, 4), counts(10, 20, 30, 40)])).toEqual(counts(11, 22, 33, 44))
  expect(total([])).toEqual(counts(0, 0, 0, 0))
})

describe('precision, recall, F1', () => {
  it('as by hand', () => {
    const measures = [precision, recall, f1].map((measure) => measure(counts(8, 2, 4, 6)).value)
    expect(measures).toEqual([8 / 10, 8 / 12, 16 / 22])
  })

  it.each([
    ['nothing found, something there', counts(0, 0, 3, 5), null, 0, 0],
    ['something found, nothing there', counts(0, 3, 0, 5), 0, null, 0],
    ['nothing found, nothing there', counts(0, 0, 0, 5), null, null, null],
  ])('%s', (_, each, ...expected) => {
    const measures = [precision(each), recall(each), f1(each)]
    expect(measures.map(({ value }) => value)).toEqual(expected)
    for (const { value, reason } of measures) expect(reason === null).toBe(value !== null)
  })

  it('F1 is the harmonic mean of the others, and swapping coder and reference swaps them', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const ours = tally(pairs)
        const theirs = tally(pairs.map((pair): Answer => pair && [pair[1], pair[0]]))
        expect(precision(ours).value).toBe(recall(theirs).value)
        expect(f1(ours).value).toBe(f1(theirs).value)
        const [p, r, f] = [precision(ours).value, recall(ours).value, f1(ours).value]
        if (p && r) expect(f).toBeCloseTo((2 * p * r) / (p + r), 12)
      }),
    )
  })

  it('macro-F1 leaves out themes that have no F1', () => {
    expect(macroF1([counts(1, 0, 0, 0), counts(0, 1, 1, 0), counts(0, 0, 0, 9)]).value).toBe(0.5)
    expect(macroF1([])).toMatchObject({ value: null, reason: 'nothing to find' })
  })
})

describe('Cohen’s κ', () => {
  it.each([
    // Artstein & Poesio (2008), table 1: 20 and 50 on the diagonal, 20 and 10 off it.
    ['dialogue acts', counts(20, 20, 10, 50), 0.348],
    // Two readers of 50 grant proposals (Wikipedia, «Cohen's kappa», simple example).
    ['grant proposals', counts(20, 5, 10, 15), 0.4],
    ['by chance', counts(1, 1, 1, 1), 0],
    ['always the other way', counts(0, 3, 3, 0), -1],
  ])('%s: %d', (_, each, expected) => expect(cohenKappa(each).value).toBeCloseTo(expected, 3))

  it('is undefined where nothing was judged or nothing varies', () => {
    expect(cohenKappa(counts(0, 0, 0, 0))).toMatchObject({ value: null, reason: 'nothing judged' })
    expect(cohenKappa(counts(7, 0, 0, 0))).toMatchObject({ value: null, reason: 'no variation' })
    expect(cohenKappa(counts(0, 0, 0, 7))).toMatchObject({ value: null, reason: 'no variation' })
  })

  it('is symmetric, in [−1, 1], 1 exactly for full agreement', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const each = tally(pairs)
        const { value } = cohenKappa(each)
        expect(
          cohenKappa({ ...each, falsePositive: each.falseNegative, falseNegative: each.falsePositive }).value,
        ).toBe(value)
        if (value === null) return
        expect(Math.abs(value)).toBeLessThanOrEqual(1)
        expect(value === 1).toBe(each.falsePositive + each.falseNegative === 0)
      }),
    )
  })
})
