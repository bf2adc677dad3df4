import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearModel, type Weights, weightsSchema } from '../../../packages/core/src/code/linear-model'
import trained from '../../../packages/core/src/codebook/model.json'
import { words } from '../../../packages/core/src/text/words'

const { calibration: _, examples: __, stems: ___, ...BUILT_IN } = trained

describe('three features and two themes', () => {
  const rows = [
    [100, -50],
    [-128, 127],
    [10, 20],
  ]
  const WEIGHTS: Weights = {
    version: 1,
    themes: ['bees', 'roofs'],
    bias: [-1, -2],
    step: [0.5, 0.25],
    features: 's:мед\ns:крыш\np:мед крыш',
    weights: Buffer.from(Int8Array.from(rows.flat()).buffer).toString('base64'),
  }
  const model = linearModel(WEIGHTS)

  test.each(['', 'в и на', 'Пчёлы', '2024'])('a text without a known feature has the bias: «%s»', (text) => {
    expect(model.margins(words(text), [])).toEqual([-1, -2])
  })

  test('a known word moves every theme by its own bytes and steps', () => {
    const [bees, roofs] = model.margins(words('Мёд'), []) as [number, number]
    const scale = (bees - -1) / (100 * 0.5)
    expect(scale).toBeGreaterThan(0)
    expect(roofs).toBeCloseTo(-2 + scale * -50 * 0.25, 6)
  })

  test('bytes are signed', () => {
    const [bees, roofs] = model.margins(words('крыша'), []) as [number, number]
    expect(bees).toBeLessThan(-1)
    expect(roofs).toBeGreaterThan(-2)
  })

  test('a pair counts beside its words, and for both of them', () => {
    const [first, second] = model.weigh(words('мёд, крыша'), 'bees') as [number, number]
    const [apart] = model.weigh(words('мёд; крыша'), 'bees') as [number]
    expect(first).toBeGreaterThan(apart)
    expect(second).toBeLessThan(0)
  })

  test('a heading counts for less than the text', () => {
    const inText = (model.margins(words('мёд пчёлы'), []) as [number])[0]
    const inHeading = (model.margins(words('пчёлы пчёлы'), words('мёд')) as [number])[0]
    expect(inHeading).toBeGreaterThan(-1)
    expect(inHeading).toBeLessThan(inText)
  })
})

describe('the built-in weights', () => {
  const weights = weightsSchema.parse(BUILT_IN)
  const model = linearModel(weights)

  test('hold a bias and a step for every theme and a row for every feature', () => {
    expect(weights.bias).toHaveLength(weights.themes.length)
    expect(weights.step).toHaveLength(weights.themes.length)
    const features = weights.features.split('\n')
    expect(new Set(features).size).toBe(features.length)
    expect(Buffer.from(weights.weights, 'base64')).toHaveLength(features.length * weights.themes.length)
  })

  const phrase = fc
    .array(
      fc.constantFrom(
        'развивать',
        'наставничество,',
        'ФГОС.',
        'Школа',
        'и',
        '2024',
        'родители',
        'ёлка',
        'stem',
        'профориентация;',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '))

  test('what the words weigh adds up to the margin', () => {
    fc.assert(
      fc.property(phrase, (phrase) => {
        const text = words(phrase)
        const margins = model.margins(text, [])
        weights.themes.forEach((theme, at) => {
          const weighed = model.weigh(text, theme)
          expect(weighed).toHaveLength(text.length)
          const sum = weighed.reduce((total, weight) => total + weight, weights.bias[at] as number)
          expect(margins[at]).toBeCloseTo(sum, 4)
        })
      }),
      { numRuns: 100, seed: 1 },
    )
  })

  test('answers do not depend on what was read before', () => {
    const text = words('Развивать наставничество и профориентацию')
    const fresh = linearModel(weights)
    model.margins(words('совсем другое о родителях'), words('Школам'))
    expect(model.margins(text, [])).toEqual(fresh.margins(text, []))
  })
})
