import type { Theme, ThemeCell } from '@sverka/core'
import { codingsOf, mentionsOf } from '../cell'
import { coverageWithErrors } from '../content/intervals'
import { decimal } from '../language/figures'
import { list } from '../language/list'
import { FEW } from '../sentences/overall'
import { stateInWords } from './cell-title'
import { type Html, html } from './escape'
import type { Page } from './page'
import { quoted } from './recommendation'

/** Every theme in turn: its definition, and district by district the recommendations behind its cells. */
export function themes(page: Page): Html {
  const { groups, themes } = page.analysis.codebook
  const heading = page.say({ ru: 'По темам', en: 'Theme by theme' })
  const many = page.analysis.districts.length > FEW
  return html`<section id="themes" class="${many ? 'many-districts' : 'few-districts'}" aria-labelledby="themes-heading">
<h2 id="themes-heading">${heading}</h2>
${groups.map((group) => {
  const own = themes.filter((theme) => theme.group === group.id)
  return own.length === 0 ? html`` : html`<h3>${page.say(group)}</h3>\n${own.map((theme) => themeDetails(page, theme))}`
})}</section>
`
}

function themeDetails(page: Page, { id, definition, includes = [], not = [] }: Theme): Html {
  const { coverage, districts } = page.analysis
  const found = coverage.find(({ theme }) => theme === id)?.found ?? 0
  const count = page.say({ ru: `найдено у ${found} из ${districts.length}`, en: `in ${found} of ${districts.length}` })
  return html`<details class="theme" id="${page.anchors.theme(id)}">
<summary><span class="name">${page.themeName(id)}</span> <span class="count">${count}${coverageWithErrors(page, id)}</span></summary>
<p class="definition" lang="ru">${definition}${extent(page, 'Сюда же: ', includes)}${extent(page, 'Не сюда: ', not)}</p>
${districts.map((district) => cellDetails(page, page.cell(district.id, id)))}${lackingOnPaper(page, id)}</details>
`
}

/** What else belongs to a theme or does not; the codebook's «→ id» leads to the other theme by its name. */
function extent({ analysis, themeName }: Page, lead: string, items: readonly string[]): Html | null {
  if (items.length === 0) return null
  const ids = new Set(analysis.codebook.themes.map(({ id }) => id))
  const named = items.map((item) => item.replace(/(?<=→ *)[a-z-]+/g, (id) => (ids.has(id) ? themeName(id) : id)))
  return html` <span>${lead}${named.join('; ')}.</span>`
}

/** Many districts' nearest misses would fill a book: a printed report names only who lacks the theme. */
function lackingOnPaper(page: Page, theme: string): Html | null {
  const { districts } = page.analysis
  const lacking = districts.filter(({ id }) => page.cell(id, theme).state === 'not found')
  if (districts.length <= FEW || lacking.length === 0) return null
  const lead = page.say({ ru: 'Не найдено', en: 'Not found' })
  return html`<p class="on-paper"><b>${lead}:</b> ${list(lacking.map(({ name }) => name))}.</p>\n`
}

/** What is behind a cell: the recommendations with their words marked, or the nearest miss. */
function cellDetails(page: Page, cell: ThemeCell): Html {
  const { name } = page.district(cell.district)
  const look = cell.state.replace(' ', '-')
  return html`<article class="cell ${look}" id="${page.anchors.cell(cell.district, cell.theme)}">
<h4><a href="#${page.anchors.district(cell.district)}">${name}</a> <span class="state">${stateInWords(page, cell)}</span></h4>
${cell.state === 'not found' ? lacking(page, cell) : behind(page, cell)}</article>
`
}

function behind(page: Page, cell: ThemeCell): Html {
  const found = codingsOf(page, cell, 'found').map((one) => quoted(page, one.recommendation, one.evidence))
  const unsure = codingsOf(page, cell, 'uncertain').map((one) => quoted(page, one.recommendation, one.evidence))
  const also = page.say({ ru: 'Не уверены:', en: 'Uncertain:' })
  return html`${found}${found.length > 0 && unsure.length > 0 ? html`<p class="label">${also}</p>` : null}${unsure}\n`
}

function lacking(page: Page, cell: ThemeCell): Html {
  const { nearestMiss } = cell
  const mentions = mentionsOf(page, cell)
  const none = page.say({ ru: 'Ничего близкого.', en: 'Nothing close.' })
  const only = page.say({ ru: 'Только упоминается:', en: 'Only mentioned:' })
  return html`${nearestMiss ? nearest(page, nearestMiss) : html`<p class="label">${none}</p>`}${
    mentions.length > 0
      ? html`<p class="label">${only}</p>${mentions.map((one) => quoted(page, one.recommendation, one.evidence))}`
      : null
  }\n`
}

function nearest(page: Page, { recommendation, score, evidence }: NonNullable<ThemeCell['nearestMiss']>): Html {
  const closeness = page.say({ ru: 'Ближе всего, близость', en: 'Closest, score' })
  return html`<p class="label">${closeness} ${decimal(score, page.lang)}:</p>${quoted(page, recommendation, evidence)}`
}
