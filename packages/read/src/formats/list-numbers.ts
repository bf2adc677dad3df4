import { cardinalInWords, ordinalInWords } from './number-words'

/** How a list counts, by the names of Office Open XML (ST_NumberFormat), to which other formats' names are led back. */
export type ListFormat = keyof typeof FORMATS

/** Whether a name from a file is one that is known here; other alphabets are counted in digits. */
export const isListFormat = (name: string): name is ListFormat => Object.hasOwn(FORMATS, name)

/**
 * A number of a list as it is printed: «4», «IV», «г», «Четыре»; empty for `none` and `bullet`.
 * Beyond what a format can print (0 and less, Roman from 4000, worn-out alphabets) it is in digits.
 */
export function listNumber(value: number, format: ListFormat): string {
  return FORMATS[format](value) ?? String(value)
}

type Printed = (value: number) => string | null

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** As Word and GOST-minded lists count: without ё, й, ъ and ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const SYMBOLS = '*†‡§'

const FORMATS = {
  decimal: (value) => String(value),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalZero3: (value) => String(value).padStart(3, '0'),
  decimalZero4: (value) => String(value).padStart(4, '0'),
  decimalZero5: (value) => String(value).padStart(5, '0'),
  decimalHalfWidth: (value) => String(value),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => (value < 0 ? null : value.toString(16).toUpperCase()),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
  upperLetter: (value) => repeated(value, LATIN.toUpperCase()),
  lowerLetter: (value) => repeated(value, LATIN),
  russianUpper: (value) => repeated(value, RUSSIAN.toUpperCase()),
  russianLower: (value) => repeated(value, RUSSIAN),
  /** As OpenDocument continues an alphabet: …, Z, AA, AB. */
  upperLetterPairs: (value) => paired(value, LATIN)?.toUpperCase() ?? null,
  lowerLetterPairs: (value) => paired(value, LATIN),
  russianUpperPairs: (value) => capitalised(paired(value, RUSSIAN)),
  russianLowerPairs: (value) => paired(value, RUSSIAN),
  ordinal: (value) => `${value}-й`,
  cardinalText: (value) => capitalised(cardinalInWords(value)),
  ordinalText: (value) => capitalised(ordinalInWords(value)),
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  chicago: (value) => repeated(value, SYMBOLS),
  none: () => '',
  bullet: () => '',
} as const satisfies Record<string, Printed>

/** …, z, aa, bb: the letter repeated; past ten rounds nobody reads letters, and hostile files would make them long. */
function repeated(value: number, letters: string): string | null {
  const round = Math.floor((value - 1) / letters.length)
  return value < 1 || round >= 10 ? null : (letters[(value - 1) % letters.length] as string).repeat(round + 1)
}

/** …, z, aa, ab: counting with letters for digits. */
function paired(value: number, letters: string): string | null {
  if (value < 1) return null
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    text = (letters[(rest - 1) % letters.length] as string) + text
  }
  return text
}

const capitalised = (text: string | null): string | null => text && text.slice(0, 1).toUpperCase() + text.slice(1)

/** Unicode has twenty of each. */
const enclosed = (value: number, first: number): string | null =>
  value < 1 || value > 20 ? null : String.fromCodePoint(first + value - 1)

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null
  let text = ''
  let rest = value
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
