import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, type Encoding } from '../../packages/read/src/encoding'
import { utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'
import { paragraph } from './fixtures/paragraph'
import { random } from './fixtures/random'

const DETECTED: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
]
const SPELLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
]

describe('decode', () => {
  describe.each(DETECTED)('finds %s', (encoding) => {
    test.each(SPELLINGS)('in 300 invented paragraphs %s', (_, spell) => {
      const next = random(866)
      for (let round = 0; round < 300; round++) {
        // Letters that the encoding lacks come back as question marks.
        const text = spell(paragraph(next, 200))
        const bytes = encode(text, encoding)
        const expected = new TextDecoder(encoding).decode(bytes)
        expect(decode(bytes)).toEqual({ text: expected, encoding })
      }
    })
  })

  test.each(DETECTED)('finds %s in a phrase', (encoding) => {
    const text = 'Участники совещания рекомендуют продолжить работу'
    expect(decode(encode(text, encoding))).toEqual({ text, encoding })
  })

  test.each([
    ['utf-8', '\uFEFF'],
    ['utf-16le', '\uFEFF'],
    ['utf-16be', '\uFEFF'],
  ] as const)('takes a byte order mark of %s for granted and leaves it out', (encoding, mark) => {
    expect(decode(encode(`${mark}Да`, encoding))).toEqual({ text: 'Да', encoding })
  })

  test('reads a file that was cut inside its last character', () => {
    const bytes = utf8('Обеспечить подвоз учащихся')
    expect(decode(bytes.subarray(0, -1))).toEqual({ text: 'Обеспечить подвоз учащихс\uFFFD', encoding: 'utf-8' })
  })

  test('forgives a damaged character amid much that is UTF-8', () => {
    const bytes = utf8('Обеспечить подвоз учащихся из дальних сёл.')
    bytes[21] = 0xff
    expect(decode(bytes)?.encoding).toBe('utf-8')
  })

  test.each([
    ['nothing', new Uint8Array(), { text: '', encoding: 'utf-8' }],
    ['ASCII', utf8('No. 5'), { text: 'No. 5', encoding: 'utf-8' }],
    [
      'Western text',
      encode('Schüler und Prüfungen', 'windows-1252'),
      { text: 'Schüler und Prüfungen', encoding: 'windows-1252' },
    ],
    ['Western punctuation', Uint8Array.of(0x93, 0x41, 0x94, 0x96), { text: '“A”–', encoding: 'windows-1252' }],
  ])('reads %s', (_, bytes, expected) => {
    expect(decode(bytes)).toEqual(expected)
  })

  test('takes a lone word of two letters for Russian', () => {
    expect(decode(encode('1. Да', 'windows-1251'))).toEqual({ text: '1. Да', encoding: 'windows-1251' })
  })

  test('believes a declaration that the bytes leave open', () => {
    const bytes = encode('школы района', 'x-mac-cyrillic')
    expect(decode(bytes, 'x-mac-cyrillic')).toEqual({ text: 'школы района', encoding: 'x-mac-cyrillic' })
  })

  test.each(['koi8-r', 'utf-8', 'iso-8859-1', 'no such encoding'])(
    'does not believe «%s» of windows-1251',
    (declared) => {
      const text = paragraph(random(1), 200)
      expect(decode(encode(text, 'windows-1251'), declared)).toEqual({ text, encoding: 'windows-1251' })
    },
  )

  test.each([
    ['zeros', new Uint8Array(1000)],
    ['numbers of four bytes', Uint8Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? at % 251 : 0))],
    ['random bytes', Uint8Array.from({ length: 1000 }, random(7)).map((_, at) => (at * 7919) % 256)],
  ])('finds no text in %s', (_, bytes) => {
    expect(decode(bytes)).toBeNull()
  })

  test('never throws, and loses nothing of any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof (decode(bytes)?.text ?? '') === 'string'),
    )
    const text = fc.string({ unit: 'grapheme' }).filter((any) => !/\p{Cc}/u.test(any))
    fc.assert(fc.property(text, (any) => decode(utf8(`Текст ${any}`))?.text === `Текст ${any}`))
  })
})
