import type { CoderParts } from './code/coder'
import { coder } from './code/coder'
import { builtin } from './codebook'
import { coverage } from './compare/coverage'
import { districts } from './compare/districts'
import { overlaps } from './compare/overlaps'
import { themeMatrix } from './compare/theme-matrix'
import type { Analysis, Document, Language } from './model'
import { nearestMisses } from './nearest-misses'
import { segment } from './segment/segment'

export interface AnalyzeOptions {
  /** Language of problems and messages; Russian unless stated. */
  readonly lang?: Language
  /** Codebook, dictionary and model; the built-in ones unless stated. */
  readonly parts?: CoderParts
}

/**
 * The whole pipeline: documents → variables and recommendations → codings → comparison.
 * Deterministic: the same documents in the same order give the same bytes. No documents give an empty analysis.
 * Throws when two documents have one id.
 */
export function analyze(
  documents: readonly Document[],
  { lang = 'ru', parts = builtin() }: AnalyzeOptions = {},
): Analysis {
  expectDistinct(documents)
  const byId = new Map(documents.map((document) => [document.id, document]))
  const segmented = documents.map((document) => segment(document, { lang }))
  const variables = segmented.map(({ value }) => value.variables)
  const recommendations = segmented.flatMap(({ value }) => value.recommendations)

  const ours = coder(parts)
  const coded = recommendations.map((each) => ours.code(each, byId.get(each.document) as Document))
  const codings = coded.flatMap(({ codings }) => codings)

  const columns = districts({ documents, variables, recommendations }, { lang })
  const nearest = nearestMisses(
    { columns: columns.value, recommendations, coded, codebook: parts.codebook },
    (recommendation, theme) => ours.evidence(recommendation, byId.get(recommendation.document) as Document, theme),
  )
  const matrix = themeMatrix({ districts: columns.value, recommendations, codings, codebook: parts.codebook }, nearest)
  return {
    codebook: parts.codebook,
    documents,
    variables,
    recommendations,
    codings,
    mentions: coded.flatMap(({ mentions }) => mentions),
    districts: columns.value,
    matrix,
    coverage: coverage(matrix),
    overlaps: overlaps(matrix),
    problems: [...segmented.flatMap(({ problems }) => problems), ...columns.problems],
  }
}

function expectDistinct(documents: readonly Document[]): void {
  const seen = new Set<string>()
  for (const { id } of documents) {
    if (seen.has(id)) throw new TypeError(`analyze expects documents with distinct ids; «${id}» came twice`)
    seen.add(id)
  }
}
