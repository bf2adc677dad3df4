import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDoc } from '../../../packages/read/src/formats/doc'
import { readDocx } from '../../../packages/read/src/formats/docx'
import { Unreadable } from '../../../packages/read/src/reading'
import { context } from '../fixtures/context'
import { cell, docx, family, item, level, list, para, plain, row, run, table } from '../fixtures/docx'
import { linesOf, readingOf } from '../fixtures/lines-of'
import { ole } from '../fixtures/ole'
import { pick, random } from '../fixtures/random'
import { convertedDocx, hasLibreOffice } from '../fixtures/soffice'

/** Invented; saved by LibreOffice as Word 97, with a header, a footer, a footnote, a deletion and hidden text. */
const LISTS = Uint8Array.from(readFileSync(new URL('../fixtures/lists.doc', import.meta.url)))

describe('a Word 97–2003 document', () => {
  test('gives its body with list numbers as Word shows them', async () => {
    expect(await linesOf(readDoc, LISTS)).toEqual([
      'РЕЗОЛЮЦИЯ',
      'совещания педагогов Заозёрного округа, 27 августа 2021 года',
      'Совещание рекомендует школам:',
      '1. Открыть кружки чтения:',
      '1.1. для младших подростков',
      '1.2. для старших',
      'а) с учётом расписания',
      'б) по желанию семей',
      'Отделу образования:',
      '2. Обновить фонды школьных библиотек',
      '1. Провести слёт',
      'IV. Вести летопись',
      '– лыжи',
      '– коньки',
      'Оставить это.',
      'Строка',
      'и другая',
      'Положение о смотре',
      '№\tРекомендация\tСрок',
      '1.\tОткрыть клуб и читальню\tмай',
      '2.\tПровести забег',
      'Председатель В. В. Лугов',
    ])
  })

  test('keeps its numbers', async () => {
    expect(await readingOf(readDoc, LISTS)).toMatchObject({ lines: 'paragraph', numbers: 'kept', problems: [] })
  })

  test('whose lists are not described says that its numbers are lost', async () => {
    const bytes = LISTS.slice()
    // The sizes of the tables of lists, 73 and 74 in the file information block.
    for (const index of [73, 74]) bytes.fill(0, fib(bytes) + 0x9a + index * 8 + 4, fib(bytes) + 0x9a + index * 8 + 8)
    const reading = await readingOf(readDoc, bytes)
    expect(reading).toMatchObject({ numbers: 'lost', problems: [{ rule: 'list-numbers-lost' }] })
    expect(reading.text).toContain('\nОткрыть кружки чтения:\n')
  })
})

/** Where the main stream begins; LibreOffice writes it first, behind the header. */
const fib = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Uint8Array.of(0xec, 0xa5))

const ruleOf = async (bytes: Uint8Array, limits = {}): Promise<string> => {
  try {
    await readDoc(bytes, context('файл.doc', limits))
    return 'read'
  } catch (fault) {
    expect(fault).toBeInstanceOf(Unreadable)
    expect((fault as Unreadable).message).toContain('«файл.doc»')
    return (fault as Unreadable).rule
  }
}

