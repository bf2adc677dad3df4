import type { Language } from '@sverka/core'

/**
 * A measure in [0, 1] with two decimals, with the comma a Russian reader expects; null, which says nothing, as a dash.
 * What is not quite 0 is not shown as 0.
 */
export function decimal(value: number | null, lang: Language): string {
  if (value === null) return '—'
  const digits = value > 0 && value < 0.01 ? '<0.01' : value.toFixed(2)
  return lang === 'ru' ? digits.replace('.', ',') : digits
}

/** An ISO date in words: «31 августа 2023 г.», “31 August 2023”. What is not such a date stays as it is. */
export function longDate(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const name = MONTHS[lang][Number(month) - 1]
  if (!name) return date
  return lang === 'ru' ? `${Number(day)} ${name} ${year} г.` : `${Number(day)} ${name} ${year}`
}

/** «2023-2024» with the dash of a range. */
export const yearRange = (schoolYear: string): string => schoolYear.replace(/^(\d{4})-(\d{4})$/, '$1–$2')

const MONTHS = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
