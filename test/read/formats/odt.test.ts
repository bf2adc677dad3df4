import { describe, expect, test } from 'vitest'
import { readOdt } from '../../../packages/read/src/formats/odt'
import { linesOf, readingOf } from '../fixtures/lines-of'
import { h, item, list, listStyle, odt, p } from '../fixtures/odt'

const lines = (...body: readonly string[]) =>
  linesOf(readOdt, odt({ body: body.join(''), automatic: AUTOMATIC, styles: OUTLINE }))

const AUTOMATIC =
  listStyle(
    'L1',
    'style:num-format="1" style:num-suffix="."',
    'style:num-format="1" style:num-suffix="." text:display-levels="2"',
    'style:num-format="а, б, .., аа, бб, ... (ru)" style:num-suffix=")" text:start-value="3"',
  ) +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"/>' +
  '<text:list-level-style-number text:level="2" style:num-format="i" style:num-suffix=")"/></text:list-style>' +
  '<style:style style:name="В списке" style:family="paragraph" style:list-style-name="L1"/>' +
  '<style:style style:name="Тайный" style:family="paragraph"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="Наследник" style:family="paragraph" style:parent-style-name="Тайный"/>' +
  '<style:style style:name="Скрыто" style:family="text"><style:text-properties text:display="none"/></style:style>'

const OUTLINE =
  '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>' +
  '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'

const L1 = 'text:style-name="L1"'

describe('list numbers of odt', () => {
  test.each([
    ['1', ['1 а', '2 б']],
    ['I', ['I а', 'II б']],
    ['a', ['a а', 'b б']],
    ['А, Б, .., Аа, Аб, ... (ru)', ['А а', 'Б б']],
    ['01, 02, 03, ...', ['01 а', '02 б']],
    ['1st', ['1-й а', '2-й б']],
    ['', ['а', 'б']],
    ['何', ['1 а', '2 б']],
  ])('format «%s»', async (format, expected) => {
    const automatic = listStyle('X', `style:num-format="${format}"`)
    const body = list('text:style-name="X"', item(p('а')), item(p('б')))
    expect(await linesOf(readOdt, odt({ body, automatic }))).toEqual(expected)
  })

  test('the template of newer files wins over prefix, suffix and shown levels', async () => {
    const automatic = listStyle('X', 'style:num-format="1" style:num-suffix=")" style:num-list-format="п. %1%:"')
    expect(await linesOf(readOdt, odt({ body: list('text:style-name="X"', item(p('а'))), automatic }))).toEqual([
      'п. 1: а',
    ])
  })

  test('levels nest; only the first paragraph of an item bears its number', async () => {
    const body = list(
      L1,
      item(p('а'), p('ещё'), list('', item(p('б'), list('', item(p('в')))), item(p('г')))),
      item(p('д'), list('', item(p('е')))),
    )
    expect(await lines(body)).toEqual(['1. а', 'ещё', '1.1. б', 'в) в', '1.2. г', '2. д', '2.1. е'])
  })

  // The next four as LibreOffice 7.4 shows them.
  test('a new list begins anew; one that says so continues the list before it, if that had its style', async () => {
    const other = list('text:style-name="L2"', item(p('х')))
    const on = list(`${L1} text:continue-numbering="true"`, item(p('б')))
    expect(await lines(list(L1, item(p('а'))), list(L1, item(p('б'))))).toEqual(['1. а', '1. б'])
    expect(await lines(list(L1, item(p('а'))), p('прерывание'), on)).toEqual(['1. а', 'прерывание', '2. б'])
    expect(await lines(list(L1, item(p('а'))), other, on)).toEqual(['1. а', '– х', '1. б'])
  })

  test('a list may continue another by its id', async () => {
    const named = (id: string, text: string) => list(`${L1} xml:id="${id}"`, item(p(text)))
    const on = (id: string) => list(`${L1} text:continue-list="${id}"`, item(p('в')))
    expect(await lines(named('x', 'а'), named('y', 'б'), on('x'))).toEqual(['1. а', '1. б', '2. в'])
    expect(await lines(named('x', 'а'), on('нет такого'))).toEqual(['1. а', '1. в'])
  })

  test('a second sub-list of an item begins anew, one in an item without text goes on', async () => {
    const sub = (text: string) => list('', item(p(text)))
    expect(await lines(list(L1, item(p('а'), sub('б'), p('ещё'), sub('в'))))).toEqual([
      '1. а',
      '1.1. б',
      'ещё',
      '1.1. в',
    ])
    const on = list(`${L1} text:continue-numbering="true"`, item(sub('в')))
    expect(await lines(list(L1, item(p('а'), sub('б'))), on)).toEqual(['1. а', '1.1. б', '1.2. в'])
  })

  test('items may state their number; headers have none', async () => {
    const from = (start: number, text: string) =>
      `<text:list-item text:start-value="${start}">${p(text)}</text:list-item>`
    expect(
      await lines(list(L1, `<text:list-header>${p('шапка')}</text:list-header>`, from(7, 'а'), item(p('б')))),
    ).toEqual(['шапка', '7. а', '8. б'])
  })

  test('an item may have another list style, and a paragraph bring one', async () => {
    const override = `<text:list-item text:style-override="L2">${p('б')}</text:list-item>`
    expect(await lines(list(L1, item(p('а')), override, item(p('в'))))).toEqual(['1. а', '– б', '3. в'])
    expect(await lines(list('', item(p('а', 'В списке'))))).toEqual(['1. а'])
  })

  test('headings count by the outline, unless they are headers or begin anew', async () => {
    const headings = [
      h(1, 'а'),
      h(2, 'б'),
      h(2, 'в', 'text:is-list-header="true"'),
      h(1, 'г'),
      h(2, 'д', 'text:restart-numbering="true" text:start-value="4"'),
      h(3, 'е'),
    ]
    expect(await lines(...headings)).toEqual(['I. а', 'I.1 б', 'в', 'II. г', 'II.4 д', 'е'])
  })

  test('lists in cells and frames are no sub-lists of those around', async () => {
    const inner = list(L1, item(p('б')))
    const frame = `<draw:frame><draw:text-box>${inner}</draw:text-box></draw:frame>`
    expect(await lines(list(L1, item(p(`а${frame}`)), item(p('в'))))).toEqual(['1. а', '1. б', '2. в'])
  })
})

