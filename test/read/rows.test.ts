import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRows } from '../../packages/read/src'
import { encode } from './fixtures/encode'
import { xlsx } from './fixtures/xlsx'

const rows = (content: string | Uint8Array, source = 'лист.csv') =>
  readRows({ source, bytes: typeof content === 'string' ? encode(content, 'utf-8') : content })

describe('readRows', () => {
  test.each([
    ['semicolons', 'id;темы\r\n1;а\r\n'],
    ['commas', 'id,темы\n1,а\n'],
    ['tabs', 'id\tтемы\n1\tа'],
    ['a byte order mark', '\uFEFFid;темы\n1;а\n'],
    ['another encoding', encode('id;темы\n1;а\n', 'windows-1251')],
    [
      'a workbook',
      xlsx([
        { name: 'Пусто', rows: [] },
        {
          name: 'Лист',
          rows: [
            ['id', 'темы'],
            [1, 'а'],
          ],
        },
      ]),
    ],
  ])('reads %s', (_, content) => {
    expect(rows(content)).toEqual({
      value: [
        ['id', 'темы'],
        ['1', 'а'],
      ],
      problems: [],
    })
  })

  test('keeps empty rows, so that positions are those of the spreadsheet', () => {
    expect(rows('id;темы\n\n1;а\n').value).toEqual([['id', 'темы'], [], ['1', 'а']])
    expect(rows(xlsx([{ name: 'Лист', rows: [['id'], [null], ['1']] }])).value).toEqual([['id'], [], ['1']])
  })

  test.each([
    ['an empty file', '', 'empty-file'],
    ['a picture', 'GIF89a', 'refused'],
    ['a page', '<!doctype html><p>1</p>', 'damaged-table'],
    ['too many rows', 'а\n'.repeat(20_001), 'too-many-items'],
  ])('tells what is no table: %s', (_, content, rule) => {
    expect(rows(content)).toMatchObject({ value: [], problems: [{ rule, severity: 'error', source: 'лист.csv' }] })
  })

  test('of any bytes gives rows or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { value, problems } = readRows({ source: 'лист.csv', bytes })
        expect(problems.length === 0 || value.length === 0).toBe(true)
      }),
    )
  })
})
