import { fold } from '../text/fold'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import { isNominal } from './nominal'
import { ordinalValue } from './ordinal'
import { romanValue } from './roman'

/** What is printed before an item: «3.», «2.1.», «II.», «а)», «–», or before a heading: «Раздел 2.». */
export interface Marker {
  readonly style: 'number' | 'roman' | 'letter' | 'bullet' | 'part'
  /** What closes it: «.», «)» or nothing; for a bullet its sign, every dash being one. */
  readonly closing: string
  /** «2.1» is [2, 1], «II» is [2], «б» is [2]; empty for a bullet. */
  readonly path: readonly number[]
  /** What the path is instead where it goes on with a list: «c» is the third of a Latin list and a typist's «с». */
  readonly orElse?: readonly number[]
  /** «1.4 развивать» may be a quantity, and is a number only where it is the next of its list. */
  readonly onlyNext?: true
  /** As a reader would cite it: «2.1», «II», «б»; empty for a bullet. */
  readonly cited: string
  /** Offsets into the line: where it begins and where the item's own words begin. */
  readonly start: number
  readonly end: number
}

/** The marker that a line begins with; null when it begins with none. Whether it fits its list is for `numbering` to say. */
export function markerAtStart(line: string): Marker | null {
  return (
    numberAtStart(line) ??
    signedNumberAtStart(line) ??
    ordinalAtStart(line) ??
    misreadNumberAtStart(line) ??
    partAtStart(line) ??
    romanPathAtStart(line) ??
    romanAtStart(line) ??
    letterAtStart(line) ??
    bulletAtStart(line)
  )
}

const NUMBER =
  /^\(?(\d{1,3}(?:\.\d{1,2}){0,4})(?:(?<=\.\d{1,2})(?:(?<bare>\s+(?=\p{Ll}))|(?=\p{Lu}\p{Ll}{3}))|\uFE0F?\u20E3\s*|\s?(?<closing>[.)]){1,2}(?!\d)\s*|\s[-–—]\s+(?=\p{Lu})|(?=\t)\s*|\s+(?=\p{Lu}\p{L}))(?=[^\p{L}\p{N}]{0,3}\p{L}|$|\d)/u

function numberAtStart(line: string): Marker | null {
  const match = NUMBER.exec(line)
  const place = { start: 0, end: match?.[0].length ?? 0 }
  const marker = match && numberMarker(match[1] as string, match.groups?.closing ?? '', place)
  return marker && match?.groups?.bare ? { ...marker, onlyNext: true } : marker
}

/** «№ 1 обновить», «№1. Обновить»: a number with its sign, and an infinitive after it. */
function signedNumberAtStart(line: string): Marker | null {
  const match = /^№\s?(\d{1,2})(?:\s?([.)])\s*|\s+)(?=\p{L})/u.exec(line)
  if (!match || !hasInfinitive(fold(line.slice(match[0].length, match[0].length + 80)), 6)) return null
  return numberMarker(match[1] as string, `№${match[2] ?? ''}`, { start: 0, end: match[0].length })
}

/** «01.09» and «0» are dates and quantities, no numbers of items. */
function numberMarker(printed: string, closing: string, place: { start: number; end: number }): Marker | null {
  const parts = printed.split('.')
  if (parts.some((part) => part.startsWith('0'))) return null
  // «2.1» without a closing full stop is the same style as «2.1.».
  const style = parts.length > 1 && closing === '' ? '.' : closing
  return { style: 'number', closing: style, path: parts.map(Number), cited: printed, ...place }
}

const ORDINAL = /^(\p{L}{5,12}|[Вв]о?-\p{L}{6,9})(?:\s?[.:]|,)\s*(?=\p{L})/u

/** «Первое. Продолжить», «во-вторых, купить». */
function ordinalAtStart(line: string): Marker | null {
  const match = ORDINAL.exec(line)
  return match && ordinalMarker(match[1] as string, { start: 0, end: match[0].length })
}

