import type { DocumentVariables } from '../model'

/**
 * The school year a document's recommendations are for, as `2023-2024`: told by the date of its conference
 * (from June on, the year that is about to begin), else as the document states it; null when it states neither.
 * The date goes first because a resolution often names the year past as well.
 */
export function schoolYearOf({ date, schoolYear }: Pick<DocumentVariables, 'date' | 'schoolYear'>): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(date?.value ?? '') ?? []
  if (year && month) return from(Number(year) - (Number(month) < 6 ? 1 : 0))
  const stated = /\d{4}/.exec(schoolYear?.value ?? '')?.[0]
  return stated ? from(Number(stated)) : null
}

const from = (year: number): string => `${year}-${year + 1}`

/** The year a reader would call the conference by: that of its date, else the first of its school year. */
export const conferenceYear = ({ date, schoolYear }: Pick<DocumentVariables, 'date' | 'schoolYear'>): string | null =>
  /^\d{4}/.exec(date?.value ?? '')?.[0] ?? schoolYearOf({ date, schoolYear })?.slice(0, 4) ?? null
