import { SEVERITY, worstFirst } from '../tables/problems'
import { type Html, html } from './escape'
import type { Page } from './page'

/** What is wrong with the documents, errors first; nothing when all is well. */
export function problems(page: Page): Html {
  const { problems } = page.analysis
  if (problems.length === 0) return html``
  const heading = page.say({ ru: 'Замечания к документам', en: 'Problems in the documents' })
  return html`<section id="problems" aria-labelledby="problems-heading">
<h2 id="problems-heading">${heading}</h2>
<ul class="problems">${worstFirst(problems).map(
    ({ severity, message }) =>
      html`<li class="${severity}"><b>${page.say(SEVERITY[severity])}</b> ${message}</li>
`,
  )}</ul>
</section>
`
}
