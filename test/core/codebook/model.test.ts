import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { trainedModelSchema } from '../../../packages/core/src/code/trained-model'
import { builtin, builtinCodebook, builtinCodingErrors } from '../../../packages/core/src/codebook'
import model from '../../../packages/core/src/codebook/model.json'
import { codingErrorsSchema } from '../../../packages/core/src/compare/errors/coding-errors'
import { readExamples } from '../../../packages/core/training/examples'
import { codebookPath } from './paths'

const ids = builtinCodebook.themes.map(({ id }) => id)

test('the model fits its schema and knows every theme, in the order of the codebook', () => {
  expect(trainedModelSchema.parse(model).themes).toEqual(ids)
})

test('it was trained on as many examples as there are', () => {
  expect(model.examples, 'train again').toBe(readExamples(codebookPath('examples')).length)
})

test('model and dictionary fit a page: at most 1.5 MB gzipped', () => {
  const files = ['model.json', 'dictionary.json'].map((name) => JSON.parse(readFileSync(codebookPath(name), 'utf8')))
  const bytes = files.reduce((sum, file) => sum + gzipSync(JSON.stringify(file)).length, 0)
  expect(bytes).toBeLessThanOrEqual(1_500_000)
})

test('a certain answer needs a higher probability than an uncertain one', () => {
  const { found, uncertain } = model.calibration
  expect(found).toBeGreaterThan(uncertain)
})

test('what the coding errors measured are themes of the codebook', () => {
  expect(codingErrorsSchema.parse(builtinCodingErrors)).toEqual(builtinCodingErrors)
  for (const { theme } of builtinCodingErrors) expect(ids).toContain(theme)
})

test('making the built-in readers ready twice gives the same', () => {
  const [first, second] = [builtin(), builtin()]
  expect(second.codebook).toEqual(first.codebook)
  expect(second.dictionary).toEqual(first.dictionary)
  expect(second.model?.model.themes).toEqual(first.model?.model.themes)
})
