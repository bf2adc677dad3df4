import { plainBullet } from './bullet'
import { type ListFormat, listNumber } from './list-numbers'

/** One level of a list, as a document describes it. */
export interface ListLevel {
  readonly start: number
  readonly format: ListFormat
  /** The label with `%1`…`%9` for the numbers of the levels; of a bullet list, the bullet. */
  readonly text: string
  /** The font of the label; '' when it is that of the text. */
  readonly font: string
  /** Only levels before this one (from 0) make it begin anew; null: any shallower one does. */
  readonly restart: number | null
  /** All numbers in its label are printed in digits. */
  readonly legal: boolean
}

/** By level, from 0; undefined where a level is not described. */
export type ListLevels = readonly (ListLevel | undefined)[]

/** The numbers that the levels of a list have reached; undefined where one has to begin anew. */
export type ListCount = (number | undefined)[]

/** No program offers more levels. */
const MOST_LEVELS = 10

/** Counts an item on a level, as the next one or as the one stated. */
export function countItem(
  count: ListCount,
  levels: ListLevels,
  { level, stated }: { level: number; stated?: number | null },
): void {
  // A level that was passed over counts as begun, as in LibreOffice.
  for (let above = 0; above < level; above++) count[above] ??= levels[above]?.start ?? 1
  const current = count[level]
  count[level] = stated ?? (current === undefined ? (levels[level]?.start ?? 1) : current + 1)
  for (let below = level + 1; below < MOST_LEVELS; below++) {
    if (level < (levels[below]?.restart ?? below)) count[below] = undefined
  }
}

/** The label of an item that has been counted; empty for a level without one. */
export function itemLabel(count: Readonly<ListCount>, levels: ListLevels, level: number): string {
  const described = levels[level]
  if (described === undefined) return ''
  const text = described.text.slice(0, LONGEST_LABEL)
  if (described.format === 'bullet') return plainBullet(text, described.font)
  return text
    .replace(/%([1-9])([^%\p{L}\p{N}]?)/gu, (_, digit: string, sign: string) => {
      const place = Number(digit) - 1
      const { format, start } = levels[place] ?? described
      // A passed level without numbers takes the sign after it along: «%1.%2.%3.» prints «1.1.», not «1..1.».
      if (format === 'none' || format === 'bullet') return place === level ? sign : ''
      return listNumber(count[place] ?? start, described.legal ? inDigits(format) : format) + sign
    })
    .trim()
}

/** Leading zeros are digits too, and Word keeps them. */
const inDigits = (format: ListFormat): ListFormat => (format.startsWith('decimalZero') ? format : 'decimal')

/** Nobody reads longer ones, and repeated before every item they would swell a small file into a huge text. */
const LONGEST_LABEL = 60
