import { expect, test } from 'vitest'
import { stemCounts, trainedModel, trainedModelSchema } from '../../../packages/core/src/code/trained-model'
import file from '../../../packages/core/src/codebook/model.json'

test('the built-in file fits its schema, and its model knows the themes of the file', () => {
  const parsed = trainedModelSchema.parse(file)
  const { model, vocabulary, calibration } = trainedModel(parsed)
  expect(model.themes).toEqual(parsed.themes)
  expect(calibration).toEqual(parsed.calibration)
  expect(vocabulary.has('школ')).toBe(true)
  expect(vocabulary.has('щщщщ')).toBe(false)
})

test('the rarer a stem the more it tells, and always something', () => {
  const { rarity } = trainedModel({ ...trainedModelSchema.parse(file), examples: 100, stems: 'школ 90\nулей 2' })
  expect(rarity('улей')).toBeGreaterThan(rarity('школ'))
  expect(rarity('неслыханн')).toBeGreaterThan(rarity('улей'))
  expect(rarity('школ')).toBeGreaterThan(0)
})

test('a file with more than the form allows is refused', () => {
  expect(trainedModelSchema.safeParse({ ...file, more: 1 }).success).toBe(false)
  expect(trainedModelSchema.safeParse({ ...file, examples: 0 }).success).toBe(false)
})

test('stems of more than one text are counted once a text, sorted', () => {
  expect([...stemCounts(['Школы и школа', 'в школе улей', 'и пчёлы'])]).toEqual([
    ['и', 2],
    ['школ', 2],
  ])
  expect(stemCounts([]).size).toBe(0)
})