function ordinalMarker(printed: string, place: { start: number; end: number }): Marker | null {
  const value = ordinalValue(fold(printed))
  if (value === null) return null
  const closing = printed.includes('-') ? 'secondly' : 'second'
  return { style: 'number', closing, path: [value], cited: String(value), ...place }
}

const MISREAD = /^\(?([\dЗзОоOolI|]{1,2})\s?([.)])\s*/u

/** «З. Обеспечить», «1О) Провести»: digits that a scanner took for letters, believed only before an infinitive. */
function misreadNumberAtStart(line: string): Marker | null {
  const match = MISREAD.exec(line)
  const printed = match?.[1] ?? ''
  // A letter by itself may count letters or Roman numbers; only «З», «l» and «|» are sure to be digits.
  const misread = printed.length === 1 ? /[Зl|]/.test(printed) : /\d/.test(printed) && /\D/.test(printed)
  if (!match || !misread || !beginsWithInfinitive(fold(line.slice(match[0].length, match[0].length + 60)))) return null
  const digits = printed
    .replace(/[Зз]/g, '3')
    .replace(/[ОоOo]/g, '0')
    .replace(/[lI|]/g, '1')
  return numberMarker(digits, match[2] as string, { start: 0, end: match[0].length })
}

const PART =
  /^(?:раздел|блок|глава|часть|направление|модуль)\s+(?:№\s?)?(\d{1,2}|[IVXІХПШУⅠ-Ⅻ]{1,5})(?![\p{L}\d])\s*[.:)–—-]?\s*/iu

function partAtStart(line: string): Marker | null {
  const match = PART.exec(line)
  const printed = match?.[1] ?? ''
  const value = /^\d/.test(printed) ? { number: Number(printed), cited: printed } : romanValue(printed.toUpperCase())
  if (!match || !value) return null
  return { style: 'part', closing: '', path: [value.number], cited: value.cited, start: 0, end: match[0].length }
}

const ROMAN = /^([IVXІХПШУⅠ-Ⅻ]{1,7})(?:\s?([.)])\s*|\s+[-–—]\s+|\s+)(?=["«„(]?\p{Lu}|$)/u

function romanAtStart(line: string): Marker | null {
  const match = ROMAN.exec(line)
  return match && romanMarker(match[1] as string, match[2] ?? '', { start: 0, end: match[0].length })
}

const ROMAN_PATH = /^([IVXІХПШУⅠ-Ⅻ]{1,5})\.(\d{1,2})(?:\s?([.)])\s*|\s+)(?=[^\p{L}\p{N}]{0,3}\p{L})/u

/** «IV.2. Обновить»: the second point of the fourth section, cited as printed. */
function romanPathAtStart(line: string): Marker | null {
  const match = ROMAN_PATH.exec(line)
  const section = match && romanValue(match[1] as string)
  if (!match || !section) return null
  const number = Number(match[2])
  const cited = `${section.cited}.${number}`
  return { style: 'number', closing: 'roman', path: [section.number, number], cited, start: 0, end: match[0].length }
}

function romanMarker(printed: string, closing: string, place: { start: number; end: number }): Marker | null {
  const value = romanValue(printed)
  return value && { style: 'roman', closing, path: [value.number], cited: value.cited, ...place }
}

const LETTER = /^\(?([а-яёa-z])([.)])\s*(?=[^\s.,;:)]|$)/iu

function letterAtStart(line: string): Marker | null {
  const match = LETTER.exec(line)
  return match && letterMarker(match[1] as string, match[2] as string, { start: 0, end: match[0].length })
}

/** Russian lists pass over ё, й and the signs; a Latin «a», «c», «e» is a typist's Cyrillic letter, or counts as a Latin one. */
function letterMarker(letter: string, closing: string, place: { start: number; end: number }): Marker | null {
  const cyrillic = LOOKS_LIKE[letter] ?? letter
  const lower = cyrillic.toLowerCase()
  const index = LETTERS.indexOf(lower)
  // A capital with a full stop is an initial: «В. И. Попов».
  if (index === -1 || (closing === '.' && cyrillic !== lower)) return null
  const latin = LATIN.indexOf(letter)
  return {
    style: 'letter',
    closing,
    path: [index + 1],
    ...(latin > 1 ? { orElse: [latin + 1] } : {}),
    cited: cyrillic,
    ...place,
  }
}

