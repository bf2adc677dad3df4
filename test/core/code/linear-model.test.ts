import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachPair, pairing, stemFingerprint } from '../../../packages/core/src/code/features'
import { linearModel, type Weights, weightCharacter, weightsSchema } from '../../../packages/core/src/code/linear-model'
import trained from '../../../packages/core/src/codebook/model.json'
import { stem } from '../../../packages/core/src/text/stem'
import { words } from '../../../packages/core/src/text/words'

/** The fingerprint of the pair that two words make. */
function pairOf(phrase: string): number {
  const found: number[] = []
  const text = words(phrase)
  eachPair(
    text,
    (at) => pairing(text[at] as (typeof text)[number]),
    (fingerprint) => found.push(fingerprint),
  )
  return found[0] as number
}

const { calibration: _, examples: __, stems: ___, ...BUILT_IN } = trained

describe('three features and two themes', () => {
  const rows = [
    [stemFingerprint(stem('мед')), 40, -20],
    [stemFingerprint(stem('крыша')), -44, 44],
    [pairOf('мед, крыша'), 10, 20],
  ]
  const WEIGHTS: Weights = {
    version: 1,
    themes: ['bees', 'roofs'],
    bias: [-1, -2],
    step: [0.5, 0.25],
    features: Buffer.from(Int32Array.from(rows, ([fingerprint]) => fingerprint as number).buffer).toString('base64'),
    weights: rows.flatMap(([, ...steps]) => steps.map(weightCharacter)).join(''),
  }
  const model = linearModel(WEIGHTS)

  test.each(['', 'в и на', 'Пчёлы', '2024'])('a text without a known feature has the bias: «%s»', (text) => {
    expect(model.margins(words(text), [])).toEqual([-1, -2])
  })

  test('a known word moves every theme by its own steps', () => {
    const [bees, roofs] = model.margins(words('Мёд'), []) as [number, number]
    const scale = (bees - -1) / (40 * 0.5)
    expect(scale).toBeGreaterThan(0)
    expect(roofs).toBeCloseTo(-2 + scale * -20 * 0.25, 6)
  })

  test('steps are signed', () => {
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
    const features = new Int32Array(Uint8Array.from(Buffer.from(weights.features, 'base64')).buffer)
    expect(features.length).toBeGreaterThan(10_000)
    expect(new Set(features).size).toBe(features.length)
    expect(weights.weights).toHaveLength(features.length * weights.themes.length)
    expect(weights.weights).toMatch(/^[#-{]*$/)
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

  test('nor on how many words were read before: those kept are forgotten when they are too many', () => {
    const text = words('Развивать наставничество и профориентацию')
    const heading = words('Школам района')
    const expected = linearModel(weights).margins(text, heading)
    const letters = 'абвгдежзиклмнопрстуфхцчш'
    const word = (at: number) =>
      [1, 24, 576, 13_824].map((power) => letters[Math.floor(at / power) % letters.length]).join('')
    for (let read = 0; read < 120_000; read += 1000)
      model.margins(words(Array.from({ length: 1000 }, (_, at) => word(read + at)).join(' ')), [])
    expect(model.margins(text, heading)).toEqual(expected)
    expect(model.weigh(text, 'mentoring')).toEqual(linearModel(weights).weigh(text, 'mentoring'))
  })
})
