import { describe, expect, test } from 'vitest'
import { read } from '../../packages/read/src'
import { utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'
import { zip } from './fixtures/zip'

const TEXT = 'Участники совещания рекомендуют:\n1. Обеспечить подвоз учащихся.\n'
const file = (bytes: Uint8Array, source = 'резолюция.txt') => ({ source, bytes })

describe('read', () => {
  test('makes one document of a text, canonical and named by its source', async () => {
    const bytes = encode('\uFEFFОбеспечи\u00ADть\r\nпод\u0438\u0306зд', 'utf-16le')
    expect(await read(file(bytes))).toEqual({
      value: [
        {
          id: 'резолюция.txt',
          source: 'резолюция.txt',
          text: 'Обеспечить\nподйзд',
          lines: 'printed',
          numbers: 'kept',
          supplied: null,
        },
      ],
      problems: [],
    })
  })

  test('reads every document of an archive, archives inside it too, and keeps the neighbours of bad ones', async () => {
    const inner = zip([{ name: 'север.html', content: '<ol start=2><li>Обеспечить подвоз</ol>' }])
    const bytes = zip([
      { name: 'юг.txt', content: encode(TEXT, 'ibm866') },
      { name: 'пустой.txt', content: '' },
      { name: 'снимок.doc', content: 'GIF89a' },
      { name: 'испорчен.txt', content: TEXT, claims: { crc: 5 } },
      { name: 'внутри.zip', content: inner },
    ])
    const { value, problems } = await read(file(bytes, 'сбор.zip'))
    expect(value.map(({ id, text }) => [id, text])).toEqual([
      ['сбор.zip/внутри.zip/север.html', '2. Обеспечить подвоз'],
      ['сбор.zip/юг.txt', TEXT],
    ])
    expect(problems.map(({ source, rule, severity }) => [source, rule, severity])).toEqual([
      ['сбор.zip/испорчен.txt', 'damaged-part', 'error'],
      ['сбор.zip/пустой.txt', 'empty-file', 'error'],
      ['сбор.zip/снимок.doc', 'refused', 'error'],
    ])
    for (const { message, source } of problems) expect(message).toContain(`«${source}»`)
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty-file', 'Файл «x» пуст.'],
    ['blank text', utf8(' \n\u00A0\u200B\n'), 'no-text', 'В файле «x» нет текста.'],
    [
      'a page without text',
      utf8('<html><body><img src="скан.jpg"></body></html>'),
      'no-text',
      'В файле «x» нет текста.',
    ],
    ['binary data', new Uint8Array(500), 'refused', '«x» — двоичные данные, а не текст'],
    ['a letter', utf8('From: a\nTo: b\nSubject: c\n\nx'), 'refused', '«x» — письмо электронной почты'],
    ['an empty archive', zip([]), 'no-documents', 'В архиве «x» нет ни одного файла'],
    ['a damaged archive', utf8('PK\x03\x04 обрыв'), 'damaged-archive', 'Файл «x» повреждён или скачан не до конца'],
  ])('says what is wrong with %s', async (_, bytes, rule, beginning) => {
    const { value, problems } = await read(file(bytes, 'x'))
    expect(value).toEqual([])
    expect(problems).toMatchObject([{ rule, severity: 'error', source: 'x', span: null }])
    expect(problems[0]?.message).toContain(beginning)
  })

  test('speaks English when asked to', async () => {
    const { problems } = await read(file(new Uint8Array(), 'x'), { lang: 'en' })
    expect(problems[0]?.message).toMatch(/^The file “x” is empty\./)
  })

  test.each([
    ['a text in another language', utf8('The participants of the meeting recommend to all schools.'), 'not-russian'],
    ['a text with damaged characters', utf8(`${TEXT}Обеспе\uFFFDить`), 'damaged-characters'],
  ])('warns of %s and reads it', async (_, bytes, rule) => {
    const { value, problems } = await read(file(bytes))
    expect(value).toHaveLength(1)
    expect(problems).toMatchObject([{ rule, severity: 'warning' }])
  })

  test.each([
    [{ bytes: 10 }, utf8(TEXT), 'too-large'],
    [{ characters: 20 }, utf8(TEXT), 'too-much-text'],
    [
      { items: 1 },
      zip([
        { name: '1', content: TEXT },
        { name: '2', content: TEXT },
      ]),
      'too-many-items',
    ],
    [{ unpackedBytes: 20 }, zip([{ name: '1', content: TEXT }]), 'unpacks-too-large'],
    [{ depth: 0 }, zip([{ name: '1', content: TEXT }]), 'too-deep'],
    [{ depth: 1 }, zip([{ name: '1', content: zip([{ name: '2', content: TEXT }]) }]), 'too-deep'],
  ])('holds the limit %j', async (limits, bytes, rule) => {
    const { value, problems } = await read(file(bytes), { limits })
    expect(value).toEqual([])
    expect(problems.map((problem) => problem.rule)).toEqual([rule])
  })

  test('shares what may be unpacked between all archives of a file', async () => {
    const inner = zip([{ name: '1.txt', content: TEXT.repeat(10) }])
    const bytes = zip([1, 2, 3].map((name) => ({ name: `${name}.zip`, content: inner, stored: true })))
    const { value, problems } = await read(file(bytes), {
      limits: { unpackedBytes: 3 * inner.length + utf8(TEXT).length * 20 },
    })
    expect([value.length, problems.map(({ rule }) => rule)]).toEqual([2, ['unpacks-too-large']])
  })

  test('throws only for a wrong call', async () => {
    await expect(read({ source: 'x' } as never)).rejects.toThrow(TypeError)
    await expect(read(undefined as never)).rejects.toThrow('expected { source: string, bytes: Uint8Array }')
    await expect(read(file(utf8(TEXT)), { limits: { depth: -1 } })).rejects.toThrow(RangeError)
  })

  test('leaves the bytes it was given as they are', async () => {
    const bytes = zip([{ name: '1.txt', content: TEXT }])
    const before = bytes.slice()
    await read(file(bytes))
    expect(bytes).toEqual(before)
  })
})
