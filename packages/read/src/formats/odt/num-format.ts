import type { ListFormat } from '../list-numbers'

/** `style:num-format` and what of it LibreOffice adds: one sample number, or the beginning of the sequence. */
export function numFormat(name: string, { letterSync }: { letterSync: boolean }): ListFormat {
  if (name === 'a') return letterSync ? 'lowerLetter' : 'lowerLetterPairs'
  if (name === 'A') return letterSync ? 'upperLetter' : 'upperLetterPairs'
  return FORMATS.get(name) ?? 'decimal'
}

const FORMATS: ReadonlyMap<string, ListFormat> = new Map([
  ['', 'none'],
  ['1', 'decimal'],
  ['I', 'upperRoman'],
  ['i', 'lowerRoman'],
  ['01', 'decimalZero'],
  ['01, 02, 03, ...', 'decimalZero'],
  ['001, 002, 003, ...', 'decimalZero3'],
  ['0001, 0002, 0003, ...', 'decimalZero4'],
  ['00001, 00002, 00003, ...', 'decimalZero5'],
  ['1st', 'ordinal'],
  ['One', 'cardinalText'],
  ['First', 'ordinalText'],
  ['①, ②, ③, ...', 'decimalEnclosedCircle'],
  ['*, †, ‡, §, **, ††, ...', 'chicago'],
  ['А, Б, .., Аа, Аб, ... (ru)', 'russianUpperPairs'],
  ['а, б, .., аа, аб, ... (ru)', 'russianLowerPairs'],
  ['А, Б, .., Аа, Бб, ... (ru)', 'russianUpper'],
  ['а, б, .., аа, бб, ... (ru)', 'russianLower'],
])
