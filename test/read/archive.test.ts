import { describe, expect, test } from 'vitest'
import { archiveEntries, unpackEntry } from '../../packages/read/src/archive'
import type { Limits, ReadContext } from '../../packages/read/src/reading'
import { context, utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'
import { type Part, zip } from './fixtures/zip'

/** What unpacking the first file gives: its text, or the rule it breaks. */
function unpacked(parts: readonly Part[], limits: Partial<Limits> = {}): string {
  return outcome(zip(parts), context('архив.zip', limits))
}

function outcome(bytes: Uint8Array, read: ReadContext): string {
  try {
    const [first] = archiveEntries(bytes, read)
    return first === undefined ? 'no entries' : new TextDecoder().decode(unpackEntry(bytes, first, read))
  } catch (fault) {
    return (fault as { rule: string }).rule
  }
}

const part = (claims: Part['claims'] = {}): Part => ({ name: 'a.txt', content: 'Обеспечить '.repeat(10), claims })

describe('archiveEntries', () => {
  test('lists files and folders by the names they were given', () => {
    const bytes = zip([
      { name: 'район/', content: '' },
      { name: 'район/итоги.docx', content: 'x' },
      { name: encode('Резолюция № 5.doc', 'ibm866'), content: 'x' },
      { name: utf8('без пометки.txt'), content: 'x' },
      { name: 'a\\b.txt', content: 'x' },
    ])
    expect(archiveEntries(bytes, context()).map(({ name, folder }) => [name, folder])).toEqual([
      ['район/', true],
      ['район/итоги.docx', false],
      ['Резолюция № 5.doc', false],
      ['без пометки.txt', false],
      ['a/b.txt', false],
    ])
  })

  test('finds none in an empty archive', () => {
    expect(archiveEntries(zip([]), context())).toEqual([])
  })

  test('stops at the number of files that are allowed', () => {
    const bytes = zip([part(), part(), part()])
    expect(archiveEntries(bytes, context('', { items: 3 }))).toHaveLength(3)
    expect(() => archiveEntries(bytes, context('x.zip', { items: 2 }))).toThrow('В файле «x.zip» больше 2 вложенных')
  })

  test('bears with what stands before and after an archive', () => {
    const bytes = zip([part()])
    expect(outcome(Uint8Array.from([...utf8('before'), ...bytes]), context())).toMatch(/^Обеспечить/)
    expect(outcome(Uint8Array.from([...bytes, ...utf8('after')]), context())).toMatch(/^Обеспечить/)
  })

  test('reports every cut', () => {
    const bytes = zip([part(), part()])
    for (let length = 0; length < bytes.length; length++) {
      expect(outcome(bytes.subarray(0, length), context())).toBe('damaged-archive')
    }
  })
})

describe('unpackEntry', () => {
  test.each([
    ['deflated', part(), 'Обеспечить '.repeat(10)],
    ['stored', { ...part(), stored: true }, 'Обеспечить '.repeat(10)],
    ['empty', { name: 'a', content: '' }, ''],
    ['with a wrong checksum', part({ crc: 1 }), 'damaged-part'],
    ['larger than it says', part({ size: 20 }), 'damaged-part'],
    ['smaller than it says', part({ size: 2000 }), 'damaged-part'],
    ['encrypted', part({ flags: 1 }), 'encrypted'],
    ['packed in an unknown way', part({ method: 99 }), 'damaged-part'],
    ['not packed although it says so', { ...part({ method: 8 }), stored: true }, 'damaged-part'],
  ])('%s', (_, given, expected) => {
    expect(unpacked([given])).toBe(expected)
  })

  const zeros: Part = { name: 'zeros', content: new Uint8Array(8 << 20) }

  test('stops at the size, the ratio and the budget that are allowed, before unpacking', () => {
    expect(unpacked([zeros], { unpackedBytes: 1 << 20 })).toBe('unpacks-too-large')
    expect(unpacked([zeros], { ratio: 100 })).toBe('unpacks-too-far')
    expect(unpacked([zeros], { ratio: 2000 })).toHaveLength(8 << 20)
    expect(outcome(zip([zeros]), { ...context(), budget: { bytes: 1 << 20 } })).toBe('unpacks-too-large')
  })

  test('forgives any ratio to small files', () => {
    expect(unpacked([{ name: 'a', content: ' '.repeat(1 << 20) }], { ratio: 2 })).toHaveLength(1 << 20)
  })

  test('takes what it unpacks from the budget', () => {
    const bytes = zip([{ name: 'a', content: 'x'.repeat(600) }])
    const read = { ...context(), budget: { bytes: 1000 } }
    expect(outcome(bytes, read)).toHaveLength(600)
    expect(read.budget.bytes).toBe(400)
    expect(outcome(bytes, read)).toBe('unpacks-too-large')
  })
})
