import { Unzlib } from 'fflate'
import { sizeInWords, unreadable } from '../../messages'
import { type ReadContext, Unreadable } from '../../reading'

/**
 * A copy of a PDF's bytes that is safe to unpack: its pictures are made unreadable, for only text is wanted, and
 * everything else has been found to keep within the limits, else `Unreadable` is thrown. What is encrypted, or packed
 * by other means than those in use since 1996, passes unseen.
 */
export function withoutPictures(bytes: Uint8Array, context: ReadContext): Uint8Array {
  const copy = bytes.slice()
  let left = context.budget?.bytes ?? context.limits.unpackedBytes
  for (const { from, to, picture } of packedStreams(bytes)) {
    // Without its first byte a stream is no longer one.
    if (picture) copy[from] = 0
    else left -= unpackedSize(bytes.subarray(from, to), left, context)
  }
  if (context.budget) context.budget.bytes = left
  return copy
}

interface PackedStream {
  /** Offsets of its bytes, half-open. */
  readonly from: number
  readonly to: number
  readonly picture: boolean
}

function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
  let from = find(bytes, 'stream', 0)
  while (from !== -1) {
    const start = from + 'stream'.length + (bytes[from + 6] === 0x0d ? 1 : 0) + 1
    const end = find(bytes, 'endstream', start)
    const to = end === -1 ? bytes.length : end
    if (isPacked(bytes, start))
      yield { from: start, to, picture: describesPicture(bytes.subarray(Math.max(0, from - 2048), from)) }
    from = end === -1 ? -1 : find(bytes, 'stream', end + 'endstream'.length)
  }
}

/** The dictionary of a stream, before it, tells what it is. */
function describesPicture(before: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(before)
  return /\/Subtype\s*\/Image(?![^\s/<>[\]()])/.test(text.slice(text.lastIndexOf(' obj') + 1))
}

/** The two bytes that begin what FlateDecode unpacks. */
function isPacked(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2)
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0
}

/** How much comes out of a packed stream, and out of that if it is packed once more. Throws where the limits are met. */
function unpackedSize(packed: Uint8Array, left: number, context: ReadContext): number {
  const { limits, lang } = context
  let size = 0
  const add = (count: number) => {
    size += count
    if (size > left) {
      throw unreadable('unpacks-too-large', context, { limit: sizeInWords(limits.unpackedBytes, lang) })
    }
    if (size > HARMLESS && size > packed.length * limits.ratio) {
      throw unreadable('unpacks-too-far', context, { limit: limits.ratio })
    }
  }
  try {
    unpacker(add, 0)(packed)
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault
    // A damaged stream is pdf.js's to judge.
  }
  return size
}

/** Takes packed bytes, tells how many come out, and does the same to those if they are packed as well. */
function unpacker(add: (count: number) => void, depth: number): (packed: Uint8Array) => void {
  let inner: ((packed: Uint8Array) => void) | null = null
  let begun = false
  const stream = new Unzlib((piece) => {
    if (piece.length === 0) return
    add(piece.length)
    if (!begun && depth < DEPTH && isPacked(piece, 0)) inner = unpacker(add, depth + 1)
    begun = true
    inner?.(piece)
  })
  return (packed) => {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP))
  }
}

/** Times that a stream may be packed over; nobody packs twice. */
const DEPTH = 3
/** Unpacked bytes up to which no ratio is suspicious. */
const HARMLESS = 4 * 1024 * 1024
/** Packed bytes unpacked at a time: at most 16 MB come out of them. */
const STEP = 16 * 1024

/** Where a word stands in the bytes, from an offset on; -1 for nowhere. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++
    if (length === word.length) return at
  }
  return -1
}
