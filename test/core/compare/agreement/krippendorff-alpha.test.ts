import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alpha,
  coincidences,
  krippendorffAlpha,
} from '../../../../packages/core/src/compare/agreement/krippendorff-alpha'
import {
  jaccardDistance,
  masiDistance,
  nominalDistance,
} from '../../../../packages/core/src/compare/agreement/set-distance'

/** Units from one string of answers for each coder; `.` is missing. */
const unitsOf = (...coders: readonly string[]) =>
  [...(coders[0] ?? '')].map((_, at) => coders.map((answers) => (answers[at] === '.' ? null : (answers[at] ?? null))))

const nominal = (...coders: readonly string[]) => krippendorffAlpha(unitsOf(...coders), nominalDistance)

describe('known values of α for categories', () => {
  it.each([
    // K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), sections A, B and C;
    // C is also the example of kripp.alpha in the R package irr.
    ['binary, two observers', 0.095, ['0100000010', '1110010000']],
    ['nominal, two observers', 0.692, ['aabbdcccedda', 'babbbccceddd']],
    ['nominal, four observers, missing data', 0.743, ['123321412...', '1233224125..', '.33323422513', '12332441251.']],
    // nltk, test_disagreement.py: three coders, of whom two judged the second unit and one the third.
    ['worse than chance', -1 / 3, ['YY.', 'NN.', 'N.N']],
    // crowd-kit, test_agreement: two coders, three units, one dispute.
    ['one dispute in three', 4 / 9, ['YNY', 'YNN']],
  ])('%s: %d', (_, expected, coders) => expect(nominal(...coders).value).toBeCloseTo(expected, 3))
})

describe('α for sets', () => {
  const [dog, cat, both] = [new Set(['dog']), new Set(['cat']), new Set(['cat', 'mouse'])]
  const pictures = [
    [dog, dog],
    [cat, cat],
    [cat, both],
  ]

  // crowd-kit, test_alpha_krippendorff_with_distance: 0.5455 and 0.6673; the latter with 0.67 in place of 2/3.
  it('gives partial agreement its due', () => {
    const whole = krippendorffAlpha(pictures, (a, b) => ([...a].join() === [...b].join() ? 0 : 1))
    expect(whole.value).toBeCloseTo(0.5454545454545454, 12)
    expect(krippendorffAlpha(pictures, masiDistance).value).toBeCloseTo(0.6673, 2)
    expect(krippendorffAlpha(pictures, masiDistance).value).toBeCloseTo(2 / 3, 12)
  })

  it('ranks whole agreement, MASI and Jaccard by their leniency', () => {
    const jaccard = krippendorffAlpha(pictures, jaccardDistance).value ?? 0
    expect(jaccard).toBeGreaterThan(krippendorffAlpha(pictures, masiDistance).value ?? 1)
  })
})

describe('where nothing can be said', () => {
  it.each([
    ['no units', [], 'nothing judged'],
    ['no unit with two answers', ['1.2', '.1.'], 'nothing judged'],
    ['all answers the same', ['111', '111'], 'no variation'],
  ] as const)('%s', (_, coders, reason) => {
    expect(nominal(...coders)).toEqual({ value: null, reason, interval: null })
  })
})

describe('properties', () => {
  const answers = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'ab.'), minLength: length, maxLength: length })
  const twoCoders = fc.integer({ min: 0, max: 12 }).chain((length) => fc.tuple(answers(length), answers(length)))

  it('symmetric, at most 1, 1 exactly for full agreement, the same in any order of units', () => {
    fc.assert(
      fc.property(twoCoders, ([first, second]) => {
        const { value } = nominal(first, second)
        expect(nominal(second, first).value).toBe(value)
        const back = (row: string) => [...row].reverse().join('')
        expect(nominal(back(first), back(second)).value ?? 2).toBeCloseTo(value ?? 2, 12)
        if (value === null) return
        const agreed = [...first].every((answer, at) => answer === '.' || second[at] === '.' || answer === second[at])
        expect(value).toBeLessThanOrEqual(1)
        expect(value === 1).toBe(agreed)
      }),
    )
  })

  it('for two coders without gaps it is Scott’s π, mended for the number of answers', () => {
    // Krippendorff (2011), end of section A: 1 − α = (1 − π) · (n − 1) / n for n answers.
    const binary = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'ab'), minLength: length, maxLength: length })
    const complete = fc.integer({ min: 1, max: 12 }).chain((length) => fc.tuple(binary(length), binary(length)))
    fc.assert(
      fc.property(complete, ([first, second]) => {
        const { value } = nominal(first, second)
        const n = first.length + second.length
        const share = [...(first + second)].filter((answer) => answer === 'a').length / n
        const chance = share ** 2 + (1 - share) ** 2
        const observed = [...first].filter((answer, at) => answer === second[at]).length / first.length
        const pi = (observed - chance) / (1 - chance)
        if (chance === 1) expect(value).toBeNull()
        else expect(value).toBeCloseTo(1 - ((1 - pi) * (n - 1)) / n, 10)
      }),
    )
  })

  it('of a choice of units it is α of a corpus of those units', () => {
    const three = fc
      .integer({ min: 1, max: 8 })
      .chain((length) =>
        fc.tuple(answers(length), answers(length), fc.array(fc.nat({ max: length - 1 }), { maxLength: 10 })),
      )
    fc.assert(
      fc.property(three, ([first, second, chosen]) => {
        const units = unitsOf(first, second).filter((unit) => unit.every((answer) => answer !== null))
        const drawn = chosen.filter((at) => at < units.length)
        const corpus = drawn.map((at) => units[at] ?? [])
        const direct = krippendorffAlpha(corpus, nominalDistance)
        const resampled = alpha(coincidences(units, nominalDistance), drawn)
        expect(resampled.reason).toBe(direct.reason)
        expect(resampled.value ?? 2).toBeCloseTo(direct.value ?? 2, 12)
      }),
    )
  })
})
