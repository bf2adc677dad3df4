import { type Analysis, canonical, type Language } from '@sverka/core'
import { type NamedTheme, type ReportIntervals, type Sentence, sentences } from '@sverka/report'
import { wrapped } from './wrapped'

export interface SummaryOptions {
  readonly lang: Language
  readonly width: number
  readonly intervals?: ReportIntervals | undefined
}

/** The report's opening sentences for a screen, a paragraph each; the lists of themes stand indented below their lead. */
export const summary = (analysis: Analysis, { lang, width, intervals }: SummaryOptions): string =>
  `${sentences(analysis, { lang, intervals })
    .map((sentence) => paragraph(sentence, width))
    .join('\n\n')}\n`

function paragraph({ lead, parts, text }: Sentence, width: number): string {
  if (parts.length === 0) return wrapped(canonical(text), { width })
  const lists = parts.map(({ heading, themes }) => {
    const names = themes.map(withNote).join('; ')
    const list = heading === null ? names : `${heading}: ${names}`
    return wrapped(canonical(list), { width, first: '  ', hanging: heading === null ? 2 : 4 })
  })
  return [wrapped(canonical(`${lead}:`), { width }), ...lists].join('\n')
}

const withNote = ({ name, note }: NamedTheme): string => (note === null ? name : `${name} (${note})`)
