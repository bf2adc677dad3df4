import { list } from '../language/list'
import type { NamedTheme, Sentence, SentencePart } from '../sentences/sentence'
import { type Html, html } from './escape'
import type { Page } from './page'

/** A sentence with every theme a link to where it is told in full. */
export function sentenceHtml(page: Page, { lead, parts, district }: Sentence): Html {
  const [first] = parts
  if (!first) return html`<p>${lead}</p>`
  const themes = (part: SentencePart) => themeList(page, part.themes, district)
  if (first.heading === null) return html`<p><strong>${lead}:</strong> ${themes(first)}.</p>`
  const items = parts.map((part) => html`<li><span class="heading">${part.heading}:</span> ${themes(part)}.</li>`)
  return html`<p><strong>${lead}:</strong></p>\n<ul>${items}</ul>`
}

function themeList({ anchors }: Page, themes: readonly NamedTheme[], district: string | null): Html {
  const separator = list(themes.map(({ name, note }) => name + (note === null ? '' : `(${note})`))).includes('; ')
  return html`${themes.map(({ theme, name, note }, at) => {
    const target = district === null ? anchors.theme(theme) : anchors.cell(district, theme)
    const added = note === null ? null : html` <span class="note">(${note})</span>`
    return html`${at === 0 ? null : separator ? '; ' : ', '}<a href="#${target}">${name}</a>${added}`
  })}`
}
