import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../packages/core/src/model'
import { applyManifest } from '../../packages/read/src/apply-manifest'
import { readManifest } from '../../packages/read/src/manifest'
import { utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'

const manifest = async (text: string, source = 'сведения.csv') => {
  const { value, problems } = await readManifest(utf8(text), source)
  return {
    value: Object.fromEntries(value),
    rules: problems.map(({ rule }) => rule),
    messages: problems.map(({ message }) => message),
  }
}

const STATED = {
  'итоги.docx': { district: 'Сосновский район', region: 'Омская область', date: '2023-08-30', schoolYear: '2023-2024' },
  'б/протокол.pdf': { district: 'город Берёзов', date: '2022-08-26' },
}

describe('readManifest', () => {
  test.each([
    [
      'CSV',
      'с.csv',
      'Файл;Район;Регион;Дата;Учебный год\nитоги.docx;Сосновский район;Омская область;30.08.2023;2023/24\nб\\протокол.pdf;город Берёзов;;26 августа 2022 г.;\n',
    ],
    [
      'CSV in English',
      'c.csv',
      'schoolYear,file,district,region,date\n2023-2024,итоги.docx,Сосновский район,Омская область,2023-08-30\n,./б/протокол.pdf,город Берёзов,,2022-08-26\n',
    ],
    [
      'YAML by files',
      'с.yaml',
      'итоги.docx:\n  район: Сосновский район\n  регион: Омская область\n  дата: 30.08.2023\n  учебный год: 2023-2024\nб/протокол.pdf: { district: город Берёзов, date: 2022-08-26 }\n',
    ],
    [
      'YAML as a list',
      'с.yml',
      '- файл: итоги.docx\n  район: Сосновский район\n  регион: Омская область\n  дата: 2023-08-30\n  учебный год: 2023/2024\n- file: б/протокол.pdf\n  district: город Берёзов\n  date: "26.08.2022"\n',
    ],
    ['JSON', 'с.json', JSON.stringify(STATED)],
    [
      'YAML under another name',
      'сведения',
      'итоги.docx:\n  район: Сосновский район\n  регион: Омская область\n  дата: 30.08.2023\n  учебный год: 2023-24\nб/протокол.pdf:\n  район: город Берёзов\n  дата: 26.08.22\n',
    ],
  ])('reads %s', async (_, source, text) => {
    expect(await manifest(text, source)).toEqual({ value: STATED, rules: [], messages: [] })
  })

  test('reads a table in an encoding of Russian Windows', async () => {
    const { value, problems } = await readManifest(
      encode('Файл;Район\nитоги.docx;Сосновский район\n', 'windows-1251'),
      'с.csv',
    )
    expect([...value]).toEqual([['итоги.docx', { district: 'Сосновский район' }]])
    expect(problems).toEqual([])
  })

  test.each([
    ['an unknown word, with what was meant', 'Файл;Раион\nа.docx;Сосновский', ['manifest-unknown-key']],
    ['a date that is not in the calendar', 'Файл;Дата\nа.docx;31.06.2023', ['manifest-date']],
    ['a school year of three years', 'Файл;Учебный год\nа.docx;2023-2026', ['manifest-school-year']],
    ['a row without a file', 'Файл;Район\n;Сосновский', ['manifest-entry']],
    ['a file named twice', 'Файл;Район\nа.docx;Сосновский\nа.docx;Берёзовский', ['manifest-twice']],
    ['no column of files', 'Район;Дата\nСосновский;30.08.2023', ['manifest-without-files']],
    ['nothing', '', ['manifest-without-files']],
  ])('tells of %s', async (_, text, rules) => {
    const found = await manifest(text)
    expect(found.rules).toEqual(rules)
    for (const message of found.messages) expect(message).toContain('«сведения.csv»')
  })

  test('suggests the word that was meant', async () => {
    expect((await manifest('а.docx: { regoin: Омская область }', 'с.yaml')).messages[0]).toMatch(
      /«regoin».*Возможно, имелось в виду «region»/,
    )
  })

  test.each([
    ['broken', 'а.docx: {район: Сосновский\nб: [', /ошибка в строке \d/],
    ['only a text', 'просто слова', /нет перечня файлов/],
    ['a reference to itself', '&a [*a]', /нет перечня файлов/],
    [
      'a bomb of references',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}`,
      /нет перечня файлов/,
    ],
    ['nested without end', '['.repeat(100_000), /«с\.yaml»/],
  ])('tells of YAML that is %s', async (_, text, message) => {
    const found = await manifest(text, 'с.yaml')
    expect(found.value).toEqual({})
    expect(found.rules).toEqual(['manifest-damaged'])
    expect(found.messages[0]).toMatch(message)
  })

  test('takes `__proto__` for a name like any other', async () => {
    const { value } = await readManifest(utf8('__proto__:\n  район: __proto__\n'), 'с.yaml')
    expect([...value]).toEqual([['__proto__', { district: '__proto__' }]])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('whatever the bytes, ends in a result', async () => {
    const names = fc.constantFrom('с.csv', 'с.yaml', 'с')
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(utf8)),
        names,
        async (bytes, source) => {
          const { value, problems } = await readManifest(bytes, source)
          expect(value).toBeInstanceOf(Map)
          for (const problem of problems) expect(problem.source).toBe(source)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('applyManifest', () => {
  const document = (source: string, supplied: Document['supplied'] = null, id = source): Document => ({
    id,
    source,
    supplied,
    text: 'x',
    lines: 'paragraph',
    numbers: 'kept',
  })
  const district = (name: string) => ({ district: name })

  test.each([
    ['its source', ['а.docx', 'б/а.docx'], 'а.docx', [0]],
    ['the end of its source', ['данные/а.docx', 'данные/ба.docx'], 'а.docx', [0]],
    ['its source in another spelling', ['Данные\\А.docx'], './данные/а.docx', [0]],
    ['a path that its source ends', ['а.docx'], 'данные/2023/а.docx', [0]],
    ['a file inside an archive', ['архив.zip/а.docx', 'архив.zip/б.docx'], 'архив.zip/б.docx', [1]],
  ])('states what is said of a document by %s', (_, sources, name, found) => {
    const { value, problems } = applyManifest(
      sources.map((source) => document(source)),
      new Map([[name, district('Сосновка')]]),
    )
    expect(value.flatMap(({ supplied }, at) => (supplied?.district === 'Сосновка' ? [at] : []))).toEqual(found)
    expect(problems).toEqual([])
  })

  test('leaves what a column of the file states', () => {
    const tables = [document('т.xlsx', district('Сосновка'), '1'), document('т.xlsx', district('Берёзов'), '2')]
    const { value } = applyManifest(tables, new Map([['т.xlsx', { district: 'Другой', region: 'Омская область' }]]))
    expect(value.map(({ supplied }) => supplied)).toEqual([
      { district: 'Сосновка', region: 'Омская область' },
      { district: 'Берёзов', region: 'Омская область' },
    ])
  })

  test('prefers the more exact of two names', () => {
    const names = new Map([
      ['в/а.docx', district('Сосновка')],
      ['а.docx', district('Берёзов')],
    ])
    expect(applyManifest([document('б/в/а.docx')], names).value[0]?.supplied).toEqual({ district: 'Сосновка' })
  })

  test('tells of names that fit nothing or several files', () => {
    const documents = [document('б/а.docx'), document('в/а.docx')]
    const { value, problems } = applyManifest(
      documents,
      new Map([
        ['а.docx', district('x')],
        ['нет.docx', district('y')],
      ]),
    )
    expect(value).toEqual(documents)
    expect(problems.map(({ rule, source }) => [rule, source])).toEqual([
      ['manifest-ambiguous', 'а.docx'],
      ['manifest-unused', 'нет.docx'],
    ])
    expect(problems[0]?.message).toContain('«б/а.docx», «в/а.docx»')
  })

  test('with nothing stated returns the very documents', () => {
    const documents = [document('а.docx')]
    expect(applyManifest(documents, new Map()).value).toEqual(documents)
  })
})
