/** What stands at the lexer's place. Offsets are into the file; `end` is where the next token begins. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** A control word without its backslash, and its number; null without one. */
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | null }
  /** A control symbol: the one character after the backslash. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** One byte of text, written in hexadecimal. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** Bytes of text as they stand. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number }

/** The tokens of a file one after another; null at its end. Any bytes make tokens: nothing here is an error. */
export function rtfLexer(bytes: Uint8Array): () => Token | null {
  let at = 0

  function text(): Token {
    const start = at
    while (at < bytes.length && !SPECIAL.has(bytes[at] as number)) at++
    return { kind: 'text', start, end: at }
  }

  function control(): Token {
    at++
    const first = bytes[at]
    if (first === undefined) return { kind: 'symbol', symbol: '' }
    if (isLetter(first)) return word()
    at++
    if (first !== APOSTROPHE) return { kind: 'symbol', symbol: String.fromCharCode(first) }
    const byte = hexDigit(bytes[at]) * 16 + hexDigit(bytes[at + 1])
    // Not a number: the two digits are missing, as in a file cut short.
    if (Number.isNaN(byte)) return { kind: 'symbol', symbol: "'" }
    at += 2
    return { kind: 'byte', byte }
  }

  function word(): Token {
    const start = at
    while (at < bytes.length && isLetter(bytes[at] as number)) at++
    const name = ascii(bytes, start, Math.min(at, start + LONGEST_WORD))
    const parameter = number()
    if (bytes[at] === SPACE) at++
    // Binary data follow as they are, braces and all.
    if (name === 'bin' && parameter !== null) at += Math.max(0, parameter)
    return { kind: 'word', word: name, parameter }
  }

  function number(): number | null {
    const negative = bytes[at] === MINUS
    let digit = at + (negative ? 1 : 0)
    if (!isDigit(bytes[digit])) return null
    let value = 0
    while (isDigit(bytes[digit])) value = Math.min(LARGEST, value * 10 + (bytes[digit++] as number) - ZERO)
    at = digit
    return negative ? -value : value
  }

  return () => {
    while (bytes[at] === CARRIAGE_RETURN || bytes[at] === LINE_FEED) at++
    if (at >= bytes.length) return null
    const byte = bytes[at]
    if (byte === BACKSLASH) return control()
    if (byte === OPEN || byte === CLOSE) {
      at++
      return byte === OPEN ? OPEN_TOKEN : CLOSE_TOKEN
    }
    return text()
  }
}

const OPEN_TOKEN: Token = { kind: 'open' }
const CLOSE_TOKEN: Token = { kind: 'close' }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
const SPACE = 0x20
const APOSTROPHE = 0x27
const MINUS = 0x2d
const ZERO = 0x30
const SPECIAL: ReadonlySet<number> = new Set([BACKSLASH, OPEN, CLOSE, CARRIAGE_RETURN, LINE_FEED])

/** The standard knows none longer than 32. */
const LONGEST_WORD = 32
const LARGEST = 0x7fffffff

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= 0x39

/** Not a number for anything but a digit. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN
  if (isDigit(byte)) return byte - ZERO
  const letter = (byte | 0x20) - 0x61
  return letter >= 0 && letter < 6 ? letter + 10 : Number.NaN
}

/** Built letter by letter: words are short, and making an array of each takes several times as long. */
function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number)
  return text
}
