import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coder } from '../../packages/core/src/code/coder'
import { compileDictionary } from '../../packages/core/src/code/dictionary'
import { similarity } from '../../packages/core/src/similarity'

test.each([
  ['Развивать наставничество в школах района'],
  ['Отремонтировать крышу'],
  ['Провести съезд пчеловодов в посёлке'],
])('the same text scores 1: %s', (text) => {
  expect(similarity(text, text).score).toBe(1)
  expect(similarity(text, text.toUpperCase().replaceAll('Ё', 'Е')).score).toBe(1)
})

test.each([
  ['two empty texts', '', ''],
  ['a text and none', 'Развивать наставничество', ''],
  ['function words only', 'и в на', 'и в на'],
  ['numbers only', '2023', '2023'],
  ['two texts of no theme', 'Покрасить забор', 'Купить муку'],
  ['two languages', 'abc', 'xyz'],
])('nothing shared scores 0: %s', (_, first, second) => {
  expect(similarity(first, second)).toEqual({ score: 0, sharedThemes: [], sharedStems: [] })
})

test('what drove the score is named, the most telling stems first', () => {
  const { score, sharedThemes, sharedStems } = similarity(
    'Закрепить наставников за молодыми учителями',
    'Развивать наставничество; закрепить за учителями наставников',
  )
  expect(score).toBeGreaterThan(0.5)
  expect(sharedThemes).toContain('mentoring')
  expect(sharedStems).toContain('наставник')
  expect(sharedStems.indexOf('наставник')).toBeLessThan(sharedStems.indexOf('учител'))
})

test.each([
  [
    'a paraphrase above another concern',
    'Развивать наставничество для молодых педагогов',
    'Закрепить за начинающими учителями опытных наставников',
    'Отремонтировать спортивные залы сельских школ',
  ],
  [
    'the theme above the frame of words',
    'Обеспечить реализацию профориентационного минимума в 6–11 классах',
    'Помогать старшеклассникам в профессиональном самоопределении',
    'Обеспечить реализацию горячего питания в 1–4 классах',
  ],
])('ranks %s', (_, text, nearer, farther) => {
  expect(similarity(text, nearer).score).toBeGreaterThan(similarity(text, farther).score)
})

const phrase = fc
  .array(
    fc.constantFrom(
      'развивать наставничество',
      'провести ремонт школ',
      'в 2024 году',
      'усилить профориентацию',
      'и',
      'купить муку',
      'важный разговор',
      '№ 5',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '))

test('symmetric and in [0, 1]', () => {
  fc.assert(
    fc.property(phrase, phrase, (first, second) => {
      const there = similarity(first, second)
      expect(similarity(second, first)).toEqual(there)
      expect(there.score).toBeGreaterThanOrEqual(0)
      expect(there.score).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('another reader can be given', () => {
  const theme = { id: 'bees', group: 'g', ru: 'Пчёлы', en: 'Bees', definition: 'Пчеловодство' }
  const reader = coder({
    codebook: { version: 1, rules: [], groups: [{ id: 'g', ru: 'г', en: 'g' }], themes: [theme] },
    dictionary: compileDictionary({
      version: 1,
      mentions: [],
      entries: [{ theme: 'bees', patterns: ['{улей}', '{пасека}'] }],
    }),
    model: null,
  })
  expect(similarity('Поставить улей', 'Открыть пасеку', reader)).toMatchObject({
    sharedThemes: ['bees'],
    sharedStems: [],
  })
  expect(similarity('Поставить улей', 'Открыть пасеку', reader).score).toBeCloseTo(2 / 3, 3)
})

describe('against grades given by reading', () => {
  const path = new URL('../../../shared/corpus/pairs/dev-pairs.json', import.meta.url)
  const there = existsSync(path)

  test.skipIf(!there)(
    `Spearman's ρ at least 0.80${there ? '' : ' (skipped: ../shared/corpus/pairs is not here)'}`,
    () => {
      const pairs: { a: { text: string }; b: { text: string }; grades: number[] }[] = JSON.parse(
        readFileSync(path, 'utf8'),
      )
      const scores = pairs.map(({ a, b }) => similarity(a.text, b.text).score)
      const grades = pairs.map(({ grades }) => grades.reduce((sum, grade) => sum + grade, 0) / grades.length)
      // Measured: 0.844.
      expect(spearman(scores, grades)).toBeGreaterThanOrEqual(0.8)
    },
  )
})

/** The correlation of ranks, equal values sharing the mean of theirs. */
function spearman(first: readonly number[], second: readonly number[]): number {
  const [x, y] = [ranks(first), ranks(second)]
  const mean = (x.length + 1) / 2
  const moment = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + (value - mean) * ((b[at] as number) - mean), 0)
  return moment(x, y) / Math.sqrt(moment(x, x) * moment(y, y))
}

const ranks = (values: readonly number[]): number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return below + (equal + 1) / 2
  })
