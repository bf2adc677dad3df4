import type { Span } from '../model'

/** A date as it is printed. */
export interface PrintedDate {
  readonly span: Span
  /** Null in «28 августа» without a year. */
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]

const WORDS = new RegExp(
  `(?<![\\d.])(?:(?:\\d{1,2})\\s?[-–—и]\\s?)?["«„“]?(?<day>\\d{1,2})["»”“]?(?:-?го)?\\s{1,4}(?<month>${MONTHS.map((stem) => (stem === 'ма' ? 'ма(?:я|й)' : `${stem}(?:я|а|ь)?`)).join('|')})(?![А-Яа-яЁё])(?:,?\\s{1,4}(?<year>20\\d\\d))?`,
  'gi',
)
const DIGITS = /(?<![\d.,/-])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d\d|\d\d)(?![\d.]\d)/gu
const ISO = /(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu

/** The dates printed in a stretch of a text, in order. */
export function printedDates(text: string, from: number): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const pattern of [WORDS, DIGITS, ISO]) {
    for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
      const month = monthOf(groups?.month ?? '')
      const day = Number(groups?.day)
      const year = groups?.year === undefined ? null : (Number(groups.year) % 100) + 2000
      if (month < 1 || month > 12 || day < 1 || day > 31) continue
      found.push({ span: { start: from + index, end: from + index + whole.length }, year, month, day })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function monthOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed)
  const lower = printed.toLowerCase()
  // «мар…» begins like «ма…», so the longer stems are tried first.
  const stem = MONTHS.filter((month) => lower.startsWith(month)).sort((a, b) => b.length - a.length)[0]
  return stem === undefined ? 0 : MONTHS.indexOf(stem) + 1
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