describe('text of odt', () => {
  test.each([
    ['spans', '<text:span>Про</text:span>вести', 'Провести'],
    ['blanks of the markup', 'раз\n   два', 'раз два'],
    ['counted blanks', 'раз<text:s text:c="3"/>два', 'раз   два'],
    ['tab', 'а<text:tab/>б', 'а б'],
    ['line break', 'а<text:line-break/>б', 'а\nб'],
    ['non-breaking hyphen', '10\u2011х', '10-х'],
    [
      'note',
      'а<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>сноска</text:p></text:note-body></text:note>б',
      'аб',
    ],
    ['comment', 'а<office:annotation><text:p>замечание</text:p></office:annotation>б', 'аб'],
    ['field', 'стр. <text:page-number>7</text:page-number>', 'стр. 7'],
    ['link', '<text:a>ссылка</text:a>', 'ссылка'],
    ['change marks', 'а<text:change text:change-id="x"/>б', 'аб'],
    ['hidden text', 'а<text:span text:style-name="Скрыто">тайна</text:span>б', 'аб'],
    ['written-out label', '<text:number>1.</text:number>а', 'а'],
  ])('%s', async (_, inner, text) => {
    expect((await lines(p(inner))).join('\n')).toBe(text)
  })

  test('deleted text stands aside and is not shown', async () => {
    const deletion = `<text:tracked-changes><text:changed-region><text:deletion>${p('старое')}</text:deletion></text:changed-region></text:tracked-changes>`
    expect(await lines(deletion, p('новое'))).toEqual(['новое'])
  })

  test('hidden paragraphs, items and sections leave no line and no number', async () => {
    expect(await lines(p('а', 'Наследник'), p('б'))).toEqual(['б'])
    const hidden = p('<text:span text:style-name="Скрыто">тайна</text:span>')
    expect(await lines(list(L1, item(p('а')), item(hidden), item(p('б')), item(p(''))))).toEqual(['1. а', '2. б', '3.'])
    expect(await lines(`<text:section text:display="none">${p('а')}</text:section>`, p('б'))).toEqual(['б'])
  })

  test('a frame is read after the paragraph it hangs on', async () => {
    const frame = `<draw:frame><draw:text-box>${p('надпись')}</draw:text-box></draw:frame>`
    expect(await lines(p(`до ${frame}после`))).toEqual(['до после', 'надпись'])
  })

  test('tables: cells by tabs, covered cells keep columns, repeated ones are repeated empty', async () => {
    const cells = (...inner: readonly string[]) => `<table:table-row>${inner.join('')}</table:table-row>`
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const table = [
      cells(cell('№'), cell('Рекомендация'), cell('Срок')),
      cells(cell('1', 'table:number-columns-spanned="2"'), covered, cell('май', 'table:number-rows-spanned="2"')),
      cells(cell('2'), cell('Провести'), covered),
      cells(cell('на всю', 'table:number-columns-spanned="3"'), covered, covered),
      cells(cell('а', 'table:number-columns-repeated="1000000"'), cell('б')),
    ].join('')
    const found = await lines(`<table:table>${table}</table:table>`)
    expect(found.slice(0, 4)).toEqual(['№\tРекомендация\tСрок', '1\t\tмай', '2\tПровести', 'на всю'])
    expect(found[4]?.length).toBeLessThan(100)
  })

  test('a document under a password is refused', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>'
    await expect(async () =>
      readingOf(readOdt, odt({ body: '', more: [{ name: 'META-INF/manifest.xml', content: manifest }] })),
    ).rejects.toThrow('защищён паролем')
  })
})
