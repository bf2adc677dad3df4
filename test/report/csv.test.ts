import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../packages/report/src/formats/csv'
import { type Table, toCsv } from '../../packages/report/src/index'
import { sample } from './sample-districts'

const oneColumn = (...cells: readonly (string | number | null)[]): Table => ({
  id: 'any',
  heading: 'Любая',
  columns: [{ id: 'cell', heading: 'Клетка', kind: 'text' }],
  rows: cells.map((cell) => [cell]),
})

describe('a cell that begins like a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+7 495', "'+7 495"],
    ['- пункт', "'- пункт"],
    ['@имя', "'@имя"],
    ['\tтекст', '"\'\tтекст"'],
    ['\rтекст', '"\'\rтекст"'],
    ['＝1', "'＝1"],
    ['обычный = текст', 'обычный = текст'],
  ])('%j is written %j', (cell, expected) => {
    expect(csvOf(oneColumn(cell))).toBe(`cell\n${expected}\n`)
  })

  test('is no number: a number below zero stays one', () => {
    expect(csvOf(oneColumn(-1))).toBe('cell\n-1\n')
  })
})

test('Excel gets a mark, semicolons, CRLF, headings, decimal commas, and numbers that are no dates', () => {
  const table: Table = {
    id: 'any',
    heading: 'Любая',
    columns: [
      { id: 'number', heading: 'Номер', kind: 'number' },
      { id: 'score', heading: 'Близость', kind: 'share' },
      { id: 'text', heading: 'Текст', kind: 'text' },
    ],
    rows: [
      ['2.1', 1 / 3, 'а; "б"'],
      [null, null, null],
    ],
  }
  expect(csvOf(table, { excel: true })).toBe('\uFEFFНомер;Близость;Текст\r\n№ 2.1;0,3333;"а; ""б"""\r\n;;\r\n')
  expect(csvOf(table)).toBe('number,score,text\n2.1,0.3333333333333333,"а; ""б"""\n,,\n')
})

test('an empty table has its first row', () => {
  expect(toCsv({ ...sample, problems: [] }, { table: 'problems' })).toBe('severity,source,message,rule,start,end\n')
})

/** The rows of a CSV text: RFC 4180, one character at a time. */
function parse(text: string, separator: string, lineEnd: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) cell += text[at]
      at++
    } else if (text[at] === separator) {
      rows.at(-1)?.push(cell)
      cell = ''
      at++
    } else if (text.startsWith(lineEnd, at)) {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at += lineEnd.length
    } else cell += text[at++]
  }
  return rows.slice(0, -1)
}

test.each([
  [false, ',', '\n'],
  [true, ';', '\r\n'],
])('whatever a document says stays in its cell and runs nothing (excel: %s)', (excel, separator, lineEnd) => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@,;"\'\n\r\tа1 |'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
      const csv = csvOf(oneColumn(...cells), { excel }).replace(/^\uFEFF/, '')
      const [, ...rows] = parse(csv, separator, lineEnd)
      expect(rows).toHaveLength(cells.length)
      for (const [at, row] of rows.entries()) {
        expect(row).toHaveLength(1)
        expect(row[0]).toBe((/^[=+\-@\t\r\n]/.test(cells[at] ?? '') ? "'" : '') + cells[at])
      }
    }),
  )
})