const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя'
const LOOKS_LIKE: Readonly<Record<string, string>> = { a: 'а', b: 'б', c: 'с', d: 'д', e: 'е', g: 'г', v: 'в' }
const LATIN = 'abcdefgh'

const BULLET =
  /^(?:([-‐‑‒–—―−])\1?\s*(?=["«„(]?[\p{L}\d])|([•·∙●○◦▪▫■□◆◇♦►▶▸➢➤➔→✓✔☑☐☒✦❖❑❒❏‣⁃⦁◉★*※\u{F000}-\u{F8FF}]|(?![\d#*])\p{Emoji_Presentation}|\p{Extended_Pictographic})\uFE0F?\s*|([+~#])\s+(?=["«„(]?\p{L})|([§üØŸðv])\s*\t\s*|(o)\t\s*|([§üØŸ]|[oоv](?=\s+(?<words>.{3,80})))\s+(?=["«„(]?\p{L}))/u

function bulletAtStart(line: string): Marker | null {
  const match = BULLET.exec(line)
  if (!match) return null
  const words = match.groups?.words
  if (words !== undefined && !beginsAsItem(fold(words), line.startsWith('o'))) return null
  const sign = match[1] ? '-' : (match.slice(2, 7).find((group) => group !== undefined) ?? '')
  return bulletMarker(sign, { start: 0, end: match[0].length })
}

/** «o обеспечить», «o развитие»: a word-processor's ring; «о развитии» is a preposition, seldom in Latin. */
const beginsAsItem = (folded: string, latin: boolean): boolean =>
  latin || beginsWithInfinitive(folded) || isNominal({ folded })

/** Markers that may stand inside a line, in order: «… рекомендуют: 1.Обеспечить … 2. Продолжить …». */
export function markersInside(line: string, from: number): Marker[] {
  const found: Marker[] = []
  for (const match of line.slice(from).matchAll(INSIDE)) {
    const start = from + match.index
    const place = { start, end: start + match[0].length }
    const { number, closing = '', ordinal, roman, letter, dash, sign } = match.groups ?? {}
    if (dash && !/[.;:,]\s{1,4}$/.test(line.slice(Math.max(0, start - 5), start))) continue
    const marker = number
      ? numberMarker(number, closing, place)
      : ordinal
        ? ordinalMarker(ordinal, place)
        : roman
          ? romanMarker(roman, '.', place)
          : letter
            ? letterMarker(letter, ')', place)
            : bulletMarker(dash ? '-' : (sign ?? ''), place)
    if (marker) found.push(marker)
  }
  return found
}

const INSIDE = new RegExp(
  '(?<=[\\s.;:!?»”")|])(?:' +
    [
      '\\(?(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,3})\\s?(?<closing>[.)])(?!\\d)(?:\\s*(?=["«„(]?\\p{L}|$)|\\s+(?=\\d))',
      '(?<ordinal>\\p{Lu}\\p{Ll}{4,11}(?=\\.)|[Вв]о?-\\p{L}{6,9}(?=,))[.,]\\s+(?=\\p{L})',
      '(?<roman>[IVXІХПШ]{1,5})\\.\\s*(?=["«„(]?\\p{Lu}\\p{L})',
      '(?<letter>[а-яa-z])\\)\\s*(?=["«„]?\\p{L})',
      '(?<dash>[-–—])\\s+(?=["«„]?\\p{L})',
      '(?<sign>[•●○◦▪■□➢➤✓✔☑❖‣⁃⦁\\u{F000}-\\u{F8FF}])\\s*(?=["«„]?\\p{L})',
    ].join('|') +
    ')',
  'gu',
)

const bulletMarker = (closing: string, place: { start: number; end: number }): Marker => ({
  style: 'bullet',
  closing,
  path: [],
  cited: '',
  ...place,
})
