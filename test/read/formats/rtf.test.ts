import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRtf } from '../../../packages/read/src/formats/rtf'
import { Unreadable } from '../../../packages/read/src/reading'
import { utf8 } from '../fixtures/context'
import { encode } from '../fixtures/encode'
import { linesOf, readingOf } from '../fixtures/lines-of'

const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset204{\\*\\panose 0202}Times New Roman{\\*\\falt Times};}{\\f1\\fcharset0 Arial;}' +
  '{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset238 Arial CE;}{\\f4\\fcharset0 Wingdings;}}'

/** A file as Word begins it, in ASCII. */
const rtf = (body: string) =>
  utf8(`{\\rtf1\\ansi\\ansicpg1251\\deff0${FONTS}{\\stylesheet{\\s1 Normal;}}{\\info{\\title t}}${body}}`)
const shown = async (body: string) => (await linesOf(readRtf, rtf(body))).join('|')

/** Text as Word writes it: bytes of windows-1251 in hexadecimal. */
const hex = (text: string) =>
  [...encode(text, 'windows-1251')].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('')

describe('characters of rtf', () => {
  test.each([
    ['hexadecimal in the font’s code page', `\\f0 ${hex('Провести')}`, 'Провести'],
    ['the default font, to which \\plain returns', `{\\deff3\\f0\\plain \\'e8}`, 'č'],
    ['a font that states Western takes the document’s page', `\\f1 ${hex('смотр')}`, 'смотр'],
    ['a font of another page', "\\f3 \\'e8", 'č'],
    ['the page ends with its group', `{\\f3 \\'e8}\\f0 ${hex('ж')}`, 'čж'],
    ['Unicode with a fallback', "\\u1055?\\u1088\\'3f", 'Пр'],
    ['negative Unicode', '\\u-10179?\\u-8704?', '😀'],
    ['a longer fallback', '\\uc2\\u1055ab\\u1088\\endash c.', 'Пр.'],
    ['no fallback', '\\uc0\\u1055\\u1088.', 'Пр.'],
    ['the fallback ends with its group', '{\\u1055}\\u1088?.', 'Пр.'],
    ['control words', 'a\\tab b\\emdash c\\~d\\_e\\-f\\bullet', 'a b—c\u00A0d-ef•'],
    ['a tab as it stands', 'a\tb', 'a b'],
    ['Western quotes', "\\ansicpg1252\\'84a\\'93", '„a“'],
    ['escapes', '\\{a\\}\\\\b', '{a}\\b'],
    ['line ends of the file mean nothing', 'a\r\nb\nc', 'abc'],
    ['a symbol font', "{\\f2\\'b7} a", '• a'],
    ['a picture font by its name', "{\\f4\\'21} a", '• a'],
    ['binary data', 'a{\\pict\\bin6 }}{{\\\\}b', 'ab'],
    ['unknown words', 'a\\nonsense12 b\\strange-3 c', 'abc'],
  ])('%s', async (_, body, text) => {
    expect(await shown(body)).toBe(text)
  })

  test('raw bytes are read by the code page, too', async () => {
    const bytes = Uint8Array.from([
      ...utf8('{\\rtf1\\ansi\\ansicpg1251 '),
      ...encode('район', 'windows-1251'),
      ...utf8('}'),
    ])
    expect(await linesOf(readRtf, bytes)).toEqual(['район'])
  })
})

describe('paragraphs of rtf', () => {
  test.each([
    ['paragraphs', 'a\\par b\\par\\par c', 'a|b||c'],
    ['line and page breaks', 'a\\line b\\page c', 'a|b|c'],
    ['an escaped line end is a paragraph', 'a\\\nb', 'a|b'],
    ['hidden text', 'a{\\v b}c\\v d\\v0 e\\v f\\plain g', 'aceg'],
    ['deleted and inserted text', 'a{\\deleted b}{\\revised c}', 'ac'],
    ['a deleted mark joins paragraphs', 'a{\\deleted\\par}b\\par', 'ab'],
    ['a paragraph of which everything is deleted', '{\\listtext 1.\\tab}{\\deleted a}\\par b', 'b'],
    ['fields show their result', 'a{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}b', 'a7b'],
    ['notes, headers, comments', 'a{\\footnote n}{\\header h\\par}{\\*\\annotation c}{\\footerf f}b', 'ab'],
    [
      'optional groups are passed over, known ones are not',
      'a{\\*\\unknown b{c}}{\\*\\shpinst{\\shptxt d\\par}}',
      'a|d',
    ],
    ['pictures and objects', 'a{\\pict 00ff}{\\object{\\*\\objdata 00}{\\result b}}{\\nonshppict{\\pict 0}}', 'ab'],
    [
      'a text box comes after its paragraph, once',
      'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt b\\par c\\par}}{\\shprslt b}}d\\par e',
      'ad|b|c|e',
    ],
  ])('%s', async (_, body, text) => {
    expect(await shown(body)).toBe(text)
  })
})

