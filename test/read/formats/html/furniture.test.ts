import { describe, expect, test } from 'vitest'
import { htmlReading } from '../../../../packages/read/src/formats/html'
import { context } from '../../fixtures/context'

const RESOLUTION = `<h1>Резолюция августовского совещания</h1>
<p>27 августа 2021 года участники совещания Заозёрного района рекомендуют:</p>
<p>1. Отделу образования обеспечить единый календарь воспитательных событий.</p>
<p>2. Руководителям школ провести для семей дни открытых дверей и встречи с мастерами.</p>`
const KEPT = [
  'Резолюция августовского совещания',
  '27 августа 2021 года участники совещания Заозёрного района рекомендуют:',
  '1. Отделу образования обеспечить единый календарь воспитательных событий.',
  '2. Руководителям школ провести для семей дни открытых дверей и встречи с мастерами.',
]

const linesOf = (html: string): string[] => htmlReading(html, context()).text.split('\n')
const links = (...names: string[]): string => names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')

describe('left out', () => {
  test.each([
    ['a nav', `<nav><ul>${links('Главная', 'Новости')}</ul></nav>`],
    ['a list of links without a name', `<ul>${links('Главная', 'Наставничество', 'Профориентация')}</ul>`],
    [
      'links in a row',
      '<div><a href="/">Главная</a> | <a href="/map">Карта сайта</a> | <a href="/login">Войти</a></div>',
    ],
    [
      'links in a table cell',
      `<table><tr><td width=200><ul>${links('Главная', 'Школы', 'Сады')}</ul></td></tr></table>`,
    ],
    ['a menu by class', '<div class="left-menu"><div>Разделы</div><div>Питание</div></div>'],
    ['a menu by id', '<div id="topMenu">Школы Сады</div>'],
    ['a menu by role', '<div role="navigation">Школы Сады</div>'],
    ['breadcrumbs', '<div class="breadcrumbs">Главная / Новости / Резолюция</div>'],
    ['a sidebar', '<aside>Телефон доверия</aside><div class="sidebar-right">Погода: +20</div>'],
    ['comments', '<div id="comments"><h3>Комментарии (2)</h3><p>Рекомендую всем!</p><p>Спасибо.</p></div>'],
    [
      'a comment of a site builder',
      '<div class="comEnt" id="comEnt5"><div class="cMessage">Обеспечить бы ещё буфет</div></div>',
    ],
    ['a cookie bar', '<div class="cookie-notice">Сайт использует cookie. <button>Принять</button></div>'],
    ['share buttons', '<div class="ya-share2 social">Поделиться: <a href="#">ВК</a></div>'],
    ['a counter', '<span class="views">Просмотров: 241</span>'],
    ['other headlines under their heading', `<h4>Читайте также</h4><ul>${links('Открыт приём заявок')}</ul>`],
    ['other headlines in a block', '<div class="related">Открыт приём заявок на конкурс</div>'],
    ['a footer', '<footer>© 2021 Отдел образования, ул. Школьная, 3</footer><div id="footer">Наверх</div>'],
    ['hidden text', '<p style="display: none">1. Обеспечить скрытое</p><p hidden>нет</p><i class="sr-only">нет</i>'],
    ['forms and controls', '<select><option>Школа № 1</option></select><textarea>нет</textarea><button>Найти</button>'],
    ['what only shows without scripts', '<noscript>Включите JavaScript</noscript><template><p>нет</p></template>'],
    ['pictures and frames', '<svg><text>нет</text></svg><iframe src="x">нет</iframe><img alt="нет">'],
    ['footnotes', '<div id="sdfootnote1"><p>1 Приказ от 5 мая</p></div><div id="ftn2">2 Приказ</div>'],
    ['a poll', '<div class="pollBlock">Оцените сайт: 1. Отлично 2. Хорошо</div>'],
  ])('%s', (_, part) => {
    expect(linesOf(`<body>${part}<div>${RESOLUTION}</div></body>`)).toEqual(KEPT)
    expect(linesOf(`<body><div>${RESOLUTION}</div>${part}</body>`)).toEqual(KEPT)
  })
})

describe('kept', () => {
  test.each([
    ['whatever the wrapper is called', `<div class="sidebar">${RESOLUTION}</div><p>Контакты</p>`],
    ['in a wrapper named for what stands beside it', `<div class="content-with-sidebar no-menu">${RESOLUTION}</div>`],
    ['in an aside', `<aside>${RESOLUTION}</aside>`],
    ['in a page that is hidden until its script runs', `<div style="visibility:hidden">${RESOLUTION}</div>`],
    ['in a spoiler', `<div class="spoiler-body" style="display:none">${RESOLUTION}</div>`],
    ['in a table that places the page', `<table><tr><td>Меню</td><td>${RESOLUTION}</td></tr></table>`],
    ['in a footer', `<footer>${RESOLUTION}</footer>`],
    ['on a page of nothing else', RESOLUTION],
  ])('%s', (_, page) => {
    expect(linesOf(`<body>${page}</body>`)).toEqual(expect.arrayContaining(KEPT))
  })

  test('a decision of some length in a part that is probably none', () => {
    const points = KEPT.concat(KEPT, KEPT, KEPT)
    const part = `<div class="other">${points.map((point) => `<p>${point}</p>`).join('')}</div>`
    const story = `<p>${'Встреча прошла тепло, гости осмотрели выставку и музей. '.repeat(60)}</p>`
    expect(linesOf(story + part).slice(1)).toEqual(points)
  })

  test('a link or two in a paragraph', () => {
    const html = '<p>См. <a href="/1">приказ</a> и <a href="/2">план</a></p>'
    expect(linesOf(html + RESOLUTION)).toEqual(['См. приказ и план', ...KEPT])
  })

  test('under a heading that usually stands over other headlines', () => {
    const links200 = links(...Array(200).fill('Приказ о проведении конкурса учителей'))
    expect(linesOf(`<h3>Новости</h3><div>${RESOLUTION.repeat(3)}<p>${links200}</p></div>`)).toEqual(
      expect.arrayContaining(KEPT),
    )
  })

  test('a page of nothing but links', () => {
    expect(linesOf(`<ul>${links('Резолюция', 'План', 'Приказ')}</ul>`)).toEqual(['‣ Резолюция', '‣ План', '‣ Приказ'])
  })

  test('a page whose author left a link open', () => {
    const menu = `<ul>${links('Главная', 'Новости', 'Школы')}</ul>`
    const page = `<div>${menu}<a href="/back">Назад${RESOLUTION.repeat(3)}</div>`
    expect(linesOf(page)).toEqual(expect.arrayContaining(KEPT))
  })

  test('the name of the district in the head of the page', () => {
    const head = '<header><div class="logo">Отдел образования Заозёрного района</div></header>'
    expect(linesOf(head + RESOLUTION)).toEqual(['Отдел образования Заозёрного района', ...KEPT])
    const withMenu = `<div><p><a href="/">Отдел образования</a></p><ul>${links('Школы', 'Сады', 'Новости')}</ul></div>`
    expect(linesOf(withMenu + RESOLUTION)).toEqual(['Отдел образования', ...KEPT])
  })
})
