import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../packages/read/src/formats/docx'
import { readPdf } from '../../../packages/read/src/formats/pdf'
import { Unreadable } from '../../../packages/read/src/reading'
import { context } from '../fixtures/context'
import { cell, docx, family, level, list, numPr, para, plain, row, run, table as wordTable } from '../fixtures/docx'
import { linesOf, readingOf } from '../fixtures/lines-of'
import { paragraph } from '../fixtures/paragraph'
import { type PageContent, type Placed, pdf, stream } from '../fixtures/pdf'
import { random } from '../fixtures/random'
import { convertedDocx, hasLibreOffice } from '../fixtures/soffice'
import { type Layout, typeset } from '../fixtures/typeset'

/** Invented items of one to six lines. */
const items = (seed: number, mark: (number: number) => string): string[] => {
  const next = random(seed)
  // Only the last sentence may end with a semicolon, as in real lists.
  const text = () => paragraph(next, 40 + next() * 400).replace(/;(?= )/g, '.')
  return Array.from({ length: 30 }, (_, at) => mark(at + 1) + text())
}

const BLOCK: Layout = { left: 80, firstLine: 80, right: 560, leading: 14, gap: 0, height: 50 }
const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['the first line indented', { ...BLOCK, firstLine: 115 }],
  ['the first line indented, wide leading', { ...BLOCK, firstLine: 115, leading: 21, height: 33 }],
  ['numbers hanging', { ...BLOCK, left: 100 }],
  ['blocks with gaps', { ...BLOCK, gap: 8 }],
  ['blocks without gaps', BLOCK],
  ['all of it indented', { ...BLOCK, left: 120, firstLine: 120, gap: 6 }],
  ['words hyphenated', { ...BLOCK, firstLine: 115, hyphenated: true }],
  ['a narrow column', { ...BLOCK, firstLine: 95, right: 280, hyphenated: true }],
]

describe('paragraphs are told by their geometry', () => {
  test.each(LAYOUTS)('%s', async (_, layout) => {
    for (const [seed, mark] of [
      (at: number) => `${at}. `,
      (at: number) => `${at}) `,
      (at: number) => `2.${at}. `,
    ].entries()) {
      const texts = items(seed, mark)
      expect(await linesOf(readPdf, pdf(typeset(texts, layout)))).toEqual(texts)
    }
  })

  test('items without numbers, by indents alone', async () => {
    const texts = items(7, () => '')
    expect(await linesOf(readPdf, pdf(typeset(texts, { ...BLOCK, firstLine: 115 })))).toEqual(texts)
  })

  test('centred headings stay apart, and a broken word in one is mended', async () => {
    const body = typeset(items(3, (at) => `${at}. `).slice(0, 4), { ...BLOCK, firstLine: 115 })[0] as PageContent
    const centred = (text: string, y: number): Placed => ({ text, x: 320 - text.length * 2.5, y, font: 'bold' })
    const texts = [
      centred('РЕЗОЛЮЦИЯ', 20),
      centred('совещания педагогов Заозёрного муници-', 34),
      centred('пального округа', 48),
      ...body.texts,
    ]
    expect((await linesOf(readPdf, pdf([{ texts }]))).slice(0, 2)).toEqual([
      'РЕЗОЛЮЦИЯ',
      'совещания педагогов Заозёрного муниципального округа',
    ])
  })

  test('stamps set aside and signatures stay lines of their own', async () => {
    const body = typeset(items(4, (at) => `${at}. `).slice(0, 6), { ...BLOCK, firstLine: 115 })[0] as PageContent
    const below = Math.max(...body.texts.map(({ y }) => y))
    const texts: Placed[] = [
      { text: 'УТВЕРЖДЕНА', x: 510, y: 20 },
      { text: 'решением совещания', x: 470, y: 34 },
      ...body.texts,
      { text: 'Председатель', x: 80, y: below + 28 },
      { text: 'В. В. Лугов', x: 480, y: below + 28 },
      { text: 'Секретарь', x: 80, y: below + 42 },
      { text: 'М. М. Полева', x: 480, y: below + 42 },
    ]
    const lines = await linesOf(readPdf, pdf([{ texts }]))
    expect(lines.slice(0, 2)).toEqual(['УТВЕРЖДЕНА', 'решением совещания'])
    expect(lines.slice(-2)).toEqual(['Председатель В. В. Лугов', 'Секретарь М. М. Полева'])
  })

  test('hyphens of a word, a number and a name are kept', async () => {
    const broken = [
      ['1. Воспитывать по закону № 273-', 'ФЗ и по плану духовно-'],
      ['', 'нравственного воспитания 5-', 'х классов в городе Ямо-', 'Озёрске всех подрост-', 'ков.'],
    ]
      .flat()
      .filter((line) => line !== '')
    const texts = broken.map((text, at) => ({ text, x: 80, y: 60 + at * 14 }))
    expect(await linesOf(readPdf, pdf([{ texts }]))).toEqual([
      '1. Воспитывать по закону № 273-ФЗ и по плану духовно-нравственного воспитания 5-х классов в городе Ямо-Озёрске всех подростков.',
    ])
  })

  test('a hyphen in a text that is not hyphenated is the word’s own', async () => {
    const pages = typeset(
      items(5, (at) => `${at}. `),
      { ...BLOCK, firstLine: 115, height: 40 },
    )
    const added: Placed[] = [
      { text: '31. Проводить в каждой школе еженедельный торжественный подъём флага, бело-', x: 115, y: 60 },
      { text: 'синего и красного.', x: 80, y: 74 },
    ]
    expect((await linesOf(readPdf, pdf([...pages, { texts: added }]))).at(-1)).toContain('бело-синего и красного.')
    expect((await linesOf(readPdf, pdf([{ texts: added }]))).at(-1)).toContain('белосинего и красного.')
  })
})

