import type { Overlap } from '@sverka/core'
import { jaccardWithErrors } from '../content/intervals'
import { decimal } from '../language/figures'
import { list, midSentence } from '../language/list'
import { FEW } from '../sentences/overall'
import { breadth } from './breadth'
import { columnNames } from './column-names'
import { type Html, html } from './escape'
import type { Page } from './page'

/** What each two districts share: pair by pair while districts are few, else a square of all with all. */
export function overlaps(page: Page): Html {
  const { districts, overlaps } = page.analysis
  if (overlaps.length === 0) return html``
  const heading = page.say({ ru: 'Пересечения районов', en: 'Overlaps of districts' })
  const many = districts.length > FEW
  return html`<section id="overlaps" class="${breadth(districts.length)}" aria-labelledby="overlaps-heading">
<h2 id="overlaps-heading">${heading}</h2>
<div class="scroll" role="region" aria-labelledby="overlaps-heading" tabindex="0">
${many ? square(page) : pairs(page)}</div>
</section>
`
}

function pairs(page: Page): Html {
  const { say } = page
  const caption = say({
    ru: 'Сколько найденных тем у двух районов общие и сколько есть только у одного.',
    en: 'How many of the themes found are shared by two districts, and how many only one has.',
  })
  return html`<table class="pairs"><caption>${caption}</caption>
<thead><tr>${headings(page).map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
${page.analysis.overlaps.map((overlap) => pair(page, overlap))}</table>
`
}

const headings = ({ say }: Page): readonly string[] => [
  say({ ru: 'Районы', en: 'Districts' }),
  say({ ru: 'Общих тем', en: 'Shared themes' }),
  say({ ru: 'Только у первого', en: 'Only the first' }),
  say({ ru: 'Только у второго', en: 'Only the second' }),
  say({ ru: 'Мера Жаккара', en: 'Jaccard' }),
  say({ ru: 'Коэффициент перекрытия', en: 'Overlap coefficient' }),
]

function pair(page: Page, overlap: Overlap): Html {
  const { first, second, shared, onlyFirst, onlySecond, jaccard, overlapCoefficient } = overlap
  const counts = [shared, onlyFirst, onlySecond].map((themes) => String(themes.length))
  const measures = [jaccardWithErrors(page, first, second, jaccard), decimal(overlapCoefficient, page.lang)]
  const [, ...heading] = headings(page)
  const cells = [...counts, ...measures].map((shown, at) => html`<td data-heading="${heading[at] ?? ''}">${shown}</td>`)
  const districts = html`${page.district(first).name} — ${page.district(second).name}`
  // Of a single pair the opening has named the themes already.
  const which = page.analysis.overlaps.length > 1 ? whichThemes(page, overlap) : null
  return html`<tbody><tr><th scope="row">${districts}</th>${cells}</tr>
${which}</tbody>
`
}

function whichThemes(page: Page, { first, second, shared, onlyFirst, onlySecond }: Overlap): Html {
  const only = (district: string) =>
    page.say({ ru: `Только ${page.district(district).name}`, en: `Only ${page.district(district).name}` })
  const kinds: readonly (readonly [lead: string, themes: readonly string[]])[] = [
    [page.say({ ru: 'Общие', en: 'Shared' }), shared],
    [only(first), onlyFirst],
    [only(second), onlySecond],
  ]
  return html`<tr class="themes"><td class="which" colspan="6">${kinds
    .filter(([, themes]) => themes.length > 0)
    .map(([lead, themes]) => html`<p>${lead}: ${names(page, themes)}.</p>`)}</td></tr>
`
}

const names = ({ lang, themeName }: Page, themes: readonly string[]): string =>
  list(themes.map((theme) => (lang === 'ru' ? midSentence(themeName(theme)) : themeName(theme))))

function square(page: Page): Html {
  const { districts, overlaps } = page.analysis
  const short = columnNames(districts)
  const caption = page.say({
    ru: 'Сколько найденных тем у двух районов общие; оттенок — мера Жаккара, она названа в подсказке.',
    en: 'How many of the themes found two districts share; the shade is Jaccard, named in the hint.',
  })
  const known = new Map(
    overlaps.flatMap((overlap) => [
      [JSON.stringify([overlap.first, overlap.second]), overlap],
      [JSON.stringify([overlap.second, overlap.first]), overlap],
    ]),
  )
  const column = ({ id, name }: { readonly id: string; readonly name: string }) =>
    html`<th scope="col" class="district"><a href="#${page.anchors.district(id)}" title="${name}"><span>${
      short.get(id) ?? name
    }</span></a></th>`
  return html`<table class="matrix many square"><caption>${caption}</caption>
<thead><tr><th scope="col">${page.say({ ru: 'Район', en: 'District' })}</th>${districts.map(column)}</tr></thead>
<tbody>${districts.map(
    ({ id, name }) => html`<tr><th scope="row"><a href="#${page.anchors.district(id)}">${name}</a></th>${districts.map(
      (other) => meeting(page, known.get(JSON.stringify([id, other.id]))),
    )}</tr>
`,
  )}</tbody></table>
`
}

function meeting(page: Page, overlap: Overlap | undefined): Html {
  if (!overlap) return html`<td class="self"></td>`
  const { first, second, shared, jaccard } = overlap
  const measure = `${page.say({ ru: 'мера Жаккара', en: 'Jaccard' })} ${jaccardWithErrors(page, first, second, jaccard)}`
  const title = `${page.district(first).name} — ${page.district(second).name}: ${shared.length}, ${measure}`
  const shade = jaccard === null ? 1 : Math.min(5, 1 + Math.floor(jaccard * 5))
  return html`<td class="found shade-${shade}" title="${title}">${shared.length}</td>`
}
