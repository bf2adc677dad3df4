import { decodeWindows1252 } from '../../windows-1252'

/** The code page in which a font's letters are written, by its `\fcharset`; null: in that of the document. */
export function fontCodePage(charset: number): number | null {
  return CHARSETS.get(charset) ?? null
}

/** Letters of these fonts are pictures. */
export const SYMBOL_CHARSET = 2

/**
 * Decodes a Windows code page; as Western where no browser knows it. A charset of 0 (Western) is left to the
 * document's page: files of Russian programs often state it for Cyrillic fonts.
 */
export function codePageDecoder(page: number): Decode {
  if (page === 1252) return decodeWindows1252
  try {
    const decoder = new TextDecoder(LABELS.get(page) ?? `windows-${page}`)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return decodeWindows1252
  }
}

export type Decode = (bytes: Uint8Array) => string

const CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

const LABELS: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [65001, 'utf-8'],
])
