import { describe, expect, test } from 'vitest'
import { readDelimited, readXlsx } from '../../../packages/read/src/formats/table'
import type { Reading } from '../../../packages/read/src/reading'
import { context, utf8 } from '../fixtures/context'
import { encode } from '../fixtures/encode'
import { type CellContent, xlsx } from '../fixtures/xlsx'

const csv = (text: string): readonly Reading[] =>
  readDelimited(utf8(text), context('таблица.csv')) as readonly Reading[]
const sheet = (rows: readonly (readonly (CellContent | null)[])[], merged: readonly string[] = []) =>
  readXlsx(xlsx([{ name: 'Лист1', rows, merged }]), context('таблица.xlsx')) as readonly Reading[]

const lines = (reading: Reading | undefined): readonly string[] => (reading?.text ?? '').split('\n')
const rules = (readings: readonly Reading[]) => readings.flatMap(({ problems }) => problems.map(({ rule }) => rule))

describe('a table with one recommendation a row', () => {
  test('becomes a table under the headings that the segmenter knows', () => {
    const [reading] = csv(
      '№ п/п;Мероприятие;Сроки исполнения;Исполнитель\n1;Открыть кружок чтения;до мая;Школы\n2;Провести слёт;июнь;Отдел\n',
    )
    expect(lines(reading)).toEqual([
      'Рекомендации:',
      '№\tРекомендация\tСрок\tОтветственный\tПримечание',
      '1\tОткрыть кружок чтения\tдо мая\tШколы\tстрока 2',
      '2\tПровести слёт\tиюнь\tОтдел\tстрока 3',
    ])
    expect(reading).toMatchObject({ lines: 'paragraph', numbers: 'kept', problems: [] })
    expect(reading?.supplied).toBeUndefined()
  })

  test('keeps sections and addressees beside what they govern, also where cells are merged or empty', () => {
    const rows = [
      ['Раздел', 'Кому', '№', 'Рекомендация'],
      ['Чтение', 'Школам', 1, 'Открыть клуб'],
      [null, null, 2, 'Обновить фонды'],
      [null, 'Библиотекам', 3, 'Вести летопись'],
    ]
    const governed = [
      '1\tЧтение\tШколам\tОткрыть клуб\tстрока 2',
      '2\tЧтение\tШколам\tОбновить фонды\tстрока 3',
      '3\tЧтение\tБиблиотекам\tВести летопись\tстрока 4',
    ]
    expect(lines(sheet(rows)[0]).slice(2)).toEqual(governed)
    expect(lines(sheet(rows, ['A2:A4', 'B2:B3'])[0]).slice(2)).toEqual(governed)
  })

  test('leaves an empty cell empty where the column repeats itself instead of merging', () => {
    const [reading] = csv('Адресат;Рекомендация\nШколам;Открыть клуб\nШколам;Обновить фонды\n;Вести летопись\n')
    expect(lines(reading).slice(2)).toEqual([
      'Школам\tОткрыть клуб\tстрока 2',
      'Школам\tОбновить фонды\tстрока 3',
      '\tВести летопись\tстрока 4',
    ])
  })

  test('takes a row with its first cell alone for the section of the rows after it', () => {
    const [reading] = csv('№,Рекомендация\nЧтение,\n1,Открыть клуб\nСпорт,\n2,Провести забег\nИтого: 2,\n')
    expect(lines(reading).slice(1)).toEqual([
      '№\tРаздел\tРекомендация\tПримечание',
      '1\tЧтение\tОткрыть клуб\tстрока 3',
      '2\tСпорт\tПровести забег\tстрока 5',
    ])
  })

  test('keeps what stands above its headings, and cells on one line', () => {
    const [reading] = csv(
      'Итоги совещания;;\nЗаозёрного района;;2023 год\n;;\n№;Рекомендация;Срок\n1;"Открыть\nкружок\tчтения";май\n',
    )
    expect(lines(reading)).toEqual([
      'Итоги совещания',
      'Заозёрного района 2023 год',
      'Рекомендации:',
      '№\tРекомендация\tСрок\tПримечание',
      '1\tОткрыть кружок чтения\tмай\tстрока 5',
    ])
  })
})

describe('many districts in one table', () => {
  const table =
    'Район;Дата;Учебный год;Рекомендация\nСосновский;30.08.2023;2023/24;Открыть клуб\nБерёзовский;29 августа 2023 г.;2023-2024;Провести слёт\nСосновский;30.08.2023;2023/24;Вести летопись\n'

  test('make one reading each, with what the columns state', () => {
    const readings = csv(table)
    expect(readings.map(({ supplied }) => supplied)).toEqual([
      { district: 'Сосновский', date: '2023-08-30', schoolYear: '2023-2024' },
      { district: 'Берёзовский', date: '2023-08-29', schoolYear: '2023-2024' },
    ])
    expect(lines(readings[0]).slice(2)).toEqual(['Открыть клуб\tстрока 2', 'Вести летопись\tстрока 4'])
  })

  test('in every delimiter and encoding', () => {
    const expected = csv(table)
    for (const mark of [',', '\t', '|']) expect(csv(table.replaceAll(';', mark))).toEqual(expected)
    for (const encoding of ['windows-1251', 'utf-16le', 'koi8-r', 'ibm866'] as const) {
      expect(readDelimited(encode(table, encoding), context('таблица.csv'))).toEqual(expected)
    }
    expect(csv(`sep=;\n${table}`)).toEqual(expected)
  })

  test('may be named like a part of every JavaScript object', () => {
    const readings = csv(
      'Район;Рекомендация\n__proto__;Открыть клуб\nconstructor;Провести слёт\n__proto__;Вести летопись\n',
    )
    expect(readings.map(({ supplied }) => supplied?.district)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['Открыть клуб']).toBeUndefined()
  })

  test('with a date that is none or rows before the first district are reported with their row', () => {
    const readings = csv('Район;Дата;Рекомендация\n;31.02.2023;Открыть клуб\nСосновский;;Провести слёт\n')
    expect(rules(readings)).toEqual(['unknown-date', 'rows-without-district'])
    expect(readings[0]?.problems[0]?.message).toContain('«31.02.2023» (строка 2)')
    expect(readings.map(({ supplied }) => supplied)).toEqual([undefined, { district: 'Сосновский' }])
  })
})

