import { describe, expect, test } from 'vitest'
import { readMht } from '../../../packages/read/src/formats/mht'
import { context } from '../fixtures/context'
import { encode } from '../fixtures/encode'
import { linesOf } from '../fixtures/lines-of'

const PAGE =
  '<html><head><title>Итоги</title></head><body><h1>Итоги</h1><p>Совещание рекомендует:</p><ol><li>Открыть клуб</li><li>Провести слёт</li></ol></body></html>'
const LINES = ['Итоги', 'Совещание рекомендует:', '1. Открыть клуб', '2. Провести слёт']

/** A file with a character for each byte. */
const file = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const bytesOf = (text: string, encoding: Parameters<typeof encode>[1] = 'utf-8'): Buffer =>
  Buffer.from(encode(text, encoding))

/** Soft breaks fall anywhere, also inside a letter. */
const quoted = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60}(?![0-9A-F]))(?=.)/g, '$1=\r\n')

const part = (headers: readonly string[], body: string): string => `${headers.join('\r\n')}\r\n\r\n${body}\r\n`
const message = (parts: readonly string[], type = 'multipart/related', boundary = '----=_Next'): string =>
  `From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type};\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n${parts.map((text) => `--${boundary}\r\n${text}`).join('')}--${boundary}--\r\n`

const PICTURE = part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo=')
const html = (headers: readonly string[], body: string) => part(['Content-Type: text/html', ...headers], body)

describe('a saved page is read', () => {
  test.each([
    ['quoted-printable', html(['Content-Transfer-Encoding: quoted-printable'], quoted(bytesOf(PAGE)))],
    [
      'base64',
      html(['Content-Transfer-Encoding: BASE64'], bytesOf(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')),
    ],
    ['8bit', html(['Content-Transfer-Encoding: 8bit'], bytesOf(PAGE).toString('latin1'))],
    ['without a word on its packing', html([], bytesOf(PAGE).toString('latin1'))],
    [
      'windows-1251',
      part(['Content-Type: text/html; charset="windows-1251"'], bytesOf(PAGE, 'windows-1251').toString('latin1')),
    ],
    [
      'koi8-r',
      part(
        ['Content-Type: text/html;', ' charset=koi8-r', 'Content-Transfer-Encoding: quoted-printable'],
        quoted(bytesOf(PAGE, 'koi8-r')),
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await linesOf(readMht, file(message([PICTURE, page, PICTURE])))).toEqual(LINES)
  })

  test('from parts inside parts', async () => {
    const inner = message(
      [part(['Content-Type: text/plain'], 'x'), html([], bytesOf(PAGE).toString('latin1'))],
      'multipart/alternative',
      'inner',
    )
    expect(await linesOf(readMht, file(message([inner])))).toEqual(LINES)
  })

  test('that is its own only part', async () => {
    const bytes = file(
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: x\n\n${bytesOf(PAGE).toString('latin1')}`,
    )
    expect(await linesOf(readMht, bytes)).toEqual(LINES)
  })

  test('by its frame where the page only divides the window', async () => {
    const frames = html([], '<html><frameset cols="20%,*"><frame src="a"><frame src="b"></frameset></html>')
    const menu = html([], bytesOf('<p>Меню</p>').toString('latin1'))
    expect(await linesOf(readMht, file(message([frames, menu, html([], bytesOf(PAGE).toString('latin1'))])))).toEqual(
      LINES,
    )
  })

  test('as far as it goes where the file is cut off', async () => {
    const whole = message([html(['Content-Transfer-Encoding: base64'], bytesOf(PAGE).toString('base64'))])
    const bytes = file(whole.slice(0, whole.indexOf('base64') + 230))
    expect((await linesOf(readMht, bytes))[0]).toBe('Итоги')
  })
})

describe('a file without a page is refused by name', () => {
  test.each([
    ['pictures only', message([PICTURE])],
    ['no boundary', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nx'],
    ['nothing', ''],
    [
      'parts nested without end',
      [...Array(200).keys()].reduce((inner, at) => message([inner], 'multipart/mixed', `b${at}`), html([], PAGE)),
    ],
  ])('%s', (_, text) => {
    expect(() => readMht(file(text), context('страница.mht'))).toThrow('«страница.mht»')
  })
})
