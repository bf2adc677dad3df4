import type { Coded } from './code/coder'
import type { NearestMissOf } from './compare/theme-matrix'
import type { Codebook, District, Evidence, Recommendation } from './model'

interface CodedRecommendations {
  readonly columns: readonly District[]
  readonly recommendations: readonly Recommendation[]
  /** One for each recommendation, in the same order. */
  readonly coded: readonly Coded[]
  readonly codebook: Codebook
}

/**
 * For a district and a theme the recommendation that comes closest, with the words that brought it there; of equally
 * close ones the first of the document whose id sorts first. Null when the district has no recommendation.
 */
export function nearestMisses(
  { columns, recommendations, coded, codebook }: CodedRecommendations,
  evidenceOf: (recommendation: Recommendation, theme: string) => readonly Evidence[],
): NearestMissOf {
  const themeAt = new Map(codebook.themes.map(({ id }, at) => [id, at]))
  const own = new Map<string, number[]>()
  const districtOf = new Map(
    columns.flatMap(({ id, documents }) => documents.map((document) => [document, id] as const)),
  )
  recommendations.forEach(({ document }, at) => {
    const district = districtOf.get(document)
    if (district === undefined) return
    const group = own.get(district)
    if (group) group.push(at)
    else own.set(district, [at])
  })
  const documentOf = (at: number) => (recommendations[at] as Recommendation).document
  return (district, theme) => {
    const column = themeAt.get(theme) as number
    const closeness = (at: number) => (coded[at] as Coded).closeness[column] as number
    const candidates = own.get(district) ?? []
    const closer = (at: number, than: number) =>
      closeness(at) > closeness(than) || (closeness(at) === closeness(than) && documentOf(at) < documentOf(than))
    const best = candidates.reduce((best, at) => (closer(at, best) ? at : best), candidates[0] ?? -1)
    if (best < 0) return null
    const recommendation = recommendations[best] as Recommendation
    return { recommendation: recommendation.id, score: closeness(best), evidence: evidenceOf(recommendation, theme) }
  }
}
