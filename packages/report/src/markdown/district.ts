import type { Coding, District, Recommendation } from '@sverka/core'
import { quoteLine } from '../highlight'
import { inQuotes, list, midSentence } from '../language/list'
import { runs } from '../runs'
import type { View } from '../view'
import { type Markdown, md } from './escape'

/** A district with its recommendations in order, each with its themes and the words that say so. */
export function districtSection(view: View, { name, region, date, schoolYear, documents }: District): Markdown {
  const sources = documents.map((id) => view.document(id).source)
  const facts = [region, date, schoolYear, ...sources].filter((fact) => fact !== null)
  return md`### ${name}\n\n${facts.join(' · ')}\n\n${documents.map((document) => recommendations(view, document))}`
}

function recommendations(view: View, document: string): Markdown {
  const lists = runs(view.recommendationsIn(document)).map(({ heading, recommendations }) => {
    const under = heading === '' ? null : md`\n**${heading}**\n\n`
    return md`${under}${recommendations.map((one) => item(view, one))}`
  })
  return md`${lists}\n`
}

function item(view: View, { id, number, text }: Recommendation): Markdown {
  const codings = view.codings(id)
  const themes = codings.map((coding) => md`  - ${theme(view, coding)}\n`)
  const none = view.say({ ru: 'без темы', en: 'no theme' })
  return md`- ${number === null ? null : md`**${number}.** `}${text}\n${themes.length > 0 ? themes : md`  - *${none}*\n`}`
}

function theme(view: View, { recommendation, theme, certainty, evidence }: Coding): Markdown {
  const name = view.themeName(theme)
  const unsure = view.say({ ru: 'не уверены', en: 'uncertain' })
  const quotes = list(evidence.map((one) => inQuotes(quoteLine(view, recommendation, one))))
  return md`${view.lang === 'ru' ? midSentence(name) : name}${certainty === 'uncertain' ? md` (${unsure})` : null}: ${quotes}`
}
