import type { Codebook, Coding, District, NearestMiss, Recommendation, ThemeCell, ThemeMatrix } from '../model'

/** Districts with everything that was coded; codings of documents that belong to no district do not count. */
export interface CodedCorpus {
  readonly districts: readonly District[]
  readonly recommendations: readonly Recommendation[]
  readonly codings: readonly Coding[]
  readonly codebook: Pick<Codebook, 'themes'>
}

/** The recommendation of a district that comes closest to a theme it lacks; null when there is none. */
export type NearestMissOf = (district: string, theme: string) => NearestMiss | null

/**
 * One cell for every district and theme: `found` when at least one recommendation is coded so with certainty,
 * `uncertain` when only uncertain codings speak for it, else `not found`. No districts or no themes make no cells.
 * Throws when a coding names a theme that the codebook does not have.
 */
export function themeMatrix(corpus: CodedCorpus, nearestMissOf: NearestMissOf = () => null): ThemeMatrix {
  const { districts, codebook } = corpus
  const themes = codebook.themes.map(({ id }) => id)
  const coded = codedByDistrict(corpus)
  const cells = districts.flatMap((district) =>
    themes.map((theme): ThemeCell => {
      const { found, uncertain } = coded.get(district.id)?.get(theme) ?? NONE
      const recommendations = [...found, ...uncertain]
      const state = found.length > 0 ? 'found' : uncertain.length > 0 ? 'uncertain' : 'not found'
      const nearestMiss = state === 'not found' ? nearestMissOf(district.id, theme) : null
      return { district: district.id, theme, state, recommendations, nearestMiss }
    }),
  )
  return { districts: districts.map(({ id }) => id), themes, cells }
}

interface Coded {
  readonly found: string[]
  readonly uncertain: string[]
}

const NONE: Coded = { found: [], uncertain: [] }

/** District → theme → ids of recommendations, in document order. */
function codedByDistrict({
  districts,
  recommendations,
  codings,
  codebook,
}: CodedCorpus): Map<string, Map<string, Coded>> {
  const districtOf = new Map(
    districts.flatMap(({ id, documents }) => documents.map((document) => [document, id] as const)),
  )
  const certainties = certaintyOf(codings, new Set(codebook.themes.map(({ id }) => id)))
  const coded = new Map(districts.map(({ id }) => [id, new Map<string, Coded>()]))
  for (const { id, document } of recommendations) {
    const row = coded.get(districtOf.get(document) ?? '')
    if (!row) continue
    for (const [theme, certainty] of certainties.get(id) ?? []) {
      const cell = row.get(theme) ?? { found: [], uncertain: [] }
      cell[certainty].push(id)
      row.set(theme, cell)
    }
  }
  return coded
}

/** Recommendation → theme → certainty; where a theme is coded twice, `found` wins. */
function certaintyOf(
  codings: readonly Coding[],
  themes: ReadonlySet<string>,
): Map<string, Map<string, Coding['certainty']>> {
  const certainties = new Map<string, Map<string, Coding['certainty']>>()
  for (const { recommendation, theme, certainty } of codings) {
    if (!themes.has(theme))
      throw new RangeError(`expected themes of the codebook, got «${theme}» for ${recommendation}`)
    const own = certainties.get(recommendation) ?? new Map<string, Coding['certainty']>()
    if (own.get(theme) !== 'found') own.set(theme, certainty)
    certainties.set(recommendation, own)
  }
  return certainties
}
