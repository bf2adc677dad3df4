import type { Evidence } from '@sverka/core'
import { highlighted } from '../highlight'
import { headingOf } from '../runs'
import { type Html, html } from './escape'
import type { Page } from './page'

/** A recommendation with its citation, its headings and its evidence marked, as it stands in the details of a cell. */
export function quoted(page: Page, id: string, evidence: readonly Evidence[]): Html {
  const under = headingOf(page.recommendation(id))
  return html`<blockquote lang="ru"><p class="cited"><a href="#${page.anchors.recommendation(id)}">${page.cite(id).short}</a>${
    under === '' ? null : html` <span class="under">${under}</span>`
  }</p><p>${markedText(page, id, evidence)}</p></blockquote>`
}

/** The text of a recommendation with the words of its evidence marked. */
export function markedText(page: Page, id: string, evidence: readonly Evidence[]): Html {
  const recommendation = page.recommendation(id)
  const pieces = highlighted(page.document(recommendation.document), recommendation, evidence)
  return html`${pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : html`${text}`))}`
}
