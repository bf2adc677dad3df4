import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../packages/core/src/text/fold'

test.each([
  ['', ''],
  ['ПРОФОРИЕНТАЦИЯ', 'профориентация'],
  ['Всё ещё Ёлка', 'все еще елка'],
  ['«Разговоры» “о” „важном‟ ‹в› школе', '"разговоры" "о" "важном" "в" школе'],
  ['д’Артаньян ‘и’ `все`', "д'артаньян 'и' 'все'"],
  ['11–15 — а‑б − 1 ‐ 2', '11-15 - а-б - 1 - 2'],
  ['а\tб\nв\u00A0г', 'а б в г'],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['a Latin o inside a word', 'кOнкурс', 'конкурс'],
  ['a Latin C in an abbreviation', `ФГО${'C'}`, 'фгос'],
  ['a lone Latin o', `разговоры ${'o'} важном`, 'разговоры о важном'],
  ['a lone Latin c', `${'C'} учётом`, 'с учетом'],
  ['a lone Latin letter that looks like none', 'план Z', 'план z'],
])('%s becomes Cyrillic', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('every capital that looks like a Cyrillic one is taken for it inside a Cyrillic word', () => {
  const words = [...'ABCEHKMOPTXY'].map((latin) => fold(`я${latin}`))
  expect(words.join(' ')).toBe('яа яв яс яе ян як ям яо яр ят ях яу')
})

test.each(['IT-класс', 'STEM и робототехника', 'проект TeachPoint', 'wi-fi', 'cookie', 'Kaspersky в школе'])(
  'Latin words are left alone: %s',
  (text) => {
    expect(fold(text)).toBe(text.toLowerCase())
  },
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...'oсCаaYУkКёЁ«—İẞﬁΣςÅ\t😀\uD83D'), { maxLength: 30 }).map((units) => units.join('')),
)

test('keeps the length of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text).length).toBe(text.length)
    }),
    { numRuns: 3000, seed: 1 },
  )
})

/** Beyond it stand private characters and nothing. */
const LAST_ASSIGNED = 0x40000

test('keeps the length of every single character', () => {
  const changed: string[] = []
  for (let point = 0; point < LAST_ASSIGNED; point++) {
    const character = String.fromCodePoint(point)
    if (fold(character).length !== character.length) changed.push(point.toString(16))
  }
  expect(changed).toEqual([])
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 2000, seed: 2 },
  )
})
