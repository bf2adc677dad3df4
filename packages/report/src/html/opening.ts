import { type Forms, plural } from '../language/plural'
import { openingSentences } from '../sentences'
import { FEW } from '../sentences/overall'
import type { Sentence } from '../sentences/sentence'
import { type Html, html } from './escape'
import type { Page } from './page'
import { sentenceHtml } from './sentence'

/** The figures and the sentences about all districts; those about each one too while they are few. */
export function opening(page: Page): Html {
  const { districts } = page.analysis
  const shown = openingSentences(page).filter(
    ({ kind, district }) => kind === 'only here' || district === null || districts.length <= FEW,
  )
  const heading = page.say({ ru: 'Главное', en: 'In short' })
  return html`<section id="opening" aria-labelledby="opening-heading">
<h2 id="opening-heading">${heading}</h2>
${districts.length > 0 ? figures(page) : null}${shown.map((sentence) => opener(page, sentence))}</section>
`
}

/** What a district lacks stands under its name; the meaning of «not found» is set apart. */
function opener(page: Page, sentence: Sentence): Html {
  if (sentence.kind === 'meaning') return html`<p class="aside">${sentence.text}</p>\n`
  return html`<div class="sentence ${sentence.kind.replaceAll(' ', '-')}">${sentenceHtml(page, sentence)}</div>\n`
}

function figures({ analysis, lang }: Page): Html {
  const { districts, coverage } = analysis
  const of = (kind: string) => coverage.filter((row) => row.kind === kind).length
  const recommendations = districts.reduce((sum, district) => sum + district.recommendations, 0)
  const shown: readonly (readonly [count: number, ru: Forms, en: string])[] = [
    [districts.length, ['район', 'района', 'районов'], districts.length === 1 ? 'district' : 'districts'],
    [recommendations, ['рекомендация', 'рекомендации', 'рекомендаций'], 'recommendations'],
    [of('shared by all'), ['тема у всех', 'темы у всех', 'тем у всех'], 'themes shared by all'],
    [of('shared by some'), ['тема у нескольких', 'темы у нескольких', 'тем у нескольких'], 'themes shared by some'],
    [of('only here'), ['тема у одного', 'темы у одного', 'тем у одного'], 'themes of one district only'],
    [
      of('not found'),
      ['тема нигде не найдена', 'темы нигде не найдены', 'тем нигде не найдено'],
      'themes found nowhere',
    ],
  ]
  // Of one district there is nothing shared, of two nothing shared by some only.
  const relevant = shown.filter((_, at) => at < 2 || (districts.length > 1 && !(at === 3 && districts.length === 2)))
  return html`<ul class="figures">${relevant.map(
    ([count, ru, en]) => html`<li><b>${count}</b> ${lang === 'ru' ? plural(count, ru) : en}</li>`,
  )}</ul>
`
}
