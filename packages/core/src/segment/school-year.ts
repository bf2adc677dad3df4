import type { Span, Stated } from '../model'

export interface SchoolYearSource {
  readonly text: string
  readonly listStart: number
  /** The date of the conference, if it is known. */
  readonly date: string | null
}

/**
 * The school year that the recommendations are for: the one that begins in the year of the conference, with the place that
 * states it; without a date the one stated next to the lead-in, or the latest in the document's beginning.
 */
export function schoolYear({ text, listStart, date }: SchoolYearSource): Stated<string> | null {
  const near = { start: Math.max(0, listStart - 500), end: Math.min(text.length, listStart + 300) }
  const head = { start: 0, end: Math.min(text.length, 20_000) }
  const stated = [near, head].flatMap((stretch) => printedYears(text, stretch))
  if (date !== null) {
    const expected = yearOf(date)
    return stated.find(({ value }) => value === expected) ?? { value: expected, span: null }
  }
  const atLeadIn = printedYears(text, near)
  const latest = (years: readonly Stated<string>[]) =>
    years.reduce<Stated<string> | null>((last, year) => (last === null || year.value > last.value ? year : last), null)
  return latest(atLeadIn) ?? fromAugust(text) ?? latest(stated)
}

/** A conference in January belongs to the school year that began the autumn before. */
function yearOf(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const first = month >= 6 ? year : year - 1
  return `${first}-${first + 1}`
}

/** «2023-2024 учебный год», «2023/24 уч. г.»: two years in a row. */
function printedYears(text: string, { start, end }: Span): Stated<string>[] {
  const found: Stated<string>[] = []
  for (const { 0: whole, 1: first, 2: second, index } of text
    .slice(start, end)
    .matchAll(/(?<!\d)(20\d\d)\s?[-–—/]\s?(?:20)?(\d\d)(?!\d)/g)) {
    if ((Number(first) + 1) % 100 !== Number(second)) continue
    found.push({
      value: `${first}-${Number(first) + 1}`,
      span: { start: start + index, end: start + index + whole.length },
    })
  }
  return found
}

/** «августовской конференции 2023 года» when nothing better is printed. */
function fromAugust(text: string): Stated<string> | null {
  const year = /август[А-Яа-яЁё]*[^.\n]{0,120}?(?<!\d)(20[12]\d)(?!\d)/iu.exec(text.slice(0, 3_000))?.[1]
  return year === undefined ? null : { value: `${year}-${Number(year) + 1}`, span: null }
}
