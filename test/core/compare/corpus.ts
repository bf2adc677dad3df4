import type { Coding, Document, DocumentVariables, Recommendation, Stated } from '../../../packages/core/src/model'

/** A document in short: what it states and what it recommends. */
export interface Sketch {
  readonly source: string
  readonly district?: string
  readonly region?: string
  readonly date?: string
  readonly schoolYear?: string
  readonly asks?: readonly string[]
}

/** Documents, variables and recommendations as the segmenter would give them; ids are the sources. */
export function segmented(sketches: readonly Sketch[]) {
  return {
    documents: sketches.map(({ source, asks = [] }): Document => {
      return { id: source, source, text: asks.join('\n'), lines: 'paragraph', numbers: 'kept', supplied: null }
    }),
    variables: sketches.map(({ source, district, region, date, schoolYear }): DocumentVariables => {
      const stated = (value: string | undefined): Stated<string> | null => (value ? { value, span: null } : null)
      return {
        document: source,
        district: stated(district),
        region: stated(region),
        date: stated(date),
        schoolYear: stated(schoolYear),
        kind: 'resolution',
      }
    }),
    recommendations: sketches.flatMap(({ source, asks = [] }) =>
      asks.map((text, at) => recommendation(source, at + 1, text)),
    ),
  }
}

export function recommendation(document: string, position: number, text = ''): Recommendation {
  const span = { start: 0, end: text.length }
  return {
    id: `${document}#${position}`,
    document,
    span,
    parts: [span],
    text,
    number: null,
    addressee: null,
    section: null,
  }
}

export function coding(recommendation: string, theme: string, certainty: Coding['certainty'] = 'found'): Coding {
  return { recommendation, theme, certainty, probability: null, evidence: [] }
}

/** A codebook of themes by id alone. */
export const codebookOf = (...ids: readonly string[]) => {
  return { themes: ids.map((id) => ({ id, group: 'g', ru: `Тема ${id}`, en: `Theme ${id}`, definition: id })) }
}
