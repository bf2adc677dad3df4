import { countItem, itemLabel, type ListCount } from '../list-levels'
import type { Numbering } from './numbering'

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
  const counts = new Map<string, ListCount>()
  const begun = new Set<string>()

  return ({ list: id, level }) => {
    const list = numbering(id)
    if (list === null) return null
    const count = counts.get(list.family) ?? []
    counts.set(list.family, count)
    if (!begun.has(id)) {
      begun.add(id)
      for (const restarted of list.restarted) count[restarted] = undefined
    }
    countItem(count, list.levels, { level })
    return itemLabel(count, list.levels, level)
  }
}
