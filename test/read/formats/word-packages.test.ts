import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../packages/read/src/formats/docx'
import { readOdt } from '../../../packages/read/src/formats/odt'
import { type FormatReader, type Limits, Unreadable } from '../../../packages/read/src/reading'
import { context } from '../fixtures/context'
import { cell, docx, family, item, level, list, plain, row, table } from '../fixtures/docx'
import { odt, p } from '../fixtures/odt'
import { random } from '../fixtures/random'
import { type Part, zip } from '../fixtures/zip'

/** What became of a file: its text with the rules of its problems, or the rule for which it gave none. */
async function outcome(read: FormatReader, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    const [reading] = await read(bytes, context('район.docx', limits))
    return [reading?.text, ...(reading?.problems ?? []).map(({ rule }) => rule)].join('|')
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    expect(fault.message).toMatch(/«район\.docx».*\.$/)
    return fault.rule
  }
}

const numbering = family(1, level(0, 'decimal', '%1.')) + list(1, 1)
const sound = docx({ body: item('Провести', 1) + table(row(cell(plain('а')), cell(plain('б')))), numbering })
const replaced = (name: string, content: string, claims: Part['claims'] = {}) =>
  docx({ body: plain('а'), more: [{ name, content, claims }] })

describe('packages that are not what they should be', () => {
  test.each<[string, FormatReader, Uint8Array, string]>([
    ['no archive', readDocx, new TextEncoder().encode('просто текст'), 'damaged-archive'],
    ['an archive of something else', readDocx, zip([{ name: 'a.txt', content: 'x' }]), 'missing-part'],
    ['an odt without content', readOdt, zip([{ name: 'mimetype', content: 'x' }]), 'missing-part'],
    ['a wrong check sum', readDocx, replaced('word/document.xml', '<w:document/>', { crc: 1 }), 'damaged-part'],
    ['a part under a password', readDocx, replaced('word/document.xml', 'x', { flags: 1 }), 'encrypted'],
    [
      'an entity bomb',
      readDocx,
      replaced('word/document.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
      'own-entities',
    ],
    [
      'an entity bomb among the styles',
      readDocx,
      replaced('word/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
      'own-entities',
    ],
    [
      'an entity bomb in odt',
      readOdt,
      odt({ body: '', more: [{ name: 'content.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }] }),
      'own-entities',
    ],
    ['tables in tables in tables', readDocx, docx({ body: '<w:tbl><w:tr><w:tc>'.repeat(500) }), 'tags-too-deep'],
    ['lists in lists', readOdt, odt({ body: '<text:list><text:list-item>'.repeat(500) }), 'tags-too-deep'],
    ['markup that breaks off', readDocx, docx({ body: `${plain('а')}<w:p><w:r><w:t>б` }), 'а\nб|damaged-markup'],
    ['markup that breaks off in odt', readOdt, odt({ body: `${p('а')}<text:p>б` }), 'а\nб|damaged-markup'],
    ['no text', readDocx, docx({ body: '' }), ''],
  ])('%s', async (_, read, bytes, expected) => {
    expect(await outcome(read, bytes)).toBe(expected)
  })

  test('a bomb is refused by what it claims, before it is unpacked', async () => {
    const bomb = docx({ body: ' '.repeat(30_000_000) })
    expect(await outcome(readDocx, bomb)).toBe('unpacks-too-far')
    expect(await outcome(readDocx, bomb, { ratio: 1e9, unpackedBytes: 1_000_000 })).toBe('unpacks-too-large')
    const liar = replaced('word/document.xml', ' '.repeat(1_000_000), { size: 10 })
    expect(await outcome(readDocx, liar)).toBe('damaged-part')
  })

  test('the limit of unpacked bytes holds for all parts together', async () => {
    const parts = docx({ body: plain('а'), styles: 'х'.repeat(2000), numbering: 'х'.repeat(2000) })
    expect(await outcome(readDocx, parts, { unpackedBytes: 8_000 })).toBe('unpacks-too-large')
  })

  test('parts and tags named as objects name their innards do no harm', async () => {
    const more = ['__proto__', 'constructor', 'word/__proto__'].map((name) => ({ name, content: 'x' }))
    const body = `<__proto__><constructor w:val="1"/></__proto__>${plain('а')}`
    const styles = '<w:style w:styleId="__proto__"><w:basedOn w:val="__proto__"/></w:style>'
    expect(await outcome(readDocx, docx({ body, styles, more }))).toBe('а')
  })
})

describe('every cut and many flips of bits', () => {
  test.each<[string, FormatReader, Uint8Array]>([
    ['docx', readDocx, sound],
    ['odt', readOdt, odt({ body: p('Провести') })],
  ])('%s: end in a text or in a sentence that names the file', async (_, read, bytes) => {
    for (let length = 0; length < bytes.length; length++) {
      expect(await outcome(read, bytes.subarray(0, length))).toBe('damaged-archive')
    }
    const next = random(1)
    for (let round = 0; round < 500; round++) {
      const flipped = bytes.slice()
      for (let flip = 0; flip < 3; flip++) {
        const at = Math.floor(next() * flipped.length)
        flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(next() * 8))
      }
      expect(await outcome(read, flipped)).toEqual(expect.any(String))
    }
  })

  test('flips inside the markup, where no check sum protects it', async () => {
    const next = random(2)
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${item('Провести', 1)}${table(row(cell(plain('а')), cell(plain('б'))))}</w:body></w:document>`
    for (let round = 0; round < 500; round++) {
      const at = Math.floor(next() * xml.length)
      const damaged =
        xml.slice(0, at) +
        String.fromCharCode(33 + Math.floor(next() * 90)) +
        xml.slice(at + 1 + Math.floor(next() * 3))
      expect(await outcome(readDocx, replaced('word/document.xml', damaged))).toEqual(expect.any(String))
    }
  })
})
