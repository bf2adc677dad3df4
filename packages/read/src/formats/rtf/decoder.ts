import { isSymbolFont } from '../symbol-fonts'
import { codePageDecoder, type Decode, fontCodePage, SYMBOL_CHARSET } from './code-pages'

/** A font of the font table. */
export interface RtfFont {
  charset: number
  codePage: number | null
  name: string
}

/** Turns bytes of text into characters, by the font they stand in. */
export interface ByteDecoder {
  readonly add: (byte: number) => void
  /** What was added, in a font; '' for nothing. Signs of symbol fonts come as U+F000 and their byte. */
  readonly taken: (font: RtfFont | undefined) => string
  /** The code page of fonts that state none. */
  readonly setDefault: (page: number) => void
}

export function byteDecoder(): ByteDecoder {
  let pending = new Uint8Array(1 << 10)
  let length = 0
  // Where a file states none: documents are Russian.
  let page = 1251
  const decoders = new Map<number, Decode>()

  function decoder(font: RtfFont | undefined): Decode {
    const needed = font?.codePage ?? fontCodePage(font?.charset ?? 0) ?? page
    const known = decoders.get(needed) ?? codePageDecoder(needed)
    decoders.set(needed, known)
    return known
  }

  return {
    add(byte) {
      if (length === pending.length) {
        const larger = new Uint8Array(2 * length)
        larger.set(pending)
        pending = larger
      }
      pending[length++] = byte
    },
    taken(font) {
      if (length === 0) return ''
      const bytes = pending.subarray(0, length)
      length = 0
      return isPictured(font) ? symbols(bytes) : decoder(font)(bytes)
    },
    setDefault(stated) {
      page = stated
    },
  }
}

export const isPictured = (font: RtfFont | undefined): boolean =>
  font !== undefined && (font.charset === SYMBOL_CHARSET || isSymbolFont(font.name))

function symbols(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte === 0x20 ? ' ' : String.fromCharCode(0xf000 + byte)
  return text
}
