import type { Language, Problem } from '../model'
import type { Conference } from './conferences'

/** A column with its heading, and whether the corpus has other years of its district. */
export interface NamedConference extends Conference {
  readonly name: string
  readonly otherYears: boolean
}

/** What a person should know about how the documents of one column were put together; empty when all is plain. */
export function conferenceProblems(conference: NamedConference, lang: Language): readonly Problem[] {
  const { documents, copies, place, schoolYear, name, otherYears } = conference
  const sources = documents.map(({ document }) => document.source).sort()
  const found: Problem[] = []
  const add = (rule: string, severity: Problem['severity'], { source = sources[0] as string, message }: Sentence) =>
    found.push({ rule, severity, message, source, span: null })
  for (const { document, of } of copies) {
    const { source } = document.document
    add('same-text', 'warning', { source, message: sentences.sameText[lang](source, of.document.source) })
  }
  // That the document does not say its district is the segmenter's warning; this tells what became of it.
  if (place === null) add('named-after-file', 'note', { message: sentences.noDistrict[lang](sources, name) })
  if (sources.length > 1) add('same-conference', 'warning', { message: sentences.sameConference[lang](sources, name) })
  if (otherYears && schoolYear === null)
    add('year-unknown', 'warning', { message: sentences.noYear[lang](sources, name) })
  return found
}

interface Sentence {
  readonly source?: string
  readonly message: string
}

const list = (sources: readonly string[]): string => sources.map((source) => `«${source}»`).join(', ')

const sentences = {
  sameText: {
    ru: (copy: string, of: string) =>
      `Файл «${copy}» повторяет файл «${of}» слово в слово, поэтому в сравнении учтён только второй из них; ` +
      'если это резолюции разных районов или лет, укажите район и дату в описи файлов.',
    en: (copy: string, of: string) =>
      `The file «${copy}» repeats the file «${of}» word for word, so only the latter is counted; ` +
      'if they come from different districts or years, state district and date in the manifest.',
  },
  noDistrict: {
    ru: (sources: readonly string[], name: string) =>
      `В файле ${list(sources)} не удалось распознать район, поэтому в сравнении он назван по файлу: «${name}»; ` +
      'укажите район в описи файлов.',
    en: (sources: readonly string[], name: string) =>
      `No district could be recognised in the file ${list(sources)}, so it is named after the file: «${name}»; ` +
      'state the district in the manifest.',
  },
  sameConference: {
    ru: (sources: readonly string[], name: string) =>
      `Файлы ${list(sources)} относятся к одному району и году («${name}»), но тексты их различаются: рекомендации ` +
      'учтены вместе; если это разные редакции одной резолюции, оставьте одну из них.',
    en: (sources: readonly string[], name: string) =>
      `The files ${list(sources)} belong to one district and year («${name}») but differ in their text: their ` +
      'recommendations are counted together; if they are versions of one resolution, keep one of them.',
  },
  noYear: {
    ru: (sources: readonly string[], name: string) =>
      `Для района «${name}» не удалось определить ни дату, ни учебный год (${list(sources)}), поэтому с другими годами ` +
      'этого района он не сопоставлен; укажите дату в описи файлов.',
    en: (sources: readonly string[], name: string) =>
      `Neither date nor school year could be told for «${name}» (${list(sources)}), so it is not matched with other ` +
      'years of this district; state the date in the manifest.',
  },
} as const
