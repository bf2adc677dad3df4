import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlReading, readHtml } from '../../../packages/read/src/formats/html'
import { context, utf8 } from '../fixtures/context'
import { encode } from '../fixtures/encode'
import { paragraph } from '../fixtures/paragraph'
import { random } from '../fixtures/random'

const linesOf = (html: string): string[] => htmlReading(html, context()).text.split('\n')

describe('paragraphs', () => {
  test.each([
    ['blocks', '<h2>А</h2><p>Б<p>В<div>Г<div>Д</div>Е</div>', ['А', 'Б', 'В', 'Г', 'Д', 'Е']],
    ['line breaks', '<div>А<br>Б<br/><br>В</BR>Г</div>', ['А', 'Б', 'В', 'Г']],
    ['white space', '<p>\n  А   Б\n\tВ&nbsp;&nbsp;Г </p>', ['А Б В Г']],
    ['words split by tags', '<p>духо<b>вно</b>-нрав<span class=x>ств</span>енное</p>', ['духовно-нравственное']],
    ['a fragment that ends in the middle', '<p>А <b>Б', ['А Б']],
    ['text around blocks', 'А<p>Б</p>В', ['А', 'Б', 'В']],
    ['misnested tags', '<p><b>А</p><p>Б</b> В</p>', ['А', 'Б В']],
    ['stray end tags', '</div>А</span></td>Б</p>В', ['АБ', 'В']],
    ['preformatted text', '<pre>А\n  Б\n\nВ</pre>', ['А', 'Б', 'В']],
    ['a quotation', '<p>Девиз <q>Вперёд</q></p>', ['Девиз «Вперёд»']],
    ['a comment', '<p>А<!-- <p>нет</p> -->Б<!--[if mso]><p>нет</p><![endif]--><![if !x]>В<![endif]></p>', ['АБВ']],
    ['a comment without end', '<p>А<!-- Б</p><p>В</p>', ['А', 'В']],
    ['scripts and styles', '<script>if (a<b) "<p>нет</p>"</script><style>p{}</style><p>А</p>', ['А']],
    ['a script without end', '<p>А</p><script><p>Б</p>', ['А', 'Б']],
    ['an attribute with a bracket', '<p title="5 > 3">А</p>', ['А']],
    ['an attribute without its quote', '<p title="x>А</p><p>Б</p>', ['А', 'Б']],
    ['brackets that are no tags', '<p>при 5 < 7 и x<у</p>', ['при 5 < 7 и x<у']],
    ['a tag cut off', '<p>А</p><p>Б <a href=', ['А', 'Б <a href=']],
    ['CDATA', '<p><![CDATA[5 < 7]]></p>', ['5 < 7']],
    ['a document type with entities', '<!DOCTYPE html [<!ENTITY a "ББ">]><p>А &a;</p>', ['А &a;']],
    ['headings of a Word page', '<p>А<o:p></o:p></p><o:p>&nbsp;</o:p>', ['А']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })
})

test.each([
  ['&laquo;А&raquo; &ndash; &mdash; &nbsp;&hellip; &quot;Б&quot; &numero;&nbsp;5', '«А» – — … "Б" № 5'],
  ['&#171;&#xAB;&#x00ab; &#1040;&#x411;', '««« АБ'],
  ['&#150;&#151;&#147;&#133;', '–—“…'],
  ['&amp;lt;b&amp;gt; AT&T R&D', '&lt;b&gt; AT&T R&D'],
  ['А&nbspБ &QUOT;В&QUOT; &bogus; &', 'А Б "В" &bogus; &'],
  ['[&#0;][&#xD800;][&#99999999;]', '[\uFFFD][\uFFFD][\uFFFD]'],
])('character references %s', (html, expected) => {
  expect(linesOf(`<p>${html}</p>`)).toEqual([expected])
})

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>А<li>Б</ol>', ['1. А', '2. Б']],
    ['start', '<ol start="5"><li>А</li><li>Б</li></ol>', ['5. А', '6. Б']],
    ['value', '<ol><li>А<li value=10>Б<li>В</ol>', ['1. А', '10. Б', '11. В']],
    ['reversed', '<ol reversed><li>А<li>Б</ol>', ['2. А', '1. Б']],
    ['letters', '<ol type=a start=26><li>А<li>Б</ol>', ['z. А', 'aa. Б']],
    ['capitals', '<ol type="A"><li>А</ol>', ['A. А']],
    ['Roman numbers', '<ol type=i><li>А<li>Б</ol><ol type=I start=4><li>В</ol>', ['i. А', 'ii. Б', 'IV. В']],
    [
      'styles',
      '<ol style="list-style-type: upper-roman"><li>А</ol><ol style="list-style:none"><li>Б</ol>',
      ['I. А', 'Б'],
    ],
    ['a list in a list', '<ol><li>А<ol><li>Б<li>В</ol><li>Г</ol>', ['1. А', '1. Б', '2. В', '2. Г']],
    ['a list beside its item', '<ol><li>А</li><ol type=a><li>Б</li></ol><li>В</li></ol>', ['1. А', 'a. Б', '2. В']],
    ['bullets', '<ul><li>А<li><p>Б</p><p>В</p></ul>', ['‣ А', '‣ Б', 'В']],
    ['items numbered by hand', '<ul><li>1) А<li>– Б<li>• В</ul><ol><li>3. Г</ol>', ['1) А', '– Б', '• В', '3. Г']],
    ['a date is no number', '<ol><li>1.09 открыть школу</ol>', ['1. 1.09 открыть школу']],
    ['an item without list', '<li>А<li>Б', ['‣ А', '‣ Б']],
    ['an empty item', '<ol><li></li><li>А</ol>Б', ['2. А', 'Б']],
    ['definitions', '<dl><dt>1.</dt><dd>А</dd><dt>Б<dd>В</dl>', ['1. А', 'Б', 'В']],
    ['a number in a block of its own', '<div>1.</div><div>А</div><div>а)</div><div>Б</div>', ['1. А', 'а) Б']],
    ['a number that nothing follows', '<p>А</p><p>3.</p>', ['А', '3.']],
    ['Word', '<p><![if !x]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>А<o:p></o:p></p>', ['1. А']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })
})

