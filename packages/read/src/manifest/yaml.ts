import { parseDocument } from 'yaml'
import type { ManifestEntry } from './entries'

/** Why a text is no YAML manifest: the line of the first fault, or null where all of it is something else. */
export class NotManifest extends Error {
  constructor(readonly line: number | null) {
    super('not a manifest')
  }
}

/**
 * The entries of a manifest in YAML: files with what is said of each below them, or a list whose items name their file
 * beside the rest. Every value is a text, as written; nothing is repeated by reference. Throws `NotManifest`.
 */
export function yamlEntries(text: string): ManifestEntry[] {
  const content = contentOf(text)
  if (content instanceof Map) {
    return [...content].map(([file, values], at) => ({
      place: at + 1,
      values: [['file', String(file)], ...pairs(values)],
    }))
  }
  if (Array.isArray(content)) return content.map((item, at) => ({ place: at + 1, values: pairs(item) }))
  throw new NotManifest(null)
}

function contentOf(text: string): unknown {
  try {
    const document = parseDocument(text, { schema: 'failsafe', strict: true, logLevel: 'error' })
    const [fault] = document.errors
    if (fault) throw new NotManifest(fault.linePos?.[0].line ?? null)
    return document.toJS({ mapAsMap: true, maxAliasCount: 0 })
  } catch (fault) {
    if (fault instanceof NotManifest) throw fault
    // References, and nesting beyond what the parser bears.
    throw new NotManifest(null)
  }
}

const pairs = (values: unknown): [string, string][] =>
  values instanceof Map
    ? [...values].filter(([, value]) => typeof value === 'string').map(([key, value]) => [String(key), value])
    : []
