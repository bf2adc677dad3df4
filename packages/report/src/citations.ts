import type { Analysis, Language, Recommendation } from '@sverka/core'
import { excerpt } from './language/excerpt'

export interface Citation {
  /** «п. 3», where the heading it stands under is shown beside it. */
  readonly short: string
  /** Enough to find it by: «п. 3, Руководителям школ». */
  readonly full: string
}

/**
 * How a reader would cite each recommendation, by id: «п. 3»; with its addressee where the document prints the
 * number more than once («п. 1, Руководителям школ»); by position where it prints none («6-я по порядку»); with
 * the file where a district has several documents.
 */
export function citations(analysis: Analysis, lang: Language): ReadonlyMap<string, Citation> {
  const files = new Map(
    analysis.districts
      .filter(({ documents }) => documents.length > 1)
      .flatMap(({ documents }) => documents)
      .map((id) => [id, analysis.documents.find((document) => document.id === id)?.source ?? id]),
  )
  const repeated = repeatedNumbers(analysis.recommendations)
  const positions = new Map<string, number>()
  const cited = new Map<string, Citation>()
  for (const recommendation of analysis.recommendations) {
    const { id, document, number, addressee, section } = recommendation
    const position = (positions.get(document) ?? 0) + 1
    positions.set(document, position)
    const own = number === null ? byPosition(position, lang) : `${lang === 'ru' ? 'п.' : 'item'} ${number}`
    const heading = repeated.has(key(recommendation)) ? (addressee ?? section) : null
    const file = files.get(document)?.split(/[/\\]/).at(-1)
    const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(', ')
    cited.set(id, { short: joined([own, file]), full: joined([own, heading && excerpt(heading, 60), file]) })
  }
  return cited
}

const byPosition = (position: number, lang: Language): string =>
  lang === 'ru' ? `${position}-я по порядку` : `no. ${position} in order`

const key = ({ document, number }: Recommendation): string => JSON.stringify([document, number])

function repeatedNumbers(recommendations: readonly Recommendation[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const recommendation of recommendations) {
    if (recommendation.number === null) continue
    const own = key(recommendation)
    if (seen.has(own)) repeated.add(own)
    seen.add(own)
  }
  return repeated
}