describe('tables', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

  test.each([
    [
      'a row is a line, its cells parted by tabs',
      `<table><thead><tr><th>№</th><th>Рекомендация</th><th>Срок</th></tr></thead><tbody>${row('1.', '<p>А</p>', 'май')}</tbody></table>`,
      ['№\tРекомендация\tСрок', '1.\tА\tмай'],
    ],
    [
      'paragraphs, breaks and lists in a cell stay on its line',
      `<table>${row('1', 'А:<br>а) Б;<br>б) В')}${row('2', '<p>Г</p><ol><li>Д<li>Е</ol>')}</table>`,
      ['1\tА: а) Б; б) В', '2\tГ 1. Д 2. Е'],
    ],
    [
      'a cell over all columns is a heading',
      `<table>${row('№', 'Р', 'С')}<tr><td colspan=3>Раздел</td></tr>${row('1', 'А', 'май')}</table>`,
      ['№\tР\tС', 'Раздел', '1\tА\tмай'],
    ],
    [
      'columns keep their places under cells that span rows and columns',
      '<table><tr><td rowspan=2>А<td>Б<td rowspan=2>В<tr><td>Г<tr><td colspan=2>Д<td>Е</table>',
      ['А\tБ\tВ', '\tГ', 'Д\t\tЕ'],
    ],
    [
      'empty cells and rows',
      `<table>${row('А', '', 'Б')}${row('', '')}${row('', 'В')}${row('Г', 'Д')}</table>`,
      ['А\t\tБ', '\tВ', 'Г\tД'],
    ],
    ['end tags left out', '<table><tr><td>А<td>Б<tr><td>В<td>Г</table>', ['А\tБ', 'В\tГ']],
    ['a caption', `<table><caption>План</caption>${row('А', 'Б')}${row('В', 'Г')}</table>`, ['План', 'А\tБ', 'В\tГ']],
    ['one column is a frame', `<table>${row('<p>А</p><p>Б</p>')}${row('В')}</table>`, ['А', 'Б', 'В']],
    ['one row is a frame', `<table>${row('А<br>Б', 'В')}</table>`, ['А', 'Б', 'В']],
    [
      'tables around tables only place them',
      `<table>${row('Слева', `Над<table>${row('А', 'Б')}${row('В', 'Г')}</table>`)}${row('Внизу', 'x')}</table>`,
      ['Слева', 'Над', 'А\tБ', 'В\tГ', 'Внизу', 'x'],
    ],
    [
      'a table inside a cell of a table with headings stays in its line',
      `<table><tr><th>А</th><th>Б</th></tr>${row('1', `<table>${row('В', 'Г')}${row('Д', 'Е')}</table>`)}</table>`,
      ['А\tБ', '1\tВ Г Д Е'],
    ],
    [
      'lists beside names are lists',
      `<table>${row('Кому', 'Что')}${row('Школам', '1. А<br>2. Б')}${row('Садам', '<ul><li>Г<li>Д</ul>')}</table>`,
      ['Кому\tЧто', 'Школам', '1. А', '2. Б', 'Садам', '‣ Г', '‣ Д'],
    ],
    [
      'lines beside names that are no lists stay',
      `<table>${row('Обеспечить', 'Отдел<br>Школы<br>Сады')}${row('Создать', '<p>Школы</p><p>Сады</p>')}</table>`,
      ['Обеспечить\tОтдел Школы Сады', 'Создать\tШколы Сады'],
    ],
    ['role=presentation', `<table role=presentation>${row('А', 'Б')}${row('В', 'Г')}</table>`, ['А', 'Б', 'В', 'Г']],
    ['numbers in a column of their own', `<table>${row('1.', 'А')}${row('2.', 'Б')}</table>`, ['1.\tА', '2.\tБ']],
    [
      'a calendar is left out',
      `<table>${row('Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс')}${row('', '', '', '', '', '1', '2')}</table><p>А`,
      ['А'],
    ],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })
})

