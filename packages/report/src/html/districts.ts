import type { Coding, District, Recommendation } from '@sverka/core'
import { longDate, yearRange } from '../language/figures'
import { counted, countedEn } from '../language/plural'
import { runs } from '../runs'
import { districtSentences } from '../sentences/by-district'
import { FEW } from '../sentences/overall'
import { type Html, html } from './escape'
import type { Page } from './page'
import { sentenceHtml } from './sentence'

/** Every district in turn: what was not found, then its recommendations in order with their themes. */
export function districts(page: Page): Html {
  const heading = page.say({ ru: 'По районам', en: 'District by district' })
  return html`<section id="districts" aria-labelledby="districts-heading">
<h2 id="districts-heading">${heading}</h2>
${page.analysis.districts.map((district) => districtDetails(page, district))}</section>
`
}

function districtDetails(page: Page, district: District): Html {
  const { id, name, documents } = district
  // While districts are few, the opening has said these already.
  const said = page.analysis.districts.length > FEW ? districtSentences(page, district) : []
  return html`<details class="district" id="${page.anchors.district(id)}"${
    page.analysis.districts.length > FEW ? null : html` open`
  }>
<summary><h3>${name}</h3> <span class="facts">${facts(page, district)}</span></summary>
${said.map((sentence) => html`<div class="sentence">${sentenceHtml(page, sentence)}</div>\n`)}${documents.map(
  (document) => documentItems(page, document, documents.length > 1),
)}</details>
`
}

function facts(
  { lang, document, say }: Page,
  { region, date, schoolYear, recommendations, documents }: District,
): string {
  const count = say({
    ru: counted(recommendations, ['рекомендация', 'рекомендации', 'рекомендаций']),
    en: countedEn(recommendations, 'recommendation'),
  })
  const year =
    schoolYear && say({ ru: `${yearRange(schoolYear)} учебный год`, en: `school year ${yearRange(schoolYear)}` })
  const sources = documents.map((id) => document(id).source)
  return [region, date && longDate(date, lang), year, count, ...sources].filter(Boolean).join(' · ')
}

/** The recommendations of a document: a list for every run under one section and addressee. */
function documentItems(page: Page, document: string, withSource: boolean): Html {
  const lists = runs(page.recommendationsIn(document)).map(({ heading, recommendations }) => {
    const under = heading === '' ? null : html`<h4 class="under" lang="ru">${heading}</h4>\n`
    return html`${under}<ol class="items">\n${recommendations.map((one) => item(page, one))}</ol>\n`
  })
  return html`${withSource ? html`<p class="source">${page.document(document).source}</p>\n` : null}${lists}`
}

function item(page: Page, { id, number, text }: Recommendation): Html {
  const codings = page.codings(id)
  const none = page.say({ ru: 'без темы', en: 'no theme' })
  const chips =
    codings.length > 0 ? codings.map((coding) => chip(page, coding)) : html`<span class="none">${none}</span>`
  return html`<li class="item" id="${page.anchors.recommendation(id)}"><span class="number">${
    number ?? '•'
  }</span><div><p lang="ru">${text}</p><p class="chips">${chips}</p></div></li>
`
}

function chip(page: Page, { recommendation, theme, certainty }: Coding): Html {
  const district = page.districtOf(page.recommendation(recommendation).document)
  const unsure = certainty === 'uncertain' ? page.say({ ru: ', не уверены', en: ', uncertain' }) : null
  const target = district ? page.anchors.cell(district.id, theme) : page.anchors.theme(theme)
  return html`<a data-cell class="chip ${certainty}" href="#${target}">${page.themeName(theme)}${unsure}</a> `
}
