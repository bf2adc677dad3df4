import { describe, expect, test } from 'vitest'
import { read } from '../../packages/read/src'
import type { Limits } from '../../packages/read/src/reading'
import { utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'
import { samples } from './fixtures/samples'
import { type Part, zip } from './fixtures/zip'

const MILLION = 1_000_000
const POINT = 'Обеспечить подвоз учащихся из дальних сёл.'

/** Reads within seconds of processor time, however long the machine's queue is. */
async function readInTime(source: string, bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const before = process.cpuUsage()
  const result = await read({ source, bytes }, { limits })
  const seconds = process.cpuUsage(before).user / MILLION
  expect(seconds, `seconds for ${source}`).toBeLessThan(5 + bytes.length / MILLION)
  return result
}

const textOf = async (source: string, text: string): Promise<string> =>
  (await readInTime(source, utf8(text))).value.map((document) => document.text).join('\n')

const rulesOf = async (source: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> => {
  const { problems } = await readInTime(source, bytes, limits)
  for (const { message } of problems) expect(message).toContain(`«${source}`)
  return problems.map(({ rule }) => rule)
}

/** The parts of a sound office file with one replaced, or left out. */
function partsWith(file: string, name: string, content: string | null): Part[] {
  const parts = samples().find((sample) => sample.name === file)?.parts ?? []
  const others = parts.filter((part) => part.name !== name)
  expect(others).toHaveLength(parts.length - 1)
  return content === null ? others : [...others, { name, content }]
}

describe('archives', () => {
  const bomb = zip([{ name: 'zeros.txt', content: new Uint8Array(64 * MILLION) }])

  test('a bomb is told by its ratio before it is unpacked', async () => {
    expect(await rulesOf('bomb.zip', bomb)).toEqual(['unpacks-too-far'])
  })

  test('bombs in an archive are stopped together', async () => {
    const bombs = zip(Array.from({ length: 50 }, (_, at) => ({ name: `${at}.zip`, content: bomb, stored: true })))
    const rules = await rulesOf('bombs.zip', bombs, { ratio: 5000, unpackedBytes: 200 * MILLION })
    expect(rules.filter((rule) => rule === 'unpacks-too-large').length).toBeGreaterThan(45)
  })

  test('a bomb that lies about its size', async () => {
    const lying = zip([{ name: 'a.txt', content: new Uint8Array(64 * MILLION), claims: { size: 100 } }])
    expect(await rulesOf('lying.zip', lying)).toEqual(['damaged-part'])
  })

  test('many entries over one and the same content', async () => {
    const one = zip([{ name: 'a', content: POINT.repeat(1000) }])
    const end = one.length - 22
    const entry = one.subarray(end - 47, end)
    const count = 60_000
    const bytes = Buffer.concat([one.subarray(0, end - 47), ...Array(count).fill(entry), one.subarray(end)])
    bytes.writeUInt32LE(47 * count, bytes.length - 10)
    expect(await rulesOf('overlapping.zip', bytes)).toEqual(['too-many-items'])
    const rules = await rulesOf('overlapping.zip', bytes, { items: count, unpackedBytes: MILLION })
    expect(new Set(rules)).toEqual(new Set(['unpacks-too-large']))
  })

  test('archives in archives without end', async () => {
    let bytes = zip([{ name: '0.txt', content: POINT }])
    for (let level = 1; level <= 300; level++) bytes = zip([{ name: `${level}.zip`, content: bytes, stored: true }])
    expect(await rulesOf('deep.zip', bytes)).toEqual(['too-deep'])
  })

  test('names that climb out of a folder are labels, and nothing else', async () => {
    const bytes = zip([
      { name: '../../../tmp/sverka-escaped.txt', content: POINT },
      { name: '__proto__', content: POINT },
    ])
    const { value } = await readInTime('a.zip', bytes)
    expect(value.map(({ source }) => source)).toEqual(['a.zip/__proto__', 'a.zip/tmp/sverka-escaped.txt'])
  })

  test('a wrong checksum costs that file alone', async () => {
    const bytes = zip([
      { name: '1.txt', content: POINT, claims: { crc: 7 } },
      { name: '2.txt', content: POINT },
    ])
    const { value, problems } = await readInTime('a.zip', bytes)
    expect(value.map(({ id }) => id)).toEqual(['a.zip/2.txt'])
    expect(problems[0]?.message).toContain('Файл «a.zip/1.txt» повреждён')
  })
})

describe('office files', () => {
  const entities = (root: string) =>
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${POINT}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>${root}`

  test.each([
    [
      'word.docx',
      'word/document.xml',
      entities(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&j;&file;</w:t></w:r></w:p></w:body></w:document>',
      ),
    ],
    [
      'writer.odt',
      'content.xml',
      entities('<office:document-content><text:p>&j;&file;</text:p></office:document-content>'),
    ],
  ])('entity bombs in %s', async (file, part, content) => {
    expect(await rulesOf(file, zip(partsWith(file, part, content)))).toEqual(['own-entities'])
  })

  test.each([
    ['word.docx', 'word/document.xml', 'w:p'],
    ['writer.odt', 'content.xml', 'text:section'],
  ])('tags nested without end in %s', async (file, part, tag) => {
    const root =
      file === 'word.docx'
        ? ['<w:document><w:body>', '</w:body></w:document>']
        : ['<office:document-content>', '</office:document-content>']
    const content = root[0] + `<${tag}>`.repeat(100_000) + `</${tag}>`.repeat(100_000) + root[1]
    expect(await rulesOf(file, zip(partsWith(file, part, content)))).toEqual(['tags-too-deep'])
  })

  test.each([
    ['word.docx', 'word/document.xml'],
    ['writer.odt', 'content.xml'],
  ])('%s without %s', async (file, part) => {
    const { value, problems } = await readInTime(file, zip(partsWith(file, part, null)))
    expect(value).toEqual([])
    expect(problems[0]?.message).toContain(`«${file}»`)
  })

  test('word.docx without its numbering is read all the same', async () => {
    const { value } = await readInTime('word.docx', zip(partsWith('word.docx', 'word/numbering.xml', null)))
    expect(value[0]?.text).toContain('обмен опытом молодых учителей')
  })

  test('a document of a few kilobytes that unpacks to hundreds of megabytes', async () => {
    const paragraph = `<w:p><w:r><w:t>${POINT}</w:t></w:r></w:p>`
    const content = `<w:document><w:body>${paragraph.repeat(600_000)}</w:body></w:document>`
    expect(await rulesOf('word.docx', zip(partsWith('word.docx', 'word/document.xml', content)))).toEqual([
      'unpacks-too-far',
    ])
  })

  test('groups nested without end in an RTF', async () => {
    const { value, problems } = await readInTime(
      'a.rtf',
      utf8(`{\\rtf1 ${'{\\b '.repeat(200_000)}x${'}'.repeat(200_000)}}`),
    )
    expect(value.length + problems.length).toBeGreaterThan(0)
  })
})

describe('pages', () => {
  const N = 50_000

  test.each([
    ['blocks', '<div>'.repeat(N) + POINT],
    ['lists', '<ol><li>'.repeat(N) + POINT],
    ['tables', '<table><tr><td>'.repeat(N) + POINT],
    ['tables with headings', '<table><tr><th>x</th><th>y</th></tr><tr><td>z</td><td>'.repeat(N / 4) + POINT],
    ['formatting', '<b><i>'.repeat(N) + POINT],
    ['links', '<a href="x"><div>'.repeat(N) + POINT],
  ])('%s nested without end', async (_, html) => {
    expect(await textOf('a.html', `<html>${html}`)).toContain(POINT)
  })

  test.each([
    ['tags that never end', '<a '.repeat(N)],
    ['comments that never end', '<!-- '.repeat(N)],
    ['comments that end at the first bracket', '<!-- >'.repeat(N)],
    ['CDATA that never ends', '<![CDATA[ >'.repeat(N)],
    ['scripts that never end', '<script>'.repeat(N)],
    ['titles and styles that never end', '<title><style><textarea>'.repeat(N)],
    ['quotes that never end', '<a b="'.repeat(N)],
    ['quotes of either kind', `<a b="' c='" `.repeat(N)],
    ['end tags of nothing', '</p></td></b></x>'.repeat(N)],
    ['end tags that cross cells', `<u><table><tr><td>${'<b></u>'.repeat(N)}`],
    ['attributes', `<p ${'a=b '.repeat(N)}>`],
    ['blanks in a tag', `<p${' '.repeat(N)}a${' '.repeat(N)}>`],
    ['equals signs', `<p ${'='.repeat(N)}>`],
    ['brackets', '<'.repeat(N)],
    ['ampersands', '&'.repeat(N)],
    ['character references', '&amp;#'.repeat(N)],
    ['blanks', ' \n'.repeat(N)],
    ['headings of asides', '<h4>Новости</h4>'.repeat(N)],
    ['short blocks', '<div></div>'.repeat(N)],
    ['document types', '<!DOCTYPE html [ >'.repeat(N)],
  ])('%s', async (_, html) => {
    expect(await textOf('a.html', `<html><p>${POINT}</p>${html}`)).toContain(POINT)
  })

  test('cells that claim to span a million columns and rows', async () => {
    const row = `<tr><td colspan=1000000 rowspan=1000000>1</td><td>${POINT}</td></tr>`
    expect(await textOf('a.html', `<table>${row.repeat(500)}</table>`)).toContain(POINT)
  })

  test('numbers of items beyond all bounds', async () => {
    const text = await textOf(
      'a.html',
      `<ol start=1e309><li>${POINT}</ol><ol type=I start=999999999><li>${POINT}</ol><ol start=${'9'.repeat(400)} type=a><li>${POINT}</ol>`,
    )
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(POINT.length + 20)
  })

  test('entities of its own are not unfolded', async () => {
    const html = `<!DOCTYPE html [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><p>${POINT} &b;</p>`
    expect(await textOf('a.html', html)).toBe(`${POINT} &b;`)
  })
})

describe('texts', () => {
  test('of millions of lines', async () => {
    const { value } = await readInTime('lines.txt', utf8('1. Да\n'.repeat(2 * MILLION)))
    expect(value[0]?.text).toHaveLength(12 * MILLION)
    expect(await rulesOf('blank.txt', utf8('\n'.repeat(19 * MILLION)))).toEqual(['no-text'])
  })

  test('of fifty megabytes', async () => {
    expect(await rulesOf('big.txt', Buffer.alloc(50 * MILLION, encode(`${POINT}\n`, 'windows-1251')))).toEqual([
      'too-much-text',
    ])
  })

  test('in one line of megabytes', async () => {
    const { value } = await readInTime('line.txt', utf8(`${POINT} `.repeat(100_000)))
    expect(value).toHaveLength(1)
  })

  test('with lone surrogates and controls of direction', async () => {
    const bytes = encode('\uFEFFОбес\uD800печить \u202Eподвоз\u202C \u2066из\u2069 сёл\uDC00', 'utf-16le')
    const { value, problems } = await readInTime('a.txt', bytes)
    expect(value[0]?.text).toBe('Обес\uFFFDпечить подвоз из сёл\uFFFD')
    expect(problems.map(({ rule }) => rule)).toEqual(['damaged-characters'])
    expect(await textOf('a.html', '<p>Обес&#xD800;печить &#x202E;подвоз</p>')).toBe('Обес\uFFFDпечить подвоз')
  })
})

test('a district may be called __proto__', async () => {
  const bytes = utf8(`№;Район;Рекомендация\n1;__proto__;${POINT}\n2;constructor;${POINT}\n`)
  const { value } = await readInTime('a.csv', bytes)
  expect(value.map(({ supplied }) => supplied?.district)).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn(Object.prototype, 'text')).toBe(false)
})
