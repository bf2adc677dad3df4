import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDocx } from '../../../packages/read/src/formats/docx'
import { readOdt } from '../../../packages/read/src/formats/odt'
import { readRtf } from '../../../packages/read/src/formats/rtf'
import { docx, family, item, level, list, numPr, para, plain, run, style } from '../fixtures/docx'
import { linesOf } from '../fixtures/lines-of'
import { convertedDocx, hasLibreOffice } from '../fixtures/soffice'

const PLAIN_TEXT = 'txt:Text (encoded):UTF8'

interface Readings {
  readonly docx: readonly string[]
  readonly odt: readonly string[]
  readonly rtf: readonly string[]
  /** What LibreOffice itself prints of the docx. */
  readonly printed: readonly string[]
}

/** What we read from each docx and from what LibreOffice makes of it. */
async function readings(files: readonly Uint8Array[]): Promise<readonly Readings[]> {
  const converted = convertedDocx(files, ['odt', 'rtf', PLAIN_TEXT]) as readonly [Uint8Array, Uint8Array, Uint8Array][]
  return Promise.all(
    files.map(async (bytes, at) => {
      const [odt, rtf, text] = converted[at] as [Uint8Array, Uint8Array, Uint8Array]
      return {
        docx: await linesOf(readDocx, bytes),
        odt: await linesOf(readOdt, odt),
        rtf: await linesOf(readRtf, rtf),
        printed: printedLines(new TextDecoder().decode(text)),
      }
    }),
  )
}

/** LibreOffice indents items, and prints its own signs for bullets. */
const printedLines = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/^[•◦▪] +/, '• '))

/** Every list format of ours that LibreOffice 7.4 prints alike; each counts past its tenth item. */
const FORMATS = [
  'decimal',
  'decimalZero',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'russianLower',
  'russianUpper',
  'ordinal',
  'cardinalText',
  'ordinalText',
  'decimalEnclosedCircle',
  'chicago',
]

const formats = docx({
  // Numbers in words are in the language of the text.
  styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>',
  body: FORMATS.map(
    (format, at) =>
      plain(format) +
      Array.from({ length: format === 'decimalEnclosedCircle' ? 20 : 29 }, (_, n) => item(`пункт ${n}`, at + 1)).join(
        '',
      ),
  ).join(''),
  numbering:
    FORMATS.map((format, at) => family(at, level(0, format, '(%1)'))).join('') +
    FORMATS.map((_, at) => list(at + 1, at)).join(''),
})

const levels =
  level(0, 'decimal', '%1.') +
  level(1, 'decimal', '%1.%2.') +
  level(2, 'russianLower', '%3)') +
  level(3, 'lowerRoman', '%1-%4')
const startAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const styled = (id: string) => para(run(id), `<w:pStyle w:val="${id}"/>`)

