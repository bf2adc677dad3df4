import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Calibration,
  calibrationSchema,
  certainty,
  DICTIONARY_ONLY,
  probability,
} from '../../../packages/core/src/code/calibration'

const curve = { intercept: 0, slope: 1 }
const CALIBRATION: Calibration = {
  curves: {
    rule: { intercept: 3, slope: 0 },
    pattern: { intercept: 2, slope: 1 },
    hint: curve,
    not: { intercept: -2, slope: 1 },
    mention: curve,
    nothing: curve,
  },
  found: 0.6,
  uncertain: 0.3,
}
const dictionary = fc.constantFrom('rule', 'pattern', 'hint', 'not', 'mention', 'nothing')

test.each([
  ['nothing', 0, 0.5],
  ['nothing', Math.log(3), 0.75],
  ['pattern', 0, 0.881],
  ['not', 0, 0.119],
  ['nothing', 1e9, 0.999],
  ['nothing', -1e9, 0.001],
] as const)('%s at margin %d: %d', (dictionary, margin, p) => {
  expect(probability(CALIBRATION, dictionary, margin)).toBe(p)
})

test('a probability is strictly between 0 and 1 and never falls when the margin rises', () => {
  const margin = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(dictionary, margin, margin, (dictionary, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((margin) =>
        probability(CALIBRATION, dictionary, margin),
      ) as [number, number]
      expect(low).toBeGreaterThan(0)
      expect(high).toBeLessThan(1)
      expect(low).toBeLessThanOrEqual(high)
    }),
    { seed: 1 },
  )
})

test.each([
  [0.6, 'found'],
  [0.599, 'uncertain'],
  [0.3, 'uncertain'],
  [0.299, null],
])('%d is %s', (p, expected) => {
  expect(certainty(CALIBRATION, p)).toBe(expected)
})

test.each([
  ['pattern', 'found'],
  ['hint', 'uncertain'],
  ['not', null],
  ['mention', null],
  ['nothing', null],
] as const)('with a dictionary alone %s is %s', (dictionary, expected) => {
  expect(certainty(DICTIONARY_ONLY, probability(DICTIONARY_ONLY, dictionary, 0))).toBe(expected)
})

test.each([
  ['a threshold outside (0, 1)', { ...CALIBRATION, found: 1 }],
  ['a slope below 0', { ...CALIBRATION, curves: { ...CALIBRATION.curves, hint: { intercept: 0, slope: -1 } } }],
  ['a curve missing', { ...CALIBRATION, curves: { pattern: curve } }],
])('a file with %s is refused', (_, file) => {
  expect(calibrationSchema.safeParse(CALIBRATION).success).toBe(true)
  expect(calibrationSchema.safeParse(file).success).toBe(false)
})
