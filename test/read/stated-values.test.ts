import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bigramDice } from '../../packages/read/src/bigram-dice'
import { isoDate, schoolYear } from '../../packages/read/src/stated-values'

describe('isoDate', () => {
  test.each([
    ['30.08.2023', '2023-08-30'],
    ['1.9.2023', '2023-09-01'],
    ['30/08/2023', '2023-08-30'],
    ['30.08.23', '2023-08-30'],
    ['30.08.2023 г.', '2023-08-30'],
    ['2023-08-30', '2023-08-30'],
    ['2023-08-30T00:00:00.000Z', '2023-08-30'],
    [' 30 августа 2023 года', '2023-08-30'],
    ['«29» Февраля 2024 г.', '2024-02-29'],
    ['29.02.2023', null],
    ['31 июня 2023', null],
    ['30.13.2023', null],
    ['08.2023', null],
    ['30 августа', null],
    ['август 2023', null],
    ['', null],
  ])('%s is %s', (written, date) => expect(isoDate(written)).toBe(date))

  test('understands every day however it is written', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const words = day.toLocaleDateString('ru-RU', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        expect([iso, iso.split('-').reverse().join('.'), words].map(isoDate)).toEqual([iso, iso, iso])
      }),
    )
  })
})

test.each([
  ['2023-2024', '2023-2024'],
  ['2023/24', '2023-2024'],
  ['2023–2024 учебный год', '2023-2024'],
  ['2099/00 уч. г.', '2099-2100'],
  ['2023-2025', null],
  ['2023', null],
  ['', null],
])('the school year %s is %s', (written, year) => expect(schoolYear(written)).toBe(year))

describe('bigramDice', () => {
  test.each([
    ['район', 'раен', 2 / 7],
    ['рекомендация', 'рекомендаця', 18 / 21],
    ['на ше', 'наше', 1],
    ['а', 'а', 1],
    ['а', 'б', 0],
    ['', 'район', 0],
    ['', '', 1],
  ])('of «%s» and «%s» is %f', (first, second, expected) => expect(bigramDice(first, second)).toBeCloseTo(expected, 10))

  test('is symmetric and lies between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'абв ') })
    fc.assert(
      fc.property(text, text, (first, second) => {
        const dice = bigramDice(first, second)
        expect(dice).toBe(bigramDice(second, first))
        expect(dice).toBeGreaterThanOrEqual(0)
        expect(dice).toBeLessThanOrEqual(1)
      }),
    )
  })
})
