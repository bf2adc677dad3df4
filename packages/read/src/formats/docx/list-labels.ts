import { plainBullet } from '../bullet'
import { listNumber } from '../list-numbers'
import type { List, ListLevel, Numbering } from './numbering'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string
  /** 0…8 */
  readonly level: number
}

/**
 * Counts the items of a document's lists. Called once for each list paragraph in document order, it gives the label
 * that Word shows before it; empty for a level without a label, null for a list that is not described.
 */
export function listLabels(numbering: Numbering): (place: ListPlace) => string | null {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return ({ list: id, level }) => {
    const list = numbering(id)
    if (list === null) return null
    const described = list.levels[level]
    if (described === undefined) return ''
    const count = counts.get(list.family) ?? []
    counts.set(list.family, count)
    if (!begun.has(id)) {
      begun.add(id)
      for (const restarted of list.starts.keys()) count[restarted] = undefined
    }
    advance(count, list, level)
    return described.format === 'bullet' ? plainBullet(described.text, described.font) : label(count, list, described)
  }
}

function advance(count: (number | undefined)[], { levels }: List, level: number): void {
  // A level that was passed over counts as begun, as in LibreOffice.
  for (let above = 0; above < level; above++) count[above] ??= levels[above]?.start ?? 1
  const current = count[level]
  count[level] = current === undefined ? (levels[level]?.start ?? 1) : current + 1
  for (let below = level + 1; below < 9; below++) {
    if (level < (levels[below]?.restart ?? below)) count[below] = undefined
  }
}

function label(count: readonly (number | undefined)[], { levels }: List, { text, legal }: ListLevel): string {
  // A level without numbers takes the sign after its place with it: «%1.%2.%3.» prints «1.1.», not «1..1.».
  return text
    .replace(/%([1-9])([^%\p{L}\p{N}]?)/gu, (_, digit: string, sign: string) => {
      const place = Number(digit) - 1
      const level = levels[place]
      if (level === undefined || level.format === 'none' || level.format === 'bullet') return ''
      return listNumber(count[place] ?? level.start, legal ? 'decimal' : level.format) + sign
    })
    .trim()
}
