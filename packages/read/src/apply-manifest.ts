import {
  canonical,
  type Document,
  type Language,
  type Problem,
  type Result,
  type SuppliedVariables,
} from '@sverka/core'
import type { Manifest } from './manifest'
import { problem } from './messages'

/**
 * Documents with what a manifest states of their files: the same documents in the same order. A name fits the document
 * whose source it is, else those whose source ends with it («итоги.docx» fits «Сосновка/итоги.docx»), else those with
 * whose source it ends. What a column of the file itself states stays. Names that fit no document, or several files,
 * are told in the problems.
 */
export function applyManifest(
  documents: readonly Document[],
  manifest: Manifest,
  lang: Language = 'ru',
): Result<readonly Document[]> {
  const problems: Problem[] = []
  const stated = new Map<string, SuppliedVariables>()
  // A longer name is a more exact one, and comes later.
  for (const [file, variables] of [...manifest].sort(([first], [second]) => first.length - second.length)) {
    const sources = fitting(file, documents)
    const context = { source: file, lang }
    if (sources.length === 0) problems.push(problem('manifest-unused', context))
    else if (sources.length > 1) {
      problems.push(
        problem('manifest-ambiguous', context, { documents: sources.map((source) => `«${source}»`).join(', ') }),
      )
    } else stated.set(sources[0] as string, variables)
  }
  const value = documents.map((document) => {
    const variables = stated.get(document.source)
    return variables ? { ...document, supplied: { ...variables, ...document.supplied } } : document
  })
  return { value, problems }
}

/** The sources that a name fits best. */
function fitting(file: string, documents: readonly Document[]): string[] {
  const name = spelling(file)
  const sources = [...new Set(documents.map(({ source }) => source))]
  const matches = [
    (source: string) => source === name,
    (source: string) => source.endsWith(`/${name}`),
    (source: string) => name.endsWith(`/${source}`),
  ]
  for (const match of matches) {
    const found = sources.filter((source) => match(spelling(source)))
    if (found.length > 0) return found
  }
  return []
}

/** Paths as most systems compare them. */
const spelling = (path: string): string =>
  canonical(path)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .toLowerCase()
