import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../../packages/report/src/language/excerpt'
import { decimal, longDate, yearRange } from '../../../packages/report/src/language/figures'
import { and, inQuotes, list, midSentence } from '../../../packages/report/src/language/list'
import { counted, genitiveNumber } from '../../../packages/report/src/language/plural'
import { printable } from '../../../packages/report/src/language/printable'

test.each([
  [0, '0 районов'],
  [1, '1 район'],
  [2, '2 района'],
  [4, '4 района'],
  [5, '5 районов'],
  [11, '11 районов'],
  [12, '12 районов'],
  [21, '21 район'],
  [22, '22 района'],
  [25, '25 районов'],
  [111, '111 районов'],
  [112, '112 районов'],
  [121, '121 район'],
])('%i → %s', (count, expected) => {
  expect(counted(count, ['район', 'района', 'районов'])).toBe(expected)
})

test('numbers up to ten are words in the genitive', () => {
  expect([1, 2, 3, 10, 11].map(genitiveNumber)).toEqual(['одного', 'двух', 'трёх', 'десяти', '11'])
})

test.each([
  ['Профориентация', 'профориентация'],
  ['СПО и рабочие профессии', 'СПО и рабочие профессии'],
  ['«Разговоры о важном»', '«Разговоры о важном»'],
  ['Обновлённые ФГОС', 'обновлённые ФГОС'],
  ['', ''],
])('«%s» inside a sentence is «%s»', (name, expected) => {
  expect(midSentence(name)).toBe(expected)
})

test.each([
  [['итоговая аттестация (ЕГЭ, ОГЭ)', 'наставничество'], 'итоговая аттестация (ЕГЭ, ОГЭ), наставничество'],
  [['здоровье, питание и спорт', 'наставничество'], 'здоровье, питание и спорт; наставничество'],
  [['наставничество'], 'наставничество'],
  [[], ''],
])('a list of %j is «%s»', (names, expected) => {
  expect(list(names)).toBe(expected)
})

test('names are joined with «и»', () => {
  expect([[], ['А'], ['А', 'Б'], ['А', 'Б', 'В']].map((names) => and(names, 'ru'))).toEqual([
    '',
    'А',
    'А и Б',
    'А, Б и В',
  ])
  expect(and(['A', 'B'], 'en')).toBe('A and B')
})

test('quotation marks differ from those inside', () => {
  expect(inQuotes('план')).toBe('«план»')
  expect(inQuotes('цикл «Мир»')).toBe('„цикл «Мир»“')
  expect(inQuotes('«Мир»')).toBe('«Мир»')
})

describe('figures', () => {
  test.each([
    [0, '0,00'],
    [0.004, '<0,01'],
    [0.425, '0,42'],
    [1, '1,00'],
    [null, '—'],
  ])('%d is written %s', (value, expected) => {
    expect(decimal(value, 'ru')).toBe(expected)
  })

  test('dates are told in words, anything else is left', () => {
    expect(longDate('2023-08-31', 'ru')).toBe('31 августа 2023 г.')
    expect(longDate('2023-08-01', 'en')).toBe('1 August 2023')
    expect(longDate('август 2023', 'ru')).toBe('август 2023')
    expect(longDate('2023-13-01', 'ru')).toBe('2023-13-01')
    expect(yearRange('2023-2024')).toBe('2023–2024')
  })
})

describe('excerpt', () => {
  test('ends at a word', () => {
    expect(excerpt('Провести занятия цикла, с участием родителей', 25)).toBe('Провести занятия цикла…')
    expect(excerpt('Коротко\nи ясно', 25)).toBe('Коротко и ясно')
  })

  test('is never longer than asked for, but for the ellipsis, and breaks no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 5, max: 30 }), (text, length) => {
        const cut = excerpt(text, length)
        expect(cut.length).toBeLessThanOrEqual(length + 1)
        expect(cut).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

test('characters that turn others about are replaced one for one', () => {
  expect(printable('а\u202Eб\u0000в\tг\nд\uD800')).toBe('а\uFFFDб\uFFFDв\tг\nд\uFFFD')
  expect(printable('обычный текст 😀')).toBe('обычный текст 😀')
})
