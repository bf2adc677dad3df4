import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../packages/read/src/formats/docx'
import { docx, family, item, level, list, numPr, para, plain, run, style } from '../fixtures/docx'
import { linesOf, readingOf } from '../fixtures/lines-of'

const LEGAL = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'russianLower', '%3)')

/** The lines of a document with one family of lists, 1, and one list of it, 1. */
const listed = (levels: string, ...body: readonly string[]) =>
  linesOf(readDocx, docx({ body: body.join(''), numbering: family(1, levels) + list(1, 1) }))

const startAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

describe('list numbers of docx', () => {
  test('levels count, begin anew under the next item, and go on after an interrupting paragraph', async () => {
    const body = [
      item('а', 1),
      item('б', 1, 1),
      item('в', 1, 1),
      item('г', 1, 2),
      plain('прерывание'),
      item('д', 1, 1),
      item('е', 1),
      item('ж', 1, 1),
    ]
    expect(await listed(LEGAL, ...body)).toEqual([
      '1. а',
      '1.1. б',
      '1.2. в',
      'а) г',
      'прерывание',
      '1.3. д',
      '2. е',
      '2.1. ж',
    ])
  })

  test('a level that was passed over counts as begun', async () => {
    const body = [item('а', 1, 1), item('б', 1), item('в', 1, 2), item('г', 1, 1)]
    expect(await listed(LEGAL, ...body)).toEqual(['1.1. а', '2. б', 'а) в', '2.2. г'])
  })

  test.each([
    ['upperRoman', 'Раздел %1.', ['Раздел I. а', 'Раздел II. б']],
    ['russianLower', '%1)', ['а) а', 'б) б']],
    ['decimalZero', '%1', ['01 а', '02 б']],
    ['decimal', '(%1)', ['(1) а', '(2) б']],
    ['ordinal', '%1', ['1-й а', '2-й б']],
    ['none', '', ['а', 'б']],
    ['none', 'Задача:', ['Задача: а', 'Задача: б']],
    ['bullet', '–', ['– а', '– б']],
    ['bullet', '•', ['• а', '• б']],
    ['bullet', '\uF0B7', ['– а', '– б']],
    ['bullet', 'o', ['– а', '– б']],
    ['nonsense', '%1.', ['1. а', '2. б']],
    ['decimal', '&lt;%1&gt;', ['<1> а', '<2> б']],
  ])('%s «%s»', async (format, text, lines) => {
    expect(await listed(level(0, format, text), item('а', 1), item('б', 1))).toEqual(lines)
  })

  test('a bullet in a picture font is a dash, whatever letter stands for it', async () => {
    const wingdings = { more: '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>' }
    expect(await listed(level(0, 'bullet', '§', wingdings), item('а', 1))).toEqual(['– а'])
  })

  test('a list may start at any number', async () => {
    const levels = level(0, 'decimal', '%1.', { start: 5 }) + level(1, 'decimal', '%1.%2.', { start: 0 })
    expect(await listed(levels, item('а', 1), item('б', 1, 1), item('в', 1))).toEqual(['5. а', '5.0. б', '6. в'])
  })

  test('w:isLgl prints all numbers of a label in digits', async () => {
    const legal = { more: '<w:isLgl/>' }
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%1.%2.', legal)
    const zeros = level(0, 'upperRoman', '%1.') + level(1, 'decimalZero', '%1.%2.', legal)
    expect(await listed(zeros, item('а', 1), item('б', 1, 1))).toEqual(['I. а', '1.01. б'])
    expect(await listed(levels, item('а', 1), item('б', 1, 1))).toEqual(['I. а', '1.1. б'])
  })

  test('w:lvlRestart says which level makes another begin anew; 0: none', async () => {
    const levels =
      level(0, 'decimal', '%1.') +
      level(1, 'decimal', '%1.%2.', { more: '<w:lvlRestart w:val="0"/>' }) +
      level(2, 'decimal', '%3)', { more: '<w:lvlRestart w:val="1"/>' })
    const body = [
      item('а', 1),
      item('б', 1, 1),
      item('в', 1, 2),
      item('г', 1, 1),
      item('д', 1, 2),
      item('е', 1),
      item('ж', 1, 1),
      item('з', 1, 2),
    ]
    expect(await listed(levels, ...body)).toEqual([
      '1. а',
      '1.1. б',
      '1) в',
      '1.2. г',
      '2) д',
      '2. е',
      '2.3. ж',
      '1) з',
    ])
  })

  test('a level without numbers is left out of the labels below it', async () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'none', '%2') + level(2, 'decimal', '%1.%2.%3.')
    expect(await listed(levels, item('а', 1), item('б', 1, 1), item('в', 1, 2))).toEqual(['1. а', 'б', '1.1. в'])
  })

  test('«001» and its like, which Word writes beside a format for older readers', async () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>' +
      '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
    expect(await listed(custom, item('а', 1))).toEqual(['001. а'])
  })

  test('lists of one family count on from one another, unless one states its start', async () => {
    const numbering = family(1, LEGAL) + list(1, 1) + list(2, 1) + list(3, 1, startAt(0, 1)) + list(4, 1, startAt(1, 7))
    const body = [
      item('а', 1),
      item('б', 2),
      item('в', 3),
      item('г', 3),
      item('д', 1),
      item('е', 4, 1),
      item('ж', 4),
      item('з', 4, 1),
    ]
    expect(await linesOf(readDocx, docx({ body: body.join(''), numbering }))).toEqual([
      '1. а',
      '2. б',
      '1. в',
      '2. г',
      '3. д',
      '3.7. е',
      '4. ж',
      '4.7. з',
    ])
  })

  test('a list may describe a level anew', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1:')}</w:lvlOverride>`
    const numbering = family(1, LEGAL) + list(1, 1, override)
    expect(await linesOf(readDocx, docx({ body: item('а', 1) + item('б', 1, 1), numbering }))).toEqual([
      'I: а',
      'I.1. б',
    ])
  })

  test('a family may leave its levels to a numbering style', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Список"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Список"/>${LEGAL}</w:abstractNum>${list(1, 1)}${list(2, 2)}`
    const styles = style('Список', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', { type: 'numbering' })
    const body = item('а', 1) + item('б', 1, 1) + item('в', 2)
    expect(await linesOf(readDocx, docx({ body, numbering, styles }))).toEqual(['1. а', '1.1. б', '2. в'])
  })

  describe('by paragraph styles', () => {
    const named = (id: string) => ({ more: `<w:pStyle w:val="${id}"/>` })
    const numbering =
      family(1, level(0, 'decimal', '%1.', named('Раздел')) + level(1, 'decimal', '%1.%2.', named('Пункт'))) +
      list(1, 1)
    const pPr = (inner: string) => `<w:pPr><w:numPr>${inner}</w:numPr></w:pPr>`
    const styles =
      style('Обычный', '', { more: 'w:default="1"' }) +
      style('Раздел', pPr('<w:numId w:val="1"/>'), { basedOn: 'Обычный' }) +
      style('Пункт', pPr('<w:numId w:val="1"/>'), { basedOn: 'Обычный' }) +
      style('Пункт особый', '', { basedOn: 'Пункт' }) +
      style('По уровню', pPr('<w:ilvl w:val="1"/>'), { basedOn: 'Раздел' }) +
      style('Вне списка', pPr('<w:numId w:val="0"/>'), { basedOn: 'Пункт' }) +
      style('Круг', '', { basedOn: 'Круг' })
    const styled = (id: string, more = '') => para(run(id), `<w:pStyle w:val="${id}"/>${more}`)
    const lines = (...body: readonly string[]) => linesOf(readDocx, docx({ body: body.join(''), numbering, styles }))

    test('styles bring their list and level, also through the style they are based on', async () => {
      expect(await lines(styled('Раздел'), styled('Пункт'), styled('Пункт особый'), styled('По уровню'))).toEqual([
        '1. Раздел',
        '1.1. Пункт',
        '1.2. Пункт особый',
        '1.3. По уровню',
      ])
    })

    test('a list of 0 takes out of the list, in a style and in a paragraph', async () => {
      expect(
        await lines(styled('Вне списка'), styled('Пункт', numPr(0)), styled('Круг'), styled('неизвестный')),
      ).toEqual(['Вне списка', 'Пункт', 'Круг', 'неизвестный'])
    })

    test('the default style counts where a paragraph names none', async () => {
      const byDefault = style('Все', pPr('<w:numId w:val="1"/>'), { more: 'w:default="1"' })
      expect(await linesOf(readDocx, docx({ body: plain('а') + plain('б'), numbering, styles: byDefault }))).toEqual([
        '1. а',
        '2. б',
      ])
    })
  })

  test('an empty item keeps its number; hidden and deleted ones have none', async () => {
    const mark = (flag: string) => `${numPr(1)}<w:rPr>${flag}</w:rPr>`
    const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>нет</w:delText></w:r></w:del>'
    const body = [
      item('а', 1),
      para('', numPr(1)),
      para(run('тайна', '<w:vanish/>'), mark('<w:vanish/>')),
      para(deleted, mark('<w:del w:id="2" w:author="a"/>')),
      item('б', 1),
    ]
    expect(await listed(LEGAL, ...body)).toEqual(['1. а', '2.', '3. б'])
  })

  test('paragraphs of lists that are not described: numbers are lost, and a problem says so', async () => {
    const { text, numbers, problems } = await readingOf(readDocx, docx({ body: item('а', 1) + item('б', 1) }))
    expect({ text, numbers, rules: problems.map(({ rule }) => rule) }).toEqual({
      text: 'а\nб',
      numbers: 'lost',
      rules: ['list-numbers-lost'],
    })
    const outside = await readingOf(readDocx, docx({ body: plain('а') }))
    expect([outside.numbers, outside.problems]).toEqual(['kept', []])
  })

  test('a label of a million characters is cut, so that items cannot multiply it', async () => {
    const { text } = await readingOf(
      readDocx,
      docx({
        body: item('а', 1).repeat(100),
        numbering: family(1, level(0, 'decimal', 'х'.repeat(1_000_000))) + list(1, 1),
      }),
      { ratio: 2000 },
    )
    expect(text.length).toBeLessThan(10_000)
  })
})
