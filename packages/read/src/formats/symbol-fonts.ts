/**
 * The character that a symbol font prints, where it has a plain meaning; null where it is a mere picture.
 * `code` is as files give it: in the private area (F0B7) or bare (B7).
 */
export function symbolCharacter(code: number, font: string): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^wingdings(?! [23])/i.test(font)) return WINGDINGS[place] ?? null
  if (/^symbol/i.test(font)) return SYMBOL[place] ?? (place < 0x7f && !isGreekPlace(place) ? plain(place) : null)
  if (isPrivate(code)) return SYMBOL[place] ?? null
  return plain(code)
}

/** Whether a font's letters are pictures. */
export const isSymbolFont = (font: string): boolean =>
  /^(wingdings|webdings|symbol|opensymbol|zapf ?dingbats)/i.test(font)

export const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff

/**
 * Text with the private signs of symbol fonts made plain (a picture becomes a bullet, which is what it mostly is), and
 * with the common hyphen for the non-breaking one and none for the one that shows at a line end only.
 */
export const plainCharacters = (text: string): string =>
  text.replace(/[\u00AD\u2011\uE000-\uF8FF]/g, (sign) => {
    if (sign === '\u00AD') return ''
    return sign === '\u2011' ? '-' : (symbolCharacter(sign.charCodeAt(0), '') ?? '•')
  })

const plain = (code: number): string | null => (code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : null)

/** In the Symbol font Latin letters print Greek ones, which no list or resolution needs. */
const isGreekPlace = (place: number): boolean => /[A-Za-z]/.test(String.fromCharCode(place))

const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
  187: '≈',
  188: '…',
  215: '·',
  229: '∑',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
