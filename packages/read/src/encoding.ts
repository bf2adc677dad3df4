import { likelihood } from './encoding-likelihood'
import { decodeWindows1252 } from './windows-1252'

/** The encodings that Russian texts come in, and windows-1252 for what is not Russian. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | CyrillicEncoding

type CyrillicEncoding = 'windows-1251' | 'koi8-r' | 'ibm866' | 'iso-8859-5' | 'x-mac-cyrillic'

export interface Decoded {
  /** Without a byte order mark; U+FFFD where bytes make no character. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text that bytes hold, in the encoding they are found to be in; null for bytes that are no text.
 * `declared` is what the file says of itself: it decides only where the bytes leave it open. No bytes are an empty text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byteOrderMark(bytes) ?? wide(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  if (isBinary(bytes)) return null
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const encoding = singleByte(bytes, declared)
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding }
}

function byteOrderMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: every second byte is the high one, 00 for digits and spaces and 04 for Cyrillic letters. */
function wide(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2))
  const pairs = Math.floor(sample.length / 2)
  const high = [0, 0]
  for (let at = 0; at < pairs * 2; at++) {
    if (sample[at] === 0x00 || sample[at] === 0x04) high[at % 2] = (high[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = high
  if (Math.max(even, odd) < Math.max(2, pairs * 0.8)) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return isPrintable(new TextDecoder(encoding).decode(sample)) ? encoding : null
}

function isPrintable(text: string): boolean {
  const strange = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\t\n\r\f\v]/gu)?.length ?? 0
  return strange <= text.length * 0.02
}

/** Texts hold no control bytes but white space; a few stray ones are forgiven (end-of-file marks, printer codes). */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls++
  return controls > sample.length * 0.005
}

/** Strict but for the end, where the file may be cut inside a character, and but for rare damage amid much that is right. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const sample = text.slice(0, SAMPLE)
    const wrong = sample.replace(/\uFFFD$/, '').match(/\uFFFD/g)?.length ?? 0
    const right = sample.match(/[\u0080-\uFFFC]/g)?.length ?? 0
    return right > wrong * 5 ? text : null
  }
}

/** The Cyrillic encoding in which the bytes make the likeliest Russian; on a tie the more usual one. */
function singleByte(bytes: Uint8Array, declared: string | null): Encoding {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, first - 1), first + SAMPLE)
  const stated = canonicalName(declared)
  const declaredCyrillic = stated === 'x-mac-cyrillic' || CYRILLIC.some((encoding) => encoding === stated)
  if (!declaredCyrillic && isWestern(new TextDecoder('latin1').decode(sample))) return 'windows-1252'

  let best: { encoding: CyrillicEncoding; score: number } = {
    encoding: 'windows-1251',
    score: Number.NEGATIVE_INFINITY,
  }
  for (const encoding of stated === 'x-mac-cyrillic' ? [...CYRILLIC, 'x-mac-cyrillic' as const] : CYRILLIC) {
    const score = likelihood(new TextDecoder(encoding).decode(sample)) + (encoding === stated ? DECLARED : 0)
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

/** Western languages have accented letters one at a time amid others, Russian whole words of them. */
const isWestern = (text: string): boolean =>
  !/[\x80-\xff]{3}/.test(text) && /[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]/.test(text)

/** The name by which `TextDecoder` knows an encoding («cp1251» → `windows-1251`); null for one it does not know. */
function canonicalName(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Without x-mac-cyrillic, whose capitals are those of ibm866: it is rare enough to be believed only where declared. */
const CYRILLIC: readonly CyrillicEncoding[] = ['windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5']
/** Bytes that are looked at. */
const SAMPLE = 1 << 16
/** How much likelier, in nats, what the file declares is: outweighs a phrase, not a paragraph. */
const DECLARED = 40
