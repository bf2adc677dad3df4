import { glossary } from '../content/glossary'
import { method } from '../content/method'
import { type Html, html } from './escape'
import type { Page } from './page'

/** How the report was made, and what its terms mean. */
export function methodAndTerms(page: Page): Html {
  return html`<section id="method" aria-labelledby="method-heading">
<h2 id="method-heading">${page.say({ ru: 'Как это сделано', en: 'How this was made' })}</h2>
${method(page).map((text) => html`<p>${text}</p>\n`)}</section>
<section id="glossary" aria-labelledby="glossary-heading">
<h2 id="glossary-heading">${page.say({ ru: 'Словарь', en: 'Glossary' })}</h2>
<dl>${glossary.map(({ term, meaning }) => html`<div><dt>${page.say(term)}</dt><dd>${page.say(meaning)}</dd></div>\n`)}</dl>
</section>
`
}
