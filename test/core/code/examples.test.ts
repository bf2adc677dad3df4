import { expect, test } from 'vitest'
import { exampleFileSchema } from '../../../packages/core/src/code/examples'

const EXAMPLE = { text: 'Назначить наставников', themes: ['mentoring'] }
const FULL = { ...EXAMPLE, may: ['staffing'], wording: 'paraphrased', heading: 'Директорам школ' }

test.each([
  ['a theme with examples', { theme: 'mentoring', examples: [EXAMPLE, FULL] }],
  ['no theme, and examples that have none', { theme: null, examples: [{ text: 'Утвердить', themes: [] }] }],
])('%s', (_, file) => {
  expect(exampleFileSchema.parse(file)).toEqual(file)
})

test.each([
  ['an unknown wording', { ...EXAMPLE, wording: 'plain' }, 'wording'],
  ['no themes', { text: 'Назначить наставников' }, 'themes'],
  ['a misspelled field', { ...EXAMPLE, mey: ['staffing'] }, 'mey'],
  ['no text', { ...EXAMPLE, text: '' }, 'text'],
])('refused, naming the place: %s', (_, example, place) => {
  const { error } = exampleFileSchema.safeParse({ theme: 'mentoring', examples: [example] })
  expect(JSON.stringify(error?.issues)).toContain(place)
})