describe('what is printed around the text is left out', () => {
  const texts = items(11, (at) => `${at}. `)
  const pages = typeset(texts, { ...BLOCK, firstLine: 115, height: 40 })
  const around = (put: (page: number) => readonly Placed[]) =>
    pdf(pages.map(({ texts: placed }, at) => ({ texts: [...put(at + 1), ...placed] })))

  test.each([
    ['page numbers', (page: number) => [{ text: `${page}`, x: 300, y: 820 }]],
    ['page numbers that begin later', (page: number) => [{ text: `- ${page + 116} -`, x: 300, y: 20 }]],
    ['a page number on the second page only', (page: number) => (page === 2 ? [{ text: '2', x: 300, y: 20 }] : [])],
    ['pages of pages', (page: number) => [{ text: `Страница ${page} из ${pages.length}`, x: 250, y: 820 }]],
    [
      'a running header with the number',
      (page: number) => [
        { text: 'Резолюция совещания', x: 80, y: 20 },
        { text: `${page}`, x: 540, y: 20 },
      ],
    ],
    [
      'a header of two lines and a footer',
      () => [
        { text: 'Заозёрный округ', x: 80, y: 20 },
        { text: 'Управление образования', x: 80, y: 32 },
        { text: 'тел. 2-12-85', x: 80, y: 820 },
      ],
    ],
  ] as const)('%s', async (_, put) => {
    expect(await linesOf(readPdf, around(put))).toEqual(texts)
  })

  test('but not lines of the text that look alike on two pages', async () => {
    const headings = around((page) => [{ text: `Раздел ${page + 4}. Общее`, x: 80, y: 40 }])
    const lines = await linesOf(readPdf, headings)
    expect(lines.filter((line) => /Раздел \d\. Общее/.test(line))).toHaveLength(pages.length)
  })

  test('footnotes with their marks', async () => {
    const note: Placed[] = [
      { text: '1', x: 80, y: 800, size: 5 },
      { text: 'Приказ № 15 с дополнениями,', x: 86, y: 803, size: 8 },
      { text: 'внесёнными в декабре.', x: 80, y: 813, size: 8 },
    ]
    const mark: Placed = { text: '1', x: 230, y: 56, size: 6 }
    const text: Placed[] = [
      { text: '1. Обновить фонды по приказу', x: 80, y: 60 },
      { text: 'отдела образования.', x: 238, y: 60 },
      { text: '2. Вести летопись школы и музея.', x: 80, y: 90 },
    ]
    expect(await linesOf(readPdf, pdf([{ texts: [...text, mark, ...note] }]))).toEqual([
      '1. Обновить фонды по приказу отдела образования.',
      '2. Вести летопись школы и музея.',
    ])
    expect(await linesOf(readPdf, pdf([{ texts: [...text, ...note] }]))).toHaveLength(3)
  })

  test('stamps that run upwards', async () => {
    const page: PageContent = {
      texts: [{ text: '1. Открыть клуб.', x: 80, y: 60 }],
      operators: 'BT /plain 10 Tf 0 1 -1 0 40 400 Tm (COPY) Tj ET',
    }
    expect(await linesOf(readPdf, pdf([page]))).toEqual(['1. Открыть клуб.'])
  })
})

