import type { Analysis } from '@sverka/core'

/** How JSON comes out of every format: two spaces, a line feed at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * The whole comparison as JSON, in the shape of `Analysis`. The documents' own texts are left out, since every
 * statement carries its words, unless `texts` asks for them.
 */
export function toJson(analysis: Analysis, { texts = false }: { readonly texts?: boolean | undefined } = {}): string {
  const documents = analysis.documents.map(({ text, ...rest }) => (texts ? { ...rest, text } : rest))
  return json({ ...analysis, documents })
}
