import type { Language, Problem } from '../model'
import type { Conference } from './conferences'

/** What a person should know about how the documents of one column were put together; empty when all is plain. */
export function conferenceProblems(conference: Conference, name: string, lang: Language): readonly Problem[] {
  const { documents, copies, place, schoolYear } = conference
  const sources = documents.map(({ document }) => document.source)
  const first = sources[0] as string
  const problems = copies.map(({ document, of }) =>
    problem(
      'same-text',
      document.document.source,
      sentences.sameText[lang](document.document.source, of.document.source),
    ),
  )
  if (place === null) problems.push(problem('district-unknown', first, sentences.noDistrict[lang](first, name)))
  if (sources.length > 1)
    problems.push(problem('same-conference', first, sentences.sameConference[lang](sources, name)))
  if (place !== null && schoolYear === null) {
    problems.push(problem('date-unknown', first, sentences.noDate[lang](sources, name)))
  }
  return problems
}

const problem = (rule: string, source: string, message: string): Problem => {
  return { rule, severity: 'warning', message, source, span: null }
}

const list = (sources: readonly string[]): string => sources.map((source) => `«${source}»`).join(', ')

const sentences = {
  sameText: {
    ru: (copy: string, of: string) =>
      `Файл «${copy}» повторяет файл «${of}» слово в слово, поэтому в сравнении учтён только второй из них; ` +
      'если это резолюции разных районов или лет, укажите район и дату в манифесте.',
    en: (copy: string, of: string) =>
      `The file «${copy}» repeats the file «${of}» word for word, so only the latter is counted; ` +
      'if they come from different districts or years, state district and date in the manifest.',
  },
  noDistrict: {
    ru: (source: string, name: string) =>
      `В файле «${source}» не удалось распознать район, поэтому в сравнении он назван по файлу: «${name}»; ` +
      'укажите район в манифесте.',
    en: (source: string, name: string) =>
      `No district could be recognised in the file «${source}», so it is named after the file: «${name}»; ` +
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
  noDate: {
    ru: (sources: readonly string[], name: string) =>
      `Для района «${name}» не удалось определить ни дату, ни учебный год (${list(sources)}), поэтому с другими годами ` +
      'этого района он не сопоставлен; укажите дату в манифесте.',
    en: (sources: readonly string[], name: string) =>
      `Neither date nor school year could be told for «${name}» (${list(sources)}), so it is not matched with other ` +
      'years of this district; state the date in the manifest.',
  },
} as const
