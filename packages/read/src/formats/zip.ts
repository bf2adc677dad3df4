import { canonical } from '@sverka/core'
import { archiveEntries, unpackEntry } from '../archive'
import { unreadable } from '../messages'
import type { ReadContext } from '../reading'

/** A file inside an archive, not unpacked yet. */
export interface PackedFile {
  /** `archive.zip/folder/file.docx`. */
  readonly source: string
  /** Throws `Unreadable` where it cannot be unpacked; its neighbours are not affected. */
  readonly unpack: () => Uint8Array
}

/**
 * The files of a zip archive, in the order of their names; what operating systems leave behind is passed over.
 * Throws `Unreadable` for a damaged archive and for one without files.
 */
export function packedFiles(bytes: Uint8Array, context: ReadContext): readonly PackedFile[] {
  const taken = new Map<string, number>()
  const files: PackedFile[] = []
  for (const entry of archiveEntries(bytes, context)) {
    if (entry.folder || LITTER.test(entry.name)) continue
    const name = label(entry.name)
    const same = (taken.get(name) ?? 0) + 1
    taken.set(name, same)
    const source = `${context.source}/${name}${same > 1 ? ` (${same})` : ''}`
    files.push({ source, unpack: () => unpackEntry(bytes, entry, { ...context, source }) })
  }
  if (files.length === 0) throw unreadable('no-documents', context)
  return files.sort((first, second) => (first.source < second.source ? -1 : 1))
}

/** Resource forks, thumbnails and lock files: no document of anyone's. */
const LITTER = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.~lock\.)/i

/** A name that is only ever shown: no steps up or back to a root, no characters that print nothing or break the line. */
const label = (name: string): string =>
  canonical(name)
    .replace(/[\n\t]/g, ' ')
    .split('/')
    .filter((step) => !/^(\.{0,2}|[A-Za-z]:)$/.test(step))
    .join('/') || '?'