describe('list numbers of rtf', () => {
  const pard = '\\pard\\plain\\ltrpar'
  test.each([
    [
      'as Word writes them',
      `${pard}{\\listtext\\pard\\plain\\ltrpar\\hich\\af0\\dbch\\f0 2.1.\\tab}\\ls1 a\\par`,
      '2.1. a',
    ],
    ['as LibreOffice writes them', `${pard}{\\listtext${pard} \\u1072\\'3f)\\tab}\\ilvl1\\ls1{\\loch a}\\par`, 'а) a'],
    ['as older Word writes them', '{\\pntext\\pard\\plain IV.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}a\\par', 'IV. a'],
    [
      'bullets of picture fonts',
      "{\\listtext\\f2\\'b7\\tab}a\\par{\\listtext o\\tab}b\\par{\\listtext ?\\tab}c\\par",
      '– a|– b|– c',
    ],
    ['plain bullets', '{\\listtext\\u8226?\\tab}a\\par{\\listtext -\\tab}b\\par', '• a|- b'],
    ['no label', '{\\listtext\\tab}a\\par', 'a'],
    ['an empty item', '{\\listtext 3.\\tab}\\par a', '3.|a'],
    ['a label is not kept for the next paragraph', '{\\listtext 3.\\tab}a\\par b', '3. a|b'],
  ])('%s', async (_, body, text) => {
    expect(await shown(body)).toBe(text)
  })

  test('a file that names lists but writes out no number: numbers are lost, and a problem says so', async () => {
    const { numbers, problems } = await readingOf(readRtf, rtf('\\ls1 a\\par\\ls1 b\\par'))
    expect([numbers, problems.map(({ rule }) => rule)]).toEqual(['lost', ['list-numbers-lost']])
    expect((await readingOf(readRtf, rtf('a\\par\\pard\\ls1'))).numbers).toBe('kept')
  })
})

describe('tables of rtf', () => {
  const cells = '\\trowd\\cellx1\\cellx2'
  test.each([
    [
      'rows',
      `${cells}\\pard\\intbl 1\\cell a\\par b\\cell\\row${cells}\\pard\\intbl 2\\cell c\\cell\\row\\pard d\\par`,
      '1\ta b|2\tc|d',
    ],
    ['empty cells', `${cells}\\pard\\intbl\\cell a\\cell\\cell b\\cell\\row`, '\ta\t\tb'],
    ['list numbers in cells', `${cells}\\intbl{\\listtext 1.\\tab}\\cell{\\listtext 2.\\tab}a\\cell\\row`, '1.\t2. a'],
    ['one cell frames its paragraphs', '\\intbl a\\par b\\cell\\row', 'a|b'],
    [
      'a table in a cell',
      '\\intbl a\\par\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\itap1 d\\cell e\\cell\\row f',
      'a b c d\te|f',
    ],
    ['a row that never ends', '\\intbl a\\cell b\\par\\pard c', 'a\tb|c'],
    ['rows that do not say that their paragraphs stand in them', `${cells} a\\cell b\\cell\\row c`, 'a\tb|c'],
    ['cells without a table', 'a\\cell b\\cell\\row c', 'a|b|c'],
  ])('%s', async (_, body, text) => {
    expect(await shown(body)).toBe(text)
  })
})

/** A file may also be refused; anything else that is thrown is a fault of the reader. */
function refusal(fault: unknown): string {
  if (!(fault instanceof Unreadable)) throw fault
  return fault.rule
}

describe('damaged rtf', () => {
  const whole = `{\\rtf1\\ansi${FONTS}{\\listtext 1.\\tab}${hex('Провести')}\\par{\\v x}\\intbl a\\cell\\row\\u1055?{\\shp{\\*\\shpinst{\\shptxt b\\par}}}c}`

  test('every cut is reported, and what stands before it is read', async () => {
    for (let length = 6; length < whole.length; length++) {
      const { text, problems } = await readingOf(readRtf, utf8(whole.slice(0, length)))
      expect(problems.map(({ rule }) => rule)).toEqual(['cut-short'])
      if (length > whole.indexOf('\\par{')) expect(text).toContain('1. Провести')
    }
    expect((await readingOf(readRtf, utf8(whole))).problems).toEqual([])
  })

  test('what comes after the last brace is no text', async () => {
    expect(await linesOf(readRtf, utf8(`${whole}\0\0}}garbage`))).toEqual(await linesOf(readRtf, utf8(whole)))
  })

  test('any bytes make a text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        "\\'",
        '\\u',
        '\\bin',
        '\\bin9999999999',
        '\\cell',
        '\\row',
        '\\nestrow',
        '\\itap3',
        '{\\shptxt',
        '{\\listtext',
        '{\\*',
        '\\par',
        '\\f',
        '{\\fonttbl',
        '\\fcharset',
        '-1',
        '99999999999',
        'а',
        ' ',
      ),
      fc.string({ maxLength: 5 }),
    )
    const bodies = fc.array(piece, { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(bodies, async (pieces) => {
        const text = await readingOf(readRtf, utf8(`{\\rtf1 ${pieces.join('')}`)).then(({ text }) => text, refusal)
        expect(text.length).toBeLessThan(5000)
      }),
      { numRuns: 500 },
    )
  })

  test('nesting is bounded: where text is shown by the limit, elsewhere by nothing but the file', async () => {
    const deep = (open: string) => readingOf(readRtf, utf8(`{\\rtf1 a${open}${'{'.repeat(300_000)}`))
    await expect(deep('')).rejects.toThrow('вложены глубже 128 уровней')
    await expect(deep('\\itap2000000000')).rejects.toThrow('вложены глубже 128 уровней')
    expect((await deep('{\\pict')).text).toBe('a')
  })

  test('a file without its header is refused', async () => {
    await expect(async () => readingOf(readRtf, utf8('просто текст'))).rejects.toThrow('нет заголовка RTF')
  })
})
