/**
 * A date as people write it («30.08.2023», «30 августа 2023 г.», «2023-08-30») as an ISO date; null for anything else,
 * for a date without its year, and for a day that is not in the calendar.
 */
export function isoDate(text: string): string | null {
  const written = text.trim().toLowerCase()
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\s*(?:г|года)?\.?$/.exec(written)
  if (numbers) return calendarDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.z+-]*)?$/.exec(written)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = /^[«"]?(\d{1,2})[»"]?\s+(\p{L}{3,9})\s+(\d{4})\s*(?:г|года)?\.?$/u.exec(written)
  if (!words) return null
  return calendarDate(Number(words[3]), MONTHS.indexOf(words[2] as string) + 1, Number(words[1]))
}

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

function calendarDate(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year
  const date = new Date(Date.UTC(full, month - 1, day))
  const real = date.getUTCFullYear() === full && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

/** A school year as people write it («2023/24», «2023-2024 учебный год») as «2023-2024»; null for anything else. */
export function schoolYear(text: string): string | null {
  const [, first = '', last = ''] =
    /^(20\d\d)\s*[-–—/\\]\s*(20\d\d|\d\d)(?:\s*(?:уч\.?|учебный)?\s*(?:г\.?|год)?)?$/i.exec(text.trim()) ?? []
  const year = Number(first)
  return first !== '' && Number(last) % 100 === (year + 1) % 100 ? `${year}-${year + 1}` : null
}
