import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readRows } from '../../packages/read/src/rows'
import { type Cell, type Table, xlsxOf } from '../../packages/report/src/index'

const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  id: 'any',
  heading: 'Любая [1]: «таблица» с длинным именем',
  columns: ['Текст', 'Число'].map((heading) => ({ id: heading, heading, kind: 'text' })),
  rows,
})

const readBack = async (written: Table) => {
  const { value, problems } = readRows({ source: 'a.xlsx', bytes: await xlsxOf(written) })
  expect(problems).toEqual([])
  return value
}

const partsOf = async (written: Table): Promise<string> =>
  Object.values(unzipSync(await xlsxOf(written)))
    .map((part) => new TextDecoder().decode(part))
    .join('\n')

describe('a workbook', () => {
  test('holds headings and cells as they are; what begins like a formula stays text', async () => {
    const rows = [
      ['обычный текст', 1],
      ['=1+1', 0.5],
      ['2.1', -3],
      ['а & <б> "в"', null],
    ]
    expect(await readBack(table(...rows))).toEqual([
      ['Текст', 'Число'],
      ...rows.map(([text, number]) => (number === null ? [text] : [text, String(number)])),
    ])
    expect(await partsOf(table(...rows))).not.toMatch(/<f[ >]/)
  })

  test('of an empty table holds its headings', async () => {
    expect(await readBack(table())).toEqual([['Текст', 'Число']])
  })

  test('keeps its first row in sight and wraps long text', async () => {
    const parts = await partsOf(table(['слово '.repeat(100), 1]))
    expect(parts).toContain('state="frozen"')
    expect(parts).toContain('wrapText="1"')
  })

  test('has the same bytes each time', async () => {
    const written = table(['текст', 1])
    expect(await xlsxOf(written)).toEqual(await xlsxOf(written))
  })

  test('a cell longer than Excel takes ends in an ellipsis', async () => {
    const [, row] = await readBack(table(['а'.repeat(40_000), 1]))
    expect(row?.[0]).toHaveLength(32_767)
    expect(row?.[0]?.at(-1)).toBe('…')
  })

  test('leaves out what prints nothing', async () => {
    expect(await readBack(table(['до\u0000 и\u202E после', 1]))).toEqual([
      ['Текст', 'Число'],
      ['до и после', '1'],
    ])
  })

  test('any other text comes back', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => each.trim() !== '')
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        const [, row] = await readBack(table([each, 1]))
        expect(row?.[0]?.replace(/\s+/g, ' ').trim()).toBe(each.replace(/\s+/g, ' ').trim())
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
