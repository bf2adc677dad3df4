import type { Recommendation } from '@sverka/core'

/** Recommendations that follow one another under the same section and addressee. */
export interface Run {
  /** «Воспитание — Руководителям школ»; empty when they stand under neither. */
  readonly heading: string
  readonly recommendations: readonly Recommendation[]
}

/** The recommendations of a document in order, parted wherever section or addressee changes. */
export function runs(recommendations: readonly Recommendation[]): readonly Run[] {
  const found: { heading: string; recommendations: Recommendation[] }[] = []
  for (const recommendation of recommendations) {
    const heading = headingOf(recommendation)
    const last = found.at(-1)
    if (last?.heading === heading) last.recommendations.push(recommendation)
    else found.push({ heading, recommendations: [recommendation] })
  }
  return found
}

/** What a recommendation stands under, section first. */
export const headingOf = ({ section, addressee }: Recommendation): string =>
  [section, addressee].filter((words) => words !== null).join(' — ')
