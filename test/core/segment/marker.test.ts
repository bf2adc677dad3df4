import { describe, expect, test } from 'vitest'
import { markerAtStart, markersInside } from '../../../packages/core/src/segment/marker'

const shown = (line: string) => {
  const marker = markerAtStart(line)
  return marker && [marker.style, marker.cited, marker.closing, line.slice(marker.end)]
}

describe('a marker at the start of a line', () => {
  test.each([
    ['1. Обновить', ['number', '1', '.', 'Обновить']],
    ['1.Обновить', ['number', '1', '.', 'Обновить']],
    ['12) обновить', ['number', '12', ')', 'обновить']],
    ['(3) обновить', ['number', '3', ')', 'обновить']],
    ['2.1. Обновить', ['number', '2.1', '.', 'Обновить']],
    ['2.1 Обновить', ['number', '2.1', '.', 'Обновить']],
    ['2.1.10) Обновить', ['number', '2.1.10', ')', 'Обновить']],
    ['4 Обновить', ['number', '4', '', 'Обновить']],
    ['4\tобновить', ['number', '4', '', 'обновить']],
    ['5.', ['number', '5', '.', '']],
    ['6. 100 % школ', ['number', '6', '.', '100 % школ']],
    ['7. «Точка роста»', ['number', '7', '.', '«Точка роста»']],
    ['8 – Обновить', ['number', '8', '', 'Обновить']],
    ['9\uFE0F\u20E3 Обновить', ['number', '9', '', 'Обновить']],
    ['IV. КАДРЫ', ['roman', 'IV', '.', 'КАДРЫ']],
    ['П. Воспитание', ['roman', 'II', '.', 'Воспитание']],
    ['IІІ. Кадры', ['roman', 'III', '.', 'Кадры']],
    ['Раздел 2. Кадры', ['part', '2', '', 'Кадры']],
    ['Раздел II. Кадры', ['part', 'II', '', 'Кадры']],
    ['а) обновить', ['letter', 'а', ')', 'обновить']],
    ['a) обновить', ['letter', 'а', ')', 'обновить']],
    ['– обновить', ['bullet', '', '-', 'обновить']],
    ['-обновить', ['bullet', '', '-', 'обновить']],
    ['•\tобновить', ['bullet', '', '•', 'обновить']],
    ['\uF0B7 обновить', ['bullet', '', '\uF0B7', 'обновить']],
    ['✅ обновить', ['bullet', '', '✅', 'обновить']],
    ['🔹обновить', ['bullet', '', '🔹', 'обновить']],
    ['§\tобновить', ['bullet', '', '§', 'обновить']],
  ])('%j', (line, marker) => {
    expect(shown(line)).toEqual(marker)
  })

  test.each([
    '01.09.2023 открыть',
    '12.05.2016 № 3',
    '2023. Итоги',
    '5 школ',
    '5-х классах',
    '3,5 млн',
    '1.500 рублей',
    'В. И. Мохов',
    'а также',
    'Обновить',
    '№ 606',
    '',
  ])('none in %j', (line) => {
    expect(shown(line)).toBeNull()
  })
})

test('markers inside a line, in order, with their places', () => {
  const line =
    'рекомендуют: 1.Обновить (школы № 2). 2) усилить; – провести • ввести; а) поднять II. Кадры 10.05.2016 и 3.1. Открыть'
  expect(markersInside(line, 0).map(({ style, cited, start, end }) => [style, cited, line.slice(start, end)])).toEqual([
    ['number', '1', '1.'],
    ['number', '2', '2) '],
    ['bullet', '', '– '],
    ['bullet', '', '• '],
    ['letter', 'а', 'а) '],
    ['roman', 'II', 'II. '],
    ['number', '3.1', '3.1. '],
  ])
  expect(markersInside(line, 40).map(({ cited }) => cited)).not.toContain('1')
})
