import { SaxesParser } from 'saxes'
import { unreadable } from '../messages'
import type { ReadContext } from '../reading'

export type Attributes = Readonly<Record<string, string>>

/** Called in document order. Every `open` has its `close`, in a damaged part too. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text?: (text: string) => void
}

export interface XmlPart {
  readonly bytes: Uint8Array
  /** How messages name it. */
  readonly name: string
  /** Namespace → the prefix under which `events` knows it, for files that chose another. */
  readonly prefixes?: Readonly<Record<string, string>>
}

/**
 * Walks an XML part without recursion; true when it is well formed. A damaged part is walked as far as it makes sense.
 * Nothing is ever fetched, and entities of the part's own are refused: they only serve to blow up or to read files.
 * Throws `Unreadable` for those and for tags nested deeper than the limit.
 */
export function walkXml(part: XmlPart, events: XmlEvents, context: ReadContext): boolean {
  const { depth } = context.limits
  const open: string[] = []
  let rename = (name: string): string => name
  let renaming = false
  let faults = 0
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('error', () => {
    if (++faults >= MOST_FAULTS) throw new TooManyFaults()
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw unreadable('own-entities', context, { part: part.name })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && part.prefixes) {
      const renamed = renamedPrefixes(attributes, part.prefixes)
      renaming = renamed.size > 0
      if (renaming) rename = (spelled) => usualName(spelled, renamed)
    }
    const known = renaming ? rename(name) : name
    if (open.push(known) > depth) throw unreadable('tags-too-deep', context, { limit: depth })
    events.open(known, renaming ? renamedKeys(attributes, rename) : attributes)
  })
  parser.on('closetag', () => events.close(open.pop() as string))
  if (events.text) {
    parser.on('text', events.text)
    parser.on('cdata', events.text)
  }
  try {
    parser.write(decoded(part.bytes)).close()
  } catch (fault) {
    if (!(fault instanceof TooManyFaults)) throw fault
  }
  while (open.length > 0) events.close(open.pop() as string)
  return faults === 0
}

/** A part with more faults than this is rubbish, and each costs time. */
const MOST_FAULTS = 50

class TooManyFaults extends Error {}

/** UTF-8 unless a byte order mark says UTF-16, the only other encoding that these packages allow. */
function decoded(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The root's prefixes that differ from the usual ones: as spelled → usual; '' is the default namespace. */
function renamedPrefixes(attributes: Attributes, usual: Readonly<Record<string, string>>): Map<string, string> {
  const renamed = new Map<string, string>()
  for (const [name, namespace] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const spelled = name.slice(6)
    const known = Object.hasOwn(usual, namespace) ? usual[namespace] : undefined
    if (known !== undefined && known !== spelled) renamed.set(spelled, known)
  }
  return renamed
}

function usualName(name: string, renamed: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const known = renamed.get(colon < 0 ? '' : name.slice(0, colon))
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`
}

/** Attributes without a prefix are in no namespace and keep their names. */
const renamedKeys = (attributes: Attributes, rename: (name: string) => string): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  )
