import type { Document, DocumentVariables, Recommendation, Stated } from '../model'
import { conferenceDate } from './conference-date'
import { districtAndRegion } from './district'
import { schoolYear } from './school-year'

export interface ListPlace {
  readonly recommendations: readonly Recommendation[]
  /** Where the list begins; null when there is none. */
  readonly listStart: number | null
}

/** What a document says of itself. What a person supplied wins over what is printed. */
export function documentVariables(document: Document, { recommendations, listStart }: ListPlace): DocumentVariables {
  const { text, supplied } = document
  const start = listStart ?? text.length
  const places = { text, listStart: start, listEnd: recommendations.at(-1)?.span.end ?? start }
  const { district, region } = districtAndRegion(places)
  const date = given(supplied?.date) ?? conferenceDate(places)
  return {
    document: document.id,
    district: given(supplied?.district) ?? district,
    region: given(supplied?.region) ?? region,
    date,
    schoolYear: given(supplied?.schoolYear) ?? schoolYear({ text, listStart: start, date: date?.value ?? null }),
    kind: recommendations.length > 0 ? 'resolution' : 'other',
  }
}

const given = (value: string | undefined): Stated<string> | null => (value === undefined ? null : { value, span: null })