describe('tables with drawn borders', () => {
  const XS = [60, 90, 330, 430, 540]
  const HEAD = ['№', 'Рекомендация', 'Срок', 'Школы']

  /** A table from a height down; each row is as high as its longest cell, and a row of one cell is merged. */
  function table(
    rows: readonly (readonly string[])[],
    top: number,
  ): Required<Pick<PageContent, 'texts' | 'lines'>> & { readonly bottom: number } {
    const texts: Placed[] = []
    const lines: [number, number, number, number][] = [[60, top, 540, top]]
    let y = top
    for (const row of rows) {
      const cells = row.map((cell) => cell.split('\n'))
      const height = Math.max(...cells.map((cell) => cell.length)) * 12 + 6
      // Cells are centred in height, so that their lines stand at different heights.
      for (const [column, cell] of cells.entries()) {
        const down = (height - cell.length * 12) / 2 + 9
        const x = (XS[column] as number) + 3
        texts.push(...cell.map((text, at) => ({ text, x, y: y + down + at * 12 })))
      }
      for (const x of row.length === 1 ? [60, 540] : XS) lines.push([x, y, x, y + height])
      y += height
      lines.push([60, y, 540, y])
    }
    return { texts, lines, bottom: y }
  }

  test('become lines with tabs, a heading across the table stays a line', async () => {
    const rows = [
      HEAD,
      ['Раздел 1. Чтение'],
      ['1.', 'Открыть в каждой школе кружок\nчтения для младших подрост-\nков и их родителей', 'до мая', 'все'],
      ['2.', 'Провести слёт', 'июнь\n2022 года', 'сельские'],
    ]
    const { texts, lines, bottom } = table(rows, 100)
    const page = {
      texts: [{ text: 'Совещание рекомендует:', x: 60, y: 80 }, ...texts, { text: 'Лугов', x: 60, y: bottom + 20 }],
      lines,
    }
    expect(await linesOf(readPdf, pdf([page]))).toEqual([
      'Совещание рекомендует:',
      '№\tРекомендация\tСрок\tШколы',
      'Раздел 1. Чтение',
      '1.\tОткрыть в каждой школе кружок чтения для младших подростков и их родителей\tдо мая\tвсе',
      '2.\tПровести слёт\tиюнь 2022 года\tсельские',
      'Лугов',
    ])
  })

  test('go on over pages: the heading is not repeated, a cut row is put together', async () => {
    const first = table(
      [HEAD, ['1.', 'Открыть кружок', 'май', 'все'], ['2.', 'Провести слёт юных', 'до 1', 'сельские']],
      700,
    )
    const second = table([HEAD, ['', 'техников', 'июня', ''], ['3.', 'Обновить фонды', '', 'все']], 60)
    expect(await linesOf(readPdf, pdf([first, second]))).toEqual([
      '№\tРекомендация\tСрок\tШколы',
      '1.\tОткрыть кружок\tмай\tвсе',
      '2.\tПровести слёт юных техников\tдо 1 июня\tсельские',
      '3.\tОбновить фонды\t\tвсе',
    ])
  })

  test('a number merged over several rows stands in the first', async () => {
    const { texts, lines } = table(
      [HEAD, ['1.', 'Открыть кружок', 'май', 'все'], ['', 'Провести слёт', 'июнь', 'все']],
      100,
    )
    const without = lines.map((line) =>
      line[1] === 136 && line[0] === 60 && line[2] === 540 ? ([90, 136, 540, 136] as const) : line,
    )
    expect(await linesOf(readPdf, pdf([{ texts, lines: without }]))).toEqual([
      '№\tРекомендация\tСрок\tШколы',
      '1.\tОткрыть кружок\tмай\tвсе',
      '\tПровести слёт\tиюнь\tвсе',
    ])
  })

  test('a frame around the text is no table', async () => {
    const texts = items(12, (at) => `${at}. `).slice(0, 5)
    const [page] = typeset(texts, { ...BLOCK, firstLine: 115 }) as [PageContent]
    const frame = [
      [70, 30, 570, 30],
      [570, 30, 570, 800],
      [570, 800, 70, 800],
      [70, 800, 70, 30],
    ] as const
    expect(await linesOf(readPdf, pdf([{ ...page, lines: frame }]))).toEqual(texts)
  })

  test('without borders are read as they stand, with a warning', async () => {
    const { texts } = table(
      [HEAD, ...Array.from({ length: 6 }, (_, at) => [`${at + 1}.`, 'Открыть кружок', 'май', 'все'])],
      100,
    )
    const { problems } = await readingOf(readPdf, pdf([{ texts }]))
    expect(problems.map(({ rule }) => rule)).toEqual(['table-without-borders'])
  })
})

