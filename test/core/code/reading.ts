import { type Coded, coder } from '../../../packages/core/src/code/coder'
import { builtin } from '../../../packages/core/src/codebook'
import type { Document, Recommendation } from '../../../packages/core/src/model'
import { canonical } from '../../../packages/core/src/text/canonical'

const ours = coder(builtin())

type Headings = Partial<Pick<Recommendation, 'section' | 'addressee'>>

/** A text as a document of one recommendation. */
export function single(raw: string, headings: Headings = {}, id = 'd') {
  const text = canonical(raw)
  const span = { start: 0, end: text.length }
  const document: Document = { id, source: `${id}.txt`, text, lines: 'paragraph', numbers: 'kept', supplied: null }
  const recommendation: Recommendation = {
    id: `${id}#1`,
    document: id,
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
export function coded(raw: string, headings: Headings = {}): Coded {
  const { document, recommendation } = single(raw, headings)
  return ours.code(recommendation, document)
}

/** The themes found in a text, and those that are uncertain, each sorted. */
export function themesOf(raw: string, headings: Headings = {}) {
  const { codings } = coded(raw, headings)
  const of = (certainty: 'found' | 'uncertain') =>
    codings.flatMap((coding) => (coding.certainty === certainty ? coding.theme : [])).sort()
  return { found: of('found'), uncertain: of('uncertain') }
}