const lists = docx({
  body: [
    item('а', 1),
    item('б', 1, 1),
    item('в', 1, 2),
    item('г', 1, 2),
    plain('прерывание'),
    item('д', 1, 1),
    item('е', 1),
    item('ж', 1, 1),
    plain('второй список того же вида'),
    item('а', 2),
    item('б', 2, 1),
    item('в', 1),
    plain('он же с начала'),
    item('а', 3),
    item('б', 3),
    plain('начало с пяти'),
    item('а', 4),
    item('б', 4, 1),
    item('в', 4),
    plain('пропущенные уровни'),
    item('а', 5, 1),
    item('б', 5),
    item('в', 5, 3),
    item('г', 5, 2),
    plain('иной вид уровня'),
    item('а', 6),
    item('б', 6, 1),
    plain('по стилям'),
    styled('Раздел'),
    styled('Пункт'),
    styled('Пункт особый'),
    styled('Раздел'),
    styled('Пункт'),
    para(run('без номера'), `<w:pStyle w:val="Пункт"/>${numPr(0)}`),
    plain('пустые пункты'),
    item('а', 8),
    item('', 8),
    item('б', 8),
  ].join(''),
  numbering:
    family(1, levels) +
    family(4, level(0, 'decimal', '%1)', { start: 5 }) + level(1, 'decimal', '%1.%2', { start: 0 })) +
    family(5, levels) +
    family(6, levels) +
    family(
      7,
      level(0, 'upperRoman', 'Раздел %1.', { more: '<w:pStyle w:val="Раздел"/>' }) +
        level(1, 'decimal', '%2.', { more: '<w:pStyle w:val="Пункт"/>' }),
    ) +
    family(8, levels) +
    list(1, 1) +
    list(2, 1) +
    list(3, 1, startAt(0, 1)) +
    list(4, 4) +
    list(5, 5) +
    list(6, 6, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1:')}</w:lvlOverride>`) +
    list(7, 7) +
    list(8, 8),
  styles:
    style('Раздел', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') +
    style('Пункт', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr>') +
    style('Пункт особый', '', { basedOn: 'Пункт' }),
})

const numbered = (text: string, level = 0, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'пункты', level, instance } })
const cells = (...texts: readonly string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
const change = { id: 1, author: 'кто-то', date: '2023-01-01T00:00:00Z' }

/** A resolution as the `docx` package writes it, with everything that is to be left out. */
const resolution = new Document({
  numbering: {
    config: [
      {
        reference: 'пункты',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
          { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.START },
          { level: 2, format: LevelFormat.RUSSIAN_LOWER, text: '%3)', alignment: AlignmentType.START },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('сноска')] } },
  comments: { children: [{ id: 0, author: 'кто-то', date: new Date(0), children: [new Paragraph('замечание')] }] },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('верхний колонтитул')] }) },
      footers: { default: new Footer({ children: [new Paragraph('нижний колонтитул')] }) },
      children: [
        new Paragraph({ text: 'РЕЗОЛЮЦИЯ', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [new TextRun('Заозёрный район'), new TextRun({ text: '26 августа 2021 г.', break: 1 })],
        }),
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('Рекомендовать'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new TextRun(' школам'),
            new FootnoteReferenceRun(1),
            new TextRun(':'),
            new InsertedTextRun({ text: ' всем', ...change }),
            new DeletedTextRun({ text: ' некоторым', ...change }),
          ],
        }),
        numbered('Провести смотр музеев'),
        numbered('в сентябре', 1),
        numbered('в мае', 1),
        numbered('сельским школам', 2),
        new Paragraph('Методистам:'),
        numbered('Обобщить опыт'),
        new Paragraph('Директорам:'),
        numbered('Назначить ответственных', 0, 1),
        numbered('Доложить', 0, 1),
        new Table({ rows: [cells('№', 'Мероприятие', 'Срок'), cells('1', 'Слёт', 'июнь')] }),
        new Paragraph('Председатель'),
      ],
    },
  ],
})

// Two cores and a cold LibreOffice: conversions take seconds.
describe.skipIf(!hasLibreOffice())(
  'agreement with LibreOffice (skipped where soffice is not installed)',
  { timeout: 180_000 },
  () => {
    let ofFormats: Readings
    let ofLists: Readings
    let ofResolution: Readings
    beforeAll(async () => {
      const written = new Uint8Array(await Packer.toBuffer(resolution))
      ;[ofFormats, ofLists, ofResolution] = (await readings([formats, lists, written])) as [
        Readings,
        Readings,
        Readings,
      ]
    }, 180_000)

    test('every format prints the numbers that LibreOffice prints, from docx, odt and rtf', () => {
      expect(ofFormats.docx).toEqual(ofFormats.printed)
      expect(ofFormats.odt).toEqual(ofFormats.printed)
      expect(ofFormats.rtf).toEqual(ofFormats.printed)
      expect(ofFormats.printed).toContain('(щ) пункт 24')
    })

    test('lists of many levels, restarts, overrides and styles as well', () => {
      expect(ofLists.docx).toEqual(ofLists.printed)
      expect(ofLists.odt).toEqual(ofLists.printed)
      expect(ofLists.rtf).toEqual(ofLists.printed)
    })

    test('a resolution reads alike from docx, odt and rtf, without notes, comments and running heads', () => {
      expect(ofResolution.docx).toEqual([
        'РЕЗОЛЮЦИЯ',
        'Заозёрный район',
        '26 августа 2021 г.',
        'Рекомендовать школам: всем',
        '1. Провести смотр музеев',
        '1.1. в сентябре',
        '1.2. в мае',
        'а) сельским школам',
        'Методистам:',
        '2. Обобщить опыт',
        'Директорам:',
        '1. Назначить ответственных',
        '2. Доложить',
        '№\tМероприятие\tСрок',
        '1\tСлёт\tиюнь',
        'Председатель',
      ])
      expect(ofResolution.odt).toEqual(ofResolution.docx)
      expect(ofResolution.rtf).toEqual(ofResolution.docx)
    })
  },
)
