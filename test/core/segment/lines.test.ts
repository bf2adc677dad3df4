import { describe, expect, test } from 'vitest'
import { isFurniture } from '../../../packages/core/src/segment/furniture'
import { layout } from '../../../packages/core/src/segment/layout'
import { lines } from '../../../packages/core/src/segment/lines'
import { romanValue } from '../../../packages/core/src/segment/roman'
import { tableRows } from '../../../packages/core/src/segment/table'

const printed = (text: string) => lines({ text, lines: 'printed' })

test('lines without white space at their ends, blank ones counted only as gaps', () => {
  expect(printed('  А б\n\n\tв \n')).toEqual([
    { start: 2, end: 5, text: 'А б', indent: 2, emptyCells: 0, blankBefore: true },
    { start: 8, end: 9, text: 'в', indent: 1, emptyCells: 1, blankBefore: true },
  ])
  expect(printed('')).toEqual([])
})

describe('page furniture', () => {
  const furniture = (text: string) => {
    const all = text.split('\n').map((line, at, whole) => ({ text: line.trim(), blankBefore: whole[at - 1] === '' }))
    const kept = all.filter(({ text }) => text !== '')
    return kept.filter((_, at) => isFurniture(kept)[at]).map((line) => line.text)
  }

  test.each(['7', '– 7 –', '- 12 -', 'стр. 3', 'Страница 2 из 5', '2/5', 'Page 4'])('%s is a page number', (line) => {
    expect(furniture(`Обновить сайты\n${line}\nшкол.`)).toEqual([line])
  })

  test.each(['7.', '2023', 'Стр', '12 школ', 'Срок: май'])('%s is none', (line) => {
    expect(furniture(`Обновить сайты\n${line}\nшкол.`)).toEqual([])
  })

  test('a title that comes again at the edge of a page is a running head', () => {
    expect(furniture('Резолюция совещания\nОбновить сайты\n\n1\nРезолюция совещания\nшкол и садов.')).toEqual([
      'Резолюция совещания',
      '1',
      'Резолюция совещания',
    ])
  })

  test('what comes again amid the text is none: terms, addressees, items', () => {
    expect(furniture('Школам:\n1. Обновить.\nСрок: май\nШколам:\n1. Обновить.\nСрок: май\n7')).toEqual(['7'])
  })
})

describe('layout', () => {
  test('a text is wrapped if lines end amid sentences', () => {
    const wrapped =
      'Совещание работников школ\nрекомендует обновить план\nразвития системы кружков\nи провести слёт детей.'
    expect(layout(printed(wrapped), 'printed').wrapped).toBe(true)
    expect(layout(printed(wrapped), 'paragraph').wrapped).toBe(false)
    expect(layout(printed('Обновить план.\nПровести слёт.\nВвести ставки.'), 'printed').wrapped).toBe(false)
  })

  test('lines that break anywhere have no margin', () => {
    const ragged =
      'В\nцелях реализации планов развития системы образования и воспитания определить\nна год\nприоритетные направления, а именно обновить\nплан и\nпровести слёт'
    expect(layout(printed(ragged), 'printed').full).toBeNull()
  })
})

describe('tables', () => {
  const rows = (text: string) =>
    [...tableRows(printed(text))].map(([at, row]) => [at, row.kind, row.kind === 'head' ? null : row.words.text])

  test('by a head, with headings across and a head repeated on the next page', () => {
    expect(
      rows('Текст\n№\tМероприятие\tСрок\n\tКадры\n1\tОбновить\tмай\n№\tМероприятие\tСрок\n2\tПровести\tмай\nКонец'),
    ).toEqual([
      [1, 'head', null],
      [2, 'heading', 'Кадры'],
      [3, 'item', 'Обновить'],
      [4, 'head', null],
      [5, 'item', 'Провести'],
    ])
  })

  test('without a head: the fullest of at least three columns', () => {
    expect(rows('1\tОбновить сайты\tмай\n2\tПровести слёт\tмай')).toEqual([
      [0, 'item', 'Обновить сайты'],
      [1, 'item', 'Провести слёт'],
    ])
    expect(rows('1.\tОбновить сайты\n2.\tПровести слёт')).toEqual([])
  })
})

test.each([
  ['I', 1],
  ['IV', 4],
  ['П', 2],
  ['Ш', 3],
  ['ІХ', 9],
  ['XIV', 14],
  ['Ⅷ', 8],
])('the Roman numeral %s is %i', (typed, number) => {
  expect(romanValue(typed)?.number).toBe(number)
})

test.each(['', 'IIII', 'VX', 'А', 'L'])('%j is no Roman numeral', (typed) => {
  expect(romanValue(typed)).toBeNull()
})
