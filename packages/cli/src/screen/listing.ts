import { type Analysis, canonical, type Document, type Language, type Recommendation } from '@sverka/core'
import type { Messages } from '../messages'
import { wrapped } from './wrapped'

export interface ListingOptions {
  readonly lang: Language
  readonly text: Messages
  readonly width: number
}

/** Each document's recommendations with their themes, for reading on a screen; the number is the one `explain` takes. */
export const listing = (analysis: Analysis, options: ListingOptions): string =>
  analysis.documents.map((document) => listed(analysis, document, options)).join('\n')

function listed(analysis: Analysis, { id, source }: Document, { lang, text, width }: ListingOptions): string {
  const district = analysis.variables.find(({ document }) => document === id)?.district?.value
  const title = canonical([district, source].filter(Boolean).join(' · '))
  const own = analysis.recommendations.filter(({ document }) => document === id)
  if (own.length === 0) return `${title}\n\n  ${canonical(text.problems.nothingFound(source))}\n`
  const numbers = own.map(({ number }, at) => number ?? `#${at + 1}`)
  const margin = Math.max(...numbers.map(({ length }) => length)) + 4
  const items = own.map((each, at) => {
    const words = wrapped(each.text, { width, first: `  ${numbers[at]}`.padEnd(margin) })
    const themes = wrapped(themesOf(each, analysis, lang, text), { width, first: `${' '.repeat(margin)}→ ` })
    return `${words}\n${themes}\n`
  })
  return `${title}\n\n${items.join('\n')}`
}

function themesOf({ id }: Recommendation, { codings, codebook }: Analysis, lang: Language, text: Messages): string {
  const names = codings
    .filter(({ recommendation }) => recommendation === id)
    .map(({ theme, certainty }) => {
      const name = codebook.themes.find((each) => each.id === theme)?.[lang] ?? theme
      return certainty === 'uncertain' ? `${name} (${text.certainty.uncertain})` : name
    })
  return names.join('; ') || '—'
}