describe('lines', () => {
  const hardWrapped =
    'Участники совещания рекомендуют провести<br>в каждой школе округа дни открытых дверей,<br>на которые пригласить родителей будущих<br>первоклассников, а также представителей<br>шефских организаций и ветеранов<br>педагогического труда.'

  test.each([
    ['whole paragraphs', '<p>Обеспечить подвоз</p><p>Продолжить ремонт</p>', 'paragraph'],
    [
      'items parted by breaks',
      '1. Обеспечить;<br>2. Продолжить;<br>3. Создать;<br>4. Провести;<br>5. Изучить.',
      'paragraph',
    ],
    ['text broken by hand where the page ended', `<div>${hardWrapped}</div>`, 'printed'],
  ])('of %s', (_, html, expected) => {
    expect(htmlReading(html, context()).lines).toBe(expected)
  })
})

test('the title comes first unless the page repeats it', () => {
  expect(linesOf('<title>Отдел образования\n района</title><p>А')).toEqual(['Отдел образования района', 'А'])
  expect(linesOf('<head><title>Резолюция</title></head><h1>РЕЗОЛЮЦИЯ совещания</h1>')).toEqual(['РЕЗОЛЮЦИЯ совещания'])
})

describe('encodings', () => {
  const page = (charset: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>Обеспечить подвоз учащихся</html>`

  test.each([
    ['windows-1251', 'windows-1251'],
    ['koi8-r', 'koi8-r'],
    ['utf-8', 'utf-8'],
    ['utf-8', 'windows-1251'],
    ['windows-1251', 'utf-8'],
    ['iso-8859-1', 'windows-1251'],
    ['windows-1251', 'utf-16le'],
  ] as const)('a page that says %s and is in %s', async (said, encoding) => {
    const [reading] = await readHtml(encode(page(said), encoding), context())
    expect(reading?.text).toBe('Обеспечить подвоз учащихся')
  })

  test('a page too short to tell by', async () => {
    const bytes = encode('<meta charset="x-mac-cyrillic"><p>Да', 'x-mac-cyrillic')
    expect((await readHtml(bytes, context()))[0]?.text).toBe('Да')
  })
})

describe('any input', () => {
  const pieces = fc.constantFrom(
    ...'<p> </p> <div> </div> <table> <tr> <td> </td> </table> <ol> <ul> <li> </ol> <b> </b> <a> <!-- --> <script> </script> & &amp; &lt < > " \' А Б 1. <br> <dl> <dt> <pre> \n'.split(
      ' ',
    ),
    '<td colspan=9 rowspan="5">',
    '<ol start=-3 reversed>',
    '<div style="display:none">',
    '<a href="x">',
  )

  test('gives lines that say something, cells free of line breaks, and no markup of known tags', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (html) => {
        const { text } = htmlReading(html.join(''), context())
        return text === '' || text.split('\n').every((line) => line.trim() !== '' && !/<(p|td|table|li)>/.test(line))
      }),
    )
  })

  test('loses no word of text without furniture', () => {
    const words = fc.array(
      fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<li>', '<td>', '<br>', '</table>', 'слово '),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(words, (html) => {
        const count = html.filter((piece) => piece === 'слово ').length
        return (htmlReading(html.join(''), context()).text.match(/слово/g)?.length ?? 0) === count
      }),
    )
  })

  test('keeps the text of elements nested deeper than the limit', () => {
    const html = `${'<div>'.repeat(5000)}<p>А</p><p>Б</p>${'</div>'.repeat(5000)}В`
    expect(linesOf(html)).toEqual(['А', 'Б', 'В'])
  })

  test('reads whole bytes of a long page in time proportional to it', async () => {
    const body = paragraph(random(2), 1000)
    const [reading] = await readHtml(utf8(`<p>${body}</p>`.repeat(500)), context())
    expect(reading?.text).toBe(Array(500).fill(body).join('\n'))
  })
})
