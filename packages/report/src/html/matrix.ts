import type { ThemeCell } from '@sverka/core'
import { codingsOf } from '../cell'
import { FEW } from '../sentences/overall'
import { breadth } from './breadth'
import { cellTitle } from './cell-title'
import { columnNames } from './column-names'
import { type Html, html } from './escape'
import type { Page } from './page'

/** The theme matrix as a heat map: a row a theme, a column a district; each cell leads to what is behind it. */
export function matrix(page: Page): Html {
  const { districts } = page.analysis
  const heading = page.say({ ru: 'Темы по районам', en: 'Themes by district' })
  const caption = page.say({
    ru: 'Нажмите на клетку, чтобы увидеть рекомендации и слова, по которым определена тема.',
    en: 'Choose a cell to see the recommendations and the words that gave the theme.',
  })
  return html`<section id="matrix" class="${breadth(districts.length)}" aria-labelledby="matrix-heading">
<h2 id="matrix-heading">${heading}</h2>
${legend(page)}<div class="scroll" role="region" aria-labelledby="matrix-heading" tabindex="0">
<table class="matrix ${districts.length > FEW ? 'many' : 'few'}">
<caption>${caption}</caption>
${head(page)}${page.analysis.codebook.groups.map((group) => groupRows(page, group.id))}${foot(page)}</table>
</div>
</section>
`
}

function head({ analysis: { districts }, anchors, say }: Page): Html {
  const names: ReadonlyMap<string, string> = districts.length > FEW ? columnNames(districts) : new Map()
  return html`<thead><tr><th scope="col">${say({ ru: 'Тема', en: 'Theme' })}</th><th scope="col" class="coverage">${say(
    {
      ru: 'Есть у',
      en: 'Found in',
    },
  )}</th>${districts.map(
    ({ id, name }) =>
      html`<th scope="col" class="district"><a href="#${anchors.district(id)}" title="${name}"><span>${names.get(id) ?? name}</span></a></th>`,
  )}</tr></thead>
`
}

function groupRows(page: Page, group: string): Html | null {
  const { codebook, districts, coverage } = page.analysis
  const themes = codebook.themes.filter((theme) => theme.group === group)
  const name = codebook.groups.find(({ id }) => id === group)
  if (themes.length === 0 || !name) return null
  const rows = themes.map(({ id }) => {
    const row = coverage.find(({ theme }) => theme === id)
    return html`<tr><th scope="row"><a href="#${page.anchors.theme(id)}">${page.themeName(id)}</a></th><td class="coverage">${
      row?.found ?? 0
    }/${districts.length}</td>${districts.map((district) => cell(page, page.cell(district.id, id)))}</tr>
`
  })
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan="${districts.length + 2}"><span>${page.say(name)}</span></th></tr>
${rows}</tbody>
`
}

function cell(page: Page, cell: ThemeCell): Html {
  const title = cellTitle(page, cell)
  const count = codingsOf(page, cell, 'found').length
  const look = cell.state === 'found' ? `found shade-${shade(count)}` : cell.state.replace(' ', '-')
  const sign = cell.state === 'found' ? String(count) : cell.state === 'uncertain' ? '?' : '—'
  const target = page.anchors.cell(cell.district, cell.theme)
  return html`<td class="${look}"><a data-cell href="#${target}" title="${title}" aria-label="${title}">${sign}</a></td>`
}

/** Five shades for 1, 2, 3, 4–5 and more recommendations. */
const shade = (count: number): number => (count <= 3 ? count : count <= 5 ? 4 : 5)

function foot({ analysis: { districts, matrix }, say }: Page): Html {
  const found = (district: string) =>
    matrix.cells.filter((cell) => cell.district === district && cell.state === 'found').length
  const row = (name: string, count: (id: string, recommendations: number) => number) =>
    html`<tr><th scope="row" colspan="2">${name}</th>${districts.map(
      ({ id, recommendations }) => html`<td>${count(id, recommendations)}</td>`,
    )}</tr>
`
  return html`<tfoot>${row(say({ ru: 'Тем найдено', en: 'Themes found' }), found)}${row(
    say({ ru: 'Рекомендаций всего', en: 'Recommendations in all' }),
    (_, recommendations) => recommendations,
  )}</tfoot>
`
}

function legend({ say }: Page): Html {
  const items: readonly (readonly [look: string, sign: string, words: string])[] = [
    ['found shade-1', '1', say({ ru: 'найдено: число рекомендаций', en: 'found: how many recommendations' })],
    ['found shade-5', '6', say({ ru: 'чем больше, тем темнее', en: 'the more, the darker' })],
    ['uncertain', '?', say({ ru: 'не уверены: решать читателю', en: 'uncertain: for the reader to decide' })],
    ['not-found', '—', say({ ru: 'не найдено', en: 'not found' })],
  ]
  return html`<ul class="legend">${items.map(
    ([look, sign, words]) => html`<li><span class="sign ${look}" aria-hidden="true">${sign}</span> ${words}</li>`,
  )}</ul>
`
}
