import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import { sizeInWords, unreadable } from './messages'
import type { ReadContext } from './reading'

/** One file of a zip archive, as its central directory tells. */
export interface Entry {
  /** With `/` between folders; only ever a label, never a path to write to. */
  readonly name: string
  /** A folder has no content of its own. */
  readonly folder: boolean
  readonly packedSize: number
  readonly size: number
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; nothing else is unpacked. */
  readonly method: number
  readonly crc: number
  /** Where its local header begins. */
  readonly at: number
}

/**
 * The files of a zip archive in the order of its directory; empty for an empty archive.
 * Throws `Unreadable` where the directory is damaged or holds more files than the limits allow.
 */
export function archiveEntries(bytes: Uint8Array, context: ReadContext): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) throw unreadable('damaged-archive', context)
  const from = end - view.getUint32(end + 12, true)
  // Something may stand before the archive, so offsets count from where its directory says it would have begun.
  const shift = from - view.getUint32(end + 16, true)
  if (from < 0 || shift < 0) throw unreadable('damaged-archive', context)

  const entries: Entry[] = []
  for (let at = from; at < end; ) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw unreadable('damaged-archive', context)
    if (entries.length >= context.limits.items) {
      throw unreadable('too-many-items', context, { limit: context.limits.items })
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const name = entryName(bytes.subarray(at + 46, nameEnd), (flags & UTF8_NAME) !== 0)
    entries.push({
      name,
      folder: name.endsWith('/'),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      at: view.getUint32(at + 42, true) + shift,
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The content of one entry. Throws `Unreadable` when it is encrypted, damaged, packed in a way nobody uses for
 * documents, or larger than the limits or the budget allow; never unpacks more than the directory promised.
 */
export function unpackEntry(bytes: Uint8Array, entry: Entry, context: ReadContext): Uint8Array {
  checkCost(entry, context)
  const damaged = () => unreadable('damaged-part', context, { part: entry.name })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted) throw unreadable('encrypted', context)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_HEADER) throw damaged()

  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(from, from + entry.packedSize)
  if (packed.length < entry.packedSize) throw damaged()
  const content = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : null
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged()
  return content
}

/** Asked before anything is unpacked, of what the directory promises; `inflate` holds it to the promise. */
function checkCost({ size, packedSize }: Entry, context: ReadContext): void {
  const { ratio, unpackedBytes } = context.limits
  const left = context.budget?.bytes ?? unpackedBytes
  if (size > left) {
    throw unreadable('unpacks-too-large', context, { limit: sizeInWords(unpackedBytes, context.lang) })
  }
  if (size > HARMLESS && size > packedSize * ratio) throw unreadable('unpacks-too-far', context, { limit: ratio })
  if (context.budget) context.budget.bytes -= size
}

/** Unpacked in steps, to stop as soon as more comes out than was promised; null for that and for a broken stream. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size)
  let filled = 0
  let overflow = false
  const stream = new Inflate((piece) => {
    overflow ||= filled + piece.length > size
    if (!overflow) content.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < packed.length && !overflow; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    return null
  }
  return overflow ? null : content.subarray(0, filled)
}

/** The record that closes the archive: looked for from the back, as a comment of up to 64 KB may follow it. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

/** UTF-8 where flagged or valid (macOS does not flag it), else IBM866, as Russian Windows packs. */
function entryName(bytes: Uint8Array, flagged: boolean): string {
  const name = decodeName(bytes, flagged)
  return name.replace(/\\/g, '/')
}

function decodeName(bytes: Uint8Array, flagged: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !flagged }).decode(bytes)
  } catch {
    return new TextDecoder('ibm866').decode(bytes)
  }
}

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const ENCRYPTED = 1
const UTF8_NAME = 1 << 11
const STORED = 0
const DEFLATED = 8

/** Unpacked bytes up to which no ratio is suspicious: blank pages and long tables pack very well. */
const HARMLESS = 4 * 1024 * 1024
/** Packed bytes unpacked at a time: at most 16 MB come out of them. */
const STEP = 16 * 1024