describe('a workbook', () => {
  test('gives dates as ISO dates, formulas as their last values, and nothing for errors', () => {
    const readings = sheet([
      ['Дата', '№', 'Рекомендация', 'Срок'],
      [
        { date: 45168 },
        1.1,
        { type: 'str', xml: '<f>A1&amp;B1</f><v>Открыть клуб</v>' },
        { type: 'e', xml: '<v>#REF!</v>' },
      ],
      [
        { date: 45168.75 },
        2.2999999999999998,
        { type: 'inlineStr', xml: '<is><r><t>Провести </t></r><r><t>слёт</t></r></is>' },
        'май',
      ],
    ])
    expect(readings.map(({ supplied }) => supplied)).toEqual([{ date: '2023-08-30' }])
    expect(lines(readings[0]).slice(2)).toEqual(['1.1\tОткрыть клуб\t\tстрока 2', '2.3\tПровести слёт\tмай\tстрока 3'])
  })

  test('counts days from 1904 where it says so', () => {
    const rows = [
      ['Дата', 'Рекомендация'],
      [{ date: 43706 }, 'Открыть клуб'],
    ]
    const bytes = xlsx([{ name: 'Лист1', rows }], { workbook: 'date1904="1"', dateFormat: '[$-419]d mmmm yyyy" г.";@' })
    expect((readXlsx(bytes, context()) as readonly Reading[])[0]?.supplied).toEqual({ date: '2023-08-30' })
  })

  test('gives a reading for each visible sheet with recommendations', () => {
    const rows = (text: string) => [
      ['№', 'Рекомендация'],
      [1, text],
    ]
    const bytes = xlsx([
      { name: 'Сосновский район', rows: rows('Открыть клуб') },
      {
        name: 'Справка',
        rows: [
          ['Показатель', 'Значение'],
          ['Школ', 12],
        ],
      },
      { name: 'Черновик', rows: rows('Стереть'), hidden: true },
      { name: 'Лист3', rows: rows('Провести слёт') },
    ])
    const readings = readXlsx(bytes, context()) as readonly Reading[]
    expect(readings.map((reading) => lines(reading)[0])).toEqual(['Сосновский район', 'Рекомендации:'])
  })

  test('that is damaged midway gives what is left, and says so', () => {
    const part = {
      name: 'xl/worksheets/sheet1.xml',
      content:
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>Рекомендация</v></c></row><row r="2"><c r="A2" t="str"><v>Открыть клуб</v></c></row><row r="3"><c r="A3',
    }
    const readings = readXlsx(xlsx([{ name: 'Лист1', rows: [] }], { parts: [part] }), context()) as readonly Reading[]
    expect(lines(readings[0]).at(-1)).toBe('Открыть клуб\tстрока 2')
    expect(rules(readings)).toEqual(['damaged-markup'])
  })

  test('with cells at the far end of the sheet costs no more than others', () => {
    const far = {
      name: 'xl/worksheets/sheet1.xml',
      content:
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>Рекомендация</v></c><c r="XFD1" t="str"><v>x</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>Открыть клуб</v></c></row><row r="9999999999"><c r="A9999999999"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>',
    }
    const readings = readXlsx(xlsx([{ name: 'Лист1', rows: [] }], { parts: [far] }), context()) as readonly Reading[]
    expect(lines(readings[0])[2]).toBe('Открыть клуб\tстрока 1048576')
  })
})

describe('what cannot be read', () => {
  const fault = (read: () => unknown): { rule?: string; message?: string } => {
    try {
      read()
      return {}
    } catch (thrown) {
      return thrown as { rule: string; message: string }
    }
  }

  test('a table without recommendations says which headings are expected', () => {
    const { rule, message } = fault(() => csv('Показатель;Значение\nШкол;12\n'))
    expect(rule).toBe('no-recommendation-column')
    expect(message).toMatch(/«таблица\.csv».*«Рекомендация».*«Район».*«Срок»/)
  })

  test.each([
    ['no-rows', 'Район;Рекомендация\n;\nСосновский;\n'],
    ['damaged-table', '\u0000\u0001\u0002\u0003'],
  ])('%s', (rule, text) => expect(fault(() => csv(text)).rule).toBe(rule))

  test('more rows than the limit allows', () => {
    const text = utf8(`Рекомендация\n${'Открыть клуб\n'.repeat(30)}`)
    expect(fault(() => readDelimited(text, context('а.csv', { items: 20 }))).rule).toBe('too-many-items')
    const rows = Array.from({ length: 30 }, () => ['Рекомендация'])
    expect(fault(() => readXlsx(xlsx([{ name: 'а', rows }]), context('а.xlsx', { items: 20 }))).rule).toBe(
      'too-many-items',
    )
  })

  test('a quotation mark that opens a cell by accident swallows no rows', () => {
    const [reading] = csv('№;Рекомендация\n1;"Билет в будущее" провести\n2;"Открыть клуб\n3;Провести слёт\n')
    expect(lines(reading).slice(2)).toEqual([
      '1\t"Билет в будущее" провести\tстрока 2',
      '2\t"Открыть клуб\tстрока 3',
      '3\tПровести слёт\tстрока 4',
    ])
  })
})
