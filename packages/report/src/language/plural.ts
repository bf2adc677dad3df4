/** Russian forms for 1, for 2–4 and for 5–20: `['район', 'района', 'районов']`. */
export type Forms = readonly [one: string, few: string, many: string]

/** The form that goes with a whole number ≥ 0: «21 район», «2 района», «11 районов». */
export function plural(count: number, [one, few, many]: Forms): string {
  const tens = count % 100
  const ones = count % 10
  if (tens >= 11 && tens <= 14) return many
  if (ones === 1) return one
  return ones >= 2 && ones <= 4 ? few : many
}

/** The number with its noun: «3 района». */
export const counted = (count: number, forms: Forms): string => `${count} ${plural(count, forms)}`

/** The number with its noun in English: «1 district», «3 districts». */
export const countedEn = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** A number in the genitive: a word up to ten («двух», «трёх»), digits above. */
export const genitiveNumber = (count: number): string => GENITIVE[count] ?? String(count)

const GENITIVE: readonly string[] = [
  'нуля',
  'одного',
  'двух',
  'трёх',
  'четырёх',
  'пяти',
  'шести',
  'семи',
  'восьми',
  'девяти',
  'десяти',
]
