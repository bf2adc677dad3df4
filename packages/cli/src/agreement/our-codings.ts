import type { Coding, Recommendation } from '@sverka/core'
import type { Coded } from '@sverka/report'
import { shortestNames } from './shortest-names'

/** Our answers as they are set beside people's. */
export interface OurCodings {
  /** `document` is the file they come from; ids hold wherever the files are read from. */
  readonly recommendations: readonly Recommendation[]
  readonly codings: readonly Coding[]
}

/** From the contract format, which an analysis gives too: `coded(analysis)`. */
export function ourCodings({ documents }: Coded): OurCodings {
  const names = shortestNames(documents.map(({ source }) => source))
  const ours = documents.map((document, at) => {
    const name = names.get(document.source) as string
    // A file may hold several documents: an archive names them, a table of many districts does not.
    const before = documents.slice(0, at).filter(({ source }) => source === document.source).length
    return ofDocument(document, { id: before === 0 ? name : `${name}:${before + 1}`, name })
  })
  return {
    recommendations: ours.flatMap(({ recommendations }) => recommendations),
    codings: ours.flatMap(({ codings }) => codings),
  }
}

function ofDocument(
  { recommendations }: Coded['documents'][number],
  { id, name }: { readonly id: string; readonly name: string },
): OurCodings {
  const known = recommendations.map(({ codings, start, end, ...rest }, at) => ({
    ...rest,
    id: `${id}#${at + 1}`,
    document: name,
    span: { start, end },
    parts: [{ start, end }],
    codings,
  }))
  return {
    recommendations: known.map(({ codings, ...recommendation }) => recommendation),
    codings: known.flatMap(({ id: recommendation, codings }) =>
      codings.map(
        ({ theme, certainty, evidence }): Coding => ({
          recommendation,
          theme,
          certainty,
          probability: null,
          evidence: evidence.map(({ start, end, quote }) => ({
            span: { start, end },
            quote,
            pattern: null,
            role: 'asked',
          })),
        }),
      ),
    ),
  }
}
