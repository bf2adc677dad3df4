import { type Coded, coder } from '../../../packages/core/src/code/coder'
import { builtin } from '../../../packages/core/src/codebook'
import type { Document, Recommendation } from '../../../packages/core/src/model'
import { canonical } from '../../../packages/core/src/text/canonical'

const ours = coder(builtin())

/** A text as a document of one recommendation. */
export function single(raw: string, headings: Partial<Pick<Recommendation, 'section' | 'addressee'>> = {}) {
  const text = canonical(raw)
  const span = { start: 0, end: text.length }
  const document: Document = { id: 'd', source: 'd.txt', text, lines: 'paragraph', numbers: 'kept', supplied: null }
  const recommendation: Recommendation = {
    id: 'd#1',
    document: 'd',
    span,
    parts: [span],
    text,
    number: '1',
    section: headings.section ?? null,
    addressee: headings.addressee ?? null,
  }
  return { document, recommendation }
}

/** What the built-in readers make of a text. */
export function coded(raw: string, headings: Partial<Pick<Recommendation, 'section' | 'addressee'>> = {}): Coded {
  const { document, recommendation } = single(raw, headings)
  return ours.code(recommendation, document)
}

/** The themes found in a text, and those that are uncertain, each sorted. */
export function themesOf(raw: string, headings: Partial<Pick<Recommendation, 'section' | 'addressee'>> = {}) {
  const { codings } = coded(raw, headings)
  const of = (certainty: 'found' | 'uncertain') =>
    codings.flatMap((coding) => (coding.certainty === certainty ? coding.theme : [])).sort()
  return { found: of('found'), uncertain: of('uncertain') }
}
