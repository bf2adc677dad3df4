import { archiveEntries, unpackEntry } from '../archive'
import { unreadable } from '../messages'
import type { ReadContext } from '../reading'

/** A document that is an archive of parts (docx, odt). Only the parts asked for are unpacked. */
export interface DocumentPackage {
  /** The bytes of a part; null when there is none. Throws `Unreadable` where it is damaged or too large. */
  readonly part: (name: string) => Uint8Array | null
}

/** Throws `Unreadable` for what is not an archive. */
export function openPackage(bytes: Uint8Array, context: ReadContext): DocumentPackage {
  // A map, and not a record: a part may be named `__proto__`.
  const entries = new Map(archiveEntries(bytes, context).map((entry) => [partKey(entry.name), entry]))
  const bounded = { ...context, budget: context.budget ?? { bytes: context.limits.unpackedBytes } }
  return {
    part(name) {
      const entry = entries.get(partKey(name))
      return entry === undefined ? null : unpackEntry(bytes, entry, bounded)
    },
  }
}

/** A part without which there is no text. Throws `Unreadable` when it is missing. */
export function neededPart(parts: DocumentPackage, name: string, context: ReadContext): Uint8Array {
  const bytes = parts.part(name)
  if (bytes === null) throw unreadable('missing-part', context, { part: name })
  return bytes
}

/** Office compares part names without regard to case. */
const partKey = (name: string): string => name.replace(/^\/+/, '').toLowerCase()
