import { decodeWindows1252 } from '../../windows-1252'

/** A stretch of text as it lies in the main stream. */
export interface TextPiece {
  readonly text: string
  /** Offset of its first character in the main stream, and how many bytes each takes. */
  readonly from: number
  readonly bytes: 1 | 2
}

/**
 * The text of the body in order, in pieces: a document saved in haste is a patchwork. Stops where `characters` are
 * reached. Throws a `RangeError` for a damaged table of pieces.
 */
export function textPieces(table: DataView, main: Uint8Array, characters: number): TextPiece[] {
  const at = pieceTable(table)
  const count = Math.floor((table.getUint32(at - 4, true) - 4) / 12)
  const pieces: TextPiece[] = []
  for (let index = 0; index < count; index++) {
    const start = table.getUint32(at + index * 4, true)
    const end = Math.min(characters, table.getUint32(at + index * 4 + 4, true))
    if (end <= start) continue
    const place = table.getUint32(at + (count + 1) * 4 + index * 8 + 2, true)
    const narrow = (place & NARROW) !== 0
    const from = narrow ? (place & ~NARROW & 0x7fffffff) >>> 1 : place
    const size = (end - start) * (narrow ? 1 : 2)
    if (from + size > main.length) throw new RangeError('a piece beyond the end')
    const content = main.subarray(from, from + size)
    const text = narrow ? decodeWindows1252(content) : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(content)
    pieces.push({ text, from, bytes: narrow ? 1 : 2 })
  }
  return pieces
}

/** Bit of a piece's place: its characters take one byte each, and the place is doubled. */
const NARROW = 0x40000000

/** Where the positions of the pieces begin, behind formatting that only pieces saved in haste use. */
function pieceTable(table: DataView): number {
  let at = 0
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true)
  if (table.getUint8(at) !== 2) throw new RangeError('no table of pieces')
  return at + 5
}
