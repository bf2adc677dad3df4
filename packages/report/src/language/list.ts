import type { Language } from '@sverka/core'

/**
 * Names in a row. A semicolon parts them where a name has a comma of its own outside brackets, so that each stays
 * one («итоговая аттестация (ЕГЭ, ОГЭ), наставничество» but «здоровье, питание и спорт; наставничество»).
 */
export const list = (names: readonly string[]): string => names.join(names.some(hasComma) ? '; ' : ', ')

const hasComma = (name: string): boolean => name.replace(/\([^()]*\)/g, '').includes(',')

/** «А», «А и Б», «А, Б и В». */
export function and(names: readonly string[], lang: Language): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${list(names.slice(0, -1))} ${lang === 'ru' ? 'и' : 'and'} ${last}`
}

/**
 * A heading as it stands inside a Russian sentence: small first letter, unless an abbreviation («СПО и рабочие
 * профессии») or a quoted name begins it.
 */
export const midSentence = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** Words in quotation marks that differ from those inside; a quoted name has its own already. */
export function inQuotes(words: string): string {
  if (/^«[^«»]*»$/.test(words)) return words
  return /[«»]/.test(words) ? `„${words}“` : `«${words}»`
}

/** The first letter made a capital, for a sentence's start. */
export const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
