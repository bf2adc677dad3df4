import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isListFormat, type ListFormat, listNumber } from '../../../packages/read/src/formats/list-numbers'

/** ISO/IEC 29500-1, 17.18.59; the Russian alphabet of 29 letters and the words as LibreOffice 7.4 prints them. */
const known: readonly (readonly [ListFormat, Readonly<Record<number, string>>])[] = [
  ['decimal', { 0: '0', 1: '1', 10: '10', 1234: '1234' }],
  ['decimalZero', { 1: '01', 9: '09', 10: '10', 100: '100' }],
  ['decimalZero3', { 1: '001', 99: '099', 1000: '1000' }],
  ['decimalZero5', { 42: '00042' }],
  [
    'upperRoman',
    { 1: 'I', 4: 'IV', 9: 'IX', 14: 'XIV', 40: 'XL', 49: 'XLIX', 99: 'XCIX', 1994: 'MCMXCIV', 3999: 'MMMCMXCIX' },
  ],
  ['lowerRoman', { 3: 'iii', 18: 'xviii', 400: 'cd' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' }],
  ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 52: 'zz' }],
  ['russianLower', { 1: 'а', 7: 'ж', 9: 'и', 10: 'к', 25: 'щ', 26: 'ы', 27: 'э', 29: 'я', 30: 'аа', 31: 'бб' }],
  ['russianUpper', { 1: 'А', 10: 'К', 29: 'Я', 30: 'АА' }],
  ['russianLowerPairs', { 29: 'я', 30: 'аа', 31: 'аб', 58: 'ая', 59: 'ба' }],
  ['russianUpperPairs', { 29: 'Я', 30: 'Аа', 31: 'Аб', 59: 'Ба' }],
  ['upperLetterPairs', { 26: 'Z', 27: 'AA', 28: 'AB', 703: 'AAA' }],
  ['ordinal', { 1: '1-й', 12: '12-й' }],
  ['cardinalText', { 1: 'Один', 11: 'Одиннадцать', 40: 'Сорок', 66: 'Шестьдесят шесть', 145: 'Сто сорок пять' }],
  ['ordinalText', { 1: 'Первый', 3: 'Третий', 40: 'Сороковой', 41: 'Сорок первый', 200: 'Двухсотый' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21' }],
  ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
  ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
  ['numberInDash', { 7: '- 7 -' }],
  ['hex', { 10: 'A', 255: 'FF' }],
  ['chicago', { 1: '*', 2: '†', 4: '§', 5: '**' }],
  ['none', { 1: '', 5: '' }],
]

describe('listNumber', () => {
  test.each(known)('%s', (format, numbers) => {
    for (const [value, printed] of Object.entries(numbers)) expect(listNumber(Number(value), format)).toBe(printed)
  })

  test.each([0, -1, 4000, 1_000_000])('%i is in digits where a format cannot print it', (value) => {
    expect(listNumber(value, 'upperRoman')).toBe(String(value))
  })

  test('stays short, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(...known), (value, [format]) => {
        expect(listNumber(value, format).length).toBeLessThanOrEqual(40)
      }),
    )
  })

  test('tells numbers of one list apart up to a thousand', () => {
    for (const [format] of known.filter(([name]) => name !== 'none')) {
      const printed = Array.from({ length: 1000 }, (_, at) => listNumber(at + 1, format))
      expect(new Set(printed).size, format).toBe(1000)
    }
  })
})

test('isListFormat knows formats and nothing that objects inherit', () => {
  expect(isListFormat('russianLower')).toBe(true)
  expect(['aiueo', 'toString', '__proto__', ''].filter(isListFormat)).toEqual([])
})
