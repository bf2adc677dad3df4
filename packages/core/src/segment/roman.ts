/** A Roman numeral from 1 to 39 as it may be typed, Cyrillic look-alikes included («П» for II, «ІУ» for IV); null for another word. */
export function romanValue(typed: string): { number: number; cited: string } | null {
  const cited = [...typed].map((sign) => TYPED[sign] ?? sign).join('')
  const number = NUMERALS.indexOf(cited)
  return number > 0 ? { number, cited } : null
}

const TYPED: Readonly<Record<string, string>> = {
  І: 'I',
  Х: 'X',
  У: 'V',
  П: 'II',
  Ш: 'III',
  ...Object.fromEntries(
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((roman, at) => [
      String.fromCodePoint(0x2160 + at),
      roman,
    ]),
  ),
}

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

const NUMERALS: readonly string[] = ['', 'X', 'XX', 'XXX'].flatMap((tens) => UNITS.map((units) => tens + units))