describe('what cannot be read', () => {
  const patched = (at: number, ...bytes: readonly number[]): Uint8Array => {
    const copy = LISTS.slice()
    copy.set(bytes, at)
    return copy
  }

  test.each([
    ['a password', 'encrypted', patched(fib(LISTS) + 11, 0x13)],
    ['Word 95', 'old-word', patched(fib(LISTS) + 2, 0x68, 0)],
    ['Word 6', 'old-word', patched(fib(LISTS), 0xdc, 0xa5)],
    ['an end in the middle', 'damaged-doc', LISTS.subarray(0, 6000)],
    ['only a header', 'damaged-doc', ole('Root Entry', 'WordDocument', '1Table')],
    ['nothing', 'damaged-doc', new Uint8Array()],
    ['a text longer than the limit', 'too-much-text', LISTS],
  ])('%s', async (_, rule, bytes) => {
    expect(await ruleOf(bytes, rule === 'too-much-text' ? { characters: 100 } : {})).toBe(rule)
  })

  test('a chain of sectors that comes back to itself ends', async () => {
    const view = new DataView(LISTS.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    const bytes = LISTS.slice()
    // Every sector is followed by the one before it, so that any chain longer than one goes round.
    for (let sector = 1; sector < 39; sector++)
      new DataView(bytes.buffer).setUint32(table + sector * 4, sector - 1, true)
    new DataView(bytes.buffer).setUint32(table, 38, true)
    expect(await ruleOf(bytes)).toBe('damaged-doc')
  })

  test('a directory whose entries are each other’s neighbours ends', async () => {
    const bytes = LISTS.slice()
    const view = new DataView(bytes.buffer)
    const directory = (view.getUint32(48, true) + 1) * 512
    for (let entry = 1; entry < 4; entry++) {
      for (const side of [68, 72, 76]) view.setUint32(directory + entry * 128 + side, 1 + (entry % 3), true)
    }
    expect(['read', 'damaged-doc']).toContain(await ruleOf(bytes))
  })

  test('whatever the damage, it ends in a text or in a fault that names the file', async () => {
    for (let number = 0; number < 1000; number++) {
      const next = random(number)
      const bytes = LISTS.slice(0, number % 3 === 0 ? Math.floor(next() * LISTS.length) : LISTS.length)
      for (let change = next() * 30; change > 0 && bytes.length > 0; change--) {
        bytes[Math.floor(next() * (number % 2 ? 3000 : 1) * bytes.length) % bytes.length] = Math.floor(next() * 256)
      }
      await ruleOf(bytes)
    }
  })
})

const FORMATS = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'russianLower', 'russianUpper']

/** Four levels counted in some way, items on all of them, ordinary paragraphs between, changes, and a table. */
function sample(seed: number): Uint8Array {
  const next = random(seed)
  const levels = [0, 1, 2, 3].map((at) => {
    const label =
      next() < 0.5 ? `%${at + 1})` : `${[...Array(at + 1).keys()].map((above) => `%${above + 1}`).join('.')}.`
    return level(at, pick(next, FORMATS), label, { start: 1 + Math.floor(next() * 3) })
  })
  const change =
    '<w:del w:id="1" w:author="А"><w:r><w:delText>вон</w:delText></w:r></w:del><w:ins w:id="2" w:author="А">'
  const paragraph = (at: number): string => {
    const text = `Пункт ${at} о школе и музее`
    if (next() < 0.2) return para(`${run(text)}${change}${run(', клубе')}</w:ins>${run(' тайно', '<w:vanish/>')}`)
    return next() < 0.2 ? plain(text) : item(text, 1, Math.floor(next() * 4))
  }
  const cells = (at: number) =>
    row(cell(plain(`${at}`)), cell(plain(`Ячейка ${at}`) + plain('и далее')), cell(plain(at % 2 ? '' : 'май')))
  return docx({
    body: `${Array.from({ length: 30 }, (_, at) => paragraph(at)).join('')}${table(cells(1), cells(2), cells(3))}${plain('Конец')}`,
    numbering: family(0, levels.join('')) + list(1, 0),
  })
}

describe.skipIf(!hasLibreOffice())('what LibreOffice saves as Word 97 (skipped without LibreOffice)', () => {
  test('is read as the docx that it was made from', async () => {
    const files = [1, 2, 3, 4, 5, 6, 7, 8].map(sample)
    const converted = convertedDocx(files, ['doc:MS Word 97'])
    for (const [at, [doc]] of converted.entries()) {
      expect(await linesOf(readDoc, doc as Uint8Array)).toEqual(await linesOf(readDocx, files[at] as Uint8Array))
    }
  })
})
