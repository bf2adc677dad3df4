import type { Analysis, Coding, Document, Recommendation } from '@sverka/core'
import { type View, view } from '../view'
import type { Coded } from './coded-schema'
import { json } from './json'

type CodedDocument = Coded['documents'][number]
type CodedRecommendation = CodedDocument['recommendations'][number]
type CodedTheme = CodedRecommendation['codings'][number]

/** Every document with its coded recommendations, as `codedSchema` describes; documents without any have an empty list. */
export function coded(analysis: Analysis): Coded {
  const seen = view(analysis)
  return {
    documents: analysis.documents.map((document) => codedDocument(seen, document)),
    problems: analysis.problems.map(({ rule, severity, message, source, span }) => {
      return { rule, severity, message, source, span: span && { start: span.start, end: span.end } }
    }),
  }
}

/** The contract format as JSON. */
export const toCodedJson = (analysis: Analysis): string => json(coded(analysis))

function codedDocument(seen: View, { id, source }: Document): CodedDocument {
  const { district, region, date, schoolYear } = seen.variables(id)
  return {
    source,
    district: district?.value ?? null,
    region: region?.value ?? null,
    date: date?.value ?? null,
    schoolYear: schoolYear?.value ?? null,
    recommendations: seen.recommendationsIn(id).map((recommendation) => codedRecommendation(seen, recommendation)),
  }
}

function codedRecommendation(seen: View, recommendation: Recommendation): CodedRecommendation {
  const { id, number, text, addressee, section, span } = recommendation
  const codings = seen.codings(id).map(codedTheme)
  return { number, text, addressee, section, start: span.start, end: span.end, codings }
}

function codedTheme({ theme, certainty, evidence }: Coding): CodedTheme {
  return {
    theme,
    certainty,
    evidence: evidence.map(({ span, quote }) => ({ start: span.start, end: span.end, quote })),
  }
}