test('columns are read one after the other', async () => {
  const texts = items(13, (at) => `${at}. `)
  const [left, right] = typeset(texts, { left: 60, firstLine: 75, right: 285, leading: 14, gap: 0, height: 51 }) as [
    PageContent,
    PageContent,
  ]
  const moved = right.texts.map((line) => ({ ...line, x: line.x + 255 }))
  const page = {
    texts: [{ text: 'РЕЗОЛЮЦИЯ СОВЕЩАНИЯ ПЕДАГОГОВ ЗАОЗЁРНОГО РАЙОНА', x: 160, y: 30 }, ...left.texts, ...moved],
  }
  const lines = await linesOf(readPdf, pdf([page]))
  expect(lines[0]).toBe('РЕЗОЛЮЦИЯ СОВЕЩАНИЯ ПЕДАГОГОВ ЗАОЗЁРНОГО РАЙОНА')
  expect(lines.slice(1, -1)).toEqual(texts.slice(0, lines.length - 2))
})

describe('files that hold no text, or none that can be read', () => {
  const page: PageContent = {
    texts: [{ text: '1. Обеспечить работу школьных музеев и подвоз учащихся из дальних сёл.', x: 80, y: 60 }],
  }
  const ruleOf = async (bytes: Uint8Array, limits = {}): Promise<string> => {
    try {
      const [reading] = await readPdf(bytes, context('файл.pdf', limits))
      return reading?.problems.map(({ rule }) => rule).join() ?? ''
    } catch (fault) {
      expect(fault).toBeInstanceOf(Unreadable)
      expect((fault as Unreadable).message).toContain('«файл.pdf»')
      return (fault as Unreadable).rule
    }
  }

  test.each([
    ['a scan', 'scan', pdf([{ texts: [] }, { texts: [] }])],
    ['a scanned page among others', 'pages-without-text', pdf([page, { texts: [] }])],
    ['fonts whose letters are pictures', 'garbled-text', pdf([page], { letters: 'private' })],
    ['fonts that do not tell their letters', 'mended-letters', pdf([page], { letters: 'untold' })],
    [
      'a password',
      'encrypted',
      pdf([page], {
        trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      }),
    ],
    ['only a beginning', 'damaged-pdf', pdf([page]).subarray(0, 60)],
    ['nothing of a PDF', 'damaged-pdf', Uint8Array.from(Buffer.from('%PDF-1.4\nпустяк'))],
  ])('%s', async (_, rule, bytes) => expect(await ruleOf(bytes)).toBe(rule))

  test('letters that were passed off as western European ones are put right', async () => {
    expect(await linesOf(readPdf, pdf([page], { letters: 'untold' }))).toEqual([page.texts[0]?.text])
  })

  test('the scan says what to do', async () => {
    await expect(readPdf(pdf([{ texts: [] }]), context('скан.pdf'))).rejects.toThrow(
      /«скан\.pdf» — скан.*Распознайте текст.*файл Word/,
    )
  })

  test('limits', async () => {
    expect(await ruleOf(pdf([page, page, page]), { items: 2 })).toBe('too-many-pages')
    expect(await ruleOf(pdf([page, page]), { characters: 100 })).toBe('too-much-text')
  })

  test('a page that unpacks to far more than it is refused before it costs anything', async () => {
    const bomb = { ...page, operators: ' '.repeat(1 << 24) }
    expect(await ruleOf(pdf([bomb], { packed: true }))).toBe('unpacks-too-far')
    expect(await ruleOf(pdf([bomb], { packed: true }), { ratio: 1e6, unpackedBytes: 1 << 20 })).toBe(
      'unpacks-too-large',
    )
    const picture = stream(
      Buffer.alloc(1 << 24),
      true,
      '/Type /XObject /Subtype /Image /Width 4096 /Height 4096 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    )
    expect(await ruleOf(pdf([page], { objects: [picture] }))).toBe('')
  })
})

test('the same file gives the same text, and the bytes given are left as they were', async () => {
  const bytes = pdf(
    typeset(
      items(14, (at) => `${at}. `),
      BLOCK,
    ),
    { packed: true },
  )
  const before = bytes.slice()
  const first = await readingOf(readPdf, bytes)
  expect(await readingOf(readPdf, bytes)).toEqual(first)
  expect(bytes).toEqual(before)
})

describe.skipIf(!hasLibreOffice())('what LibreOffice prints (skipped without LibreOffice)', () => {
  const LAYOUTS = [
    '<w:ind w:firstLine="709"/><w:jc w:val="both"/>',
    '<w:ind w:firstLine="709"/><w:spacing w:line="360" w:lineRule="auto"/>',
    '<w:spacing w:after="120"/><w:jc w:val="both"/>',
    '<w:ind w:left="567" w:hanging="567"/><w:spacing w:after="60"/>',
  ]
  const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'russianLower', '%3)')

  /** Items of three levels, a table that runs over a page's end, and ordinary paragraphs. */
  function sample(layout: string, seed: number): Uint8Array {
    const next = random(seed)
    const text = () => paragraph(next, 60 + next() * 300).replace(/;(?= )/g, '.')
    const numbered = (at: number) => para(run(text()), `${numPr(1, at % 4 === 3 ? 2 : at % 2)}${layout}`)
    const cells = (at: number) => row(...[`${at}.`, text(), 'до мая'].map((content) => cell(plain(content), borders)))
    return docx({
      body: `${plain('Совещание рекомендует:')}${Array.from({ length: 24 }, (_, at) => numbered(at)).join('')}${wordTable(...Array.from({ length: 12 }, (_, at) => cells(at + 1)))}${plain('Председатель')}`,
      numbering: family(0, levels) + list(1, 0),
    })
  }
  const borders = `<w:tcW w:w="3000" w:type="dxa"/><w:tcBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tcBorders>`

  test('is read as the docx that was printed', async () => {
    const files = LAYOUTS.map(sample)
    const converted = convertedDocx(files, ['pdf'])
    for (const [at, [printed]] of converted.entries()) {
      expect(await linesOf(readPdf, printed as Uint8Array)).toEqual(await linesOf(readDocx, files[at] as Uint8Array))
    }
  })
})
