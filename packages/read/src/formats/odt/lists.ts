import { countItem, itemLabel, type ListCount } from '../list-levels'
import { type OdtStyles, OUTLINE } from './styles'

/** What `text:list` says of itself; null where it is silent. */
export interface ListOpening {
  readonly style: string | null
  readonly id: string | null
  /** The id of a list that it continues. */
  readonly continues: string | null
  /** It continues the list before it, if that had the same style. */
  readonly continuesStyle: boolean
}

interface List {
  readonly style: string | null
  readonly level: number
  readonly count: ListCount
}

interface Item {
  /** A header of a list has no number. */
  readonly numbered: boolean
  readonly start: number | null
  readonly style: string | null
  /** Only its first paragraph bears the number. */
  counted: boolean
}

/** Follows the lists of an odt. Starts and ends pair and nest. */
export interface Lists {
  readonly startList: (opening: ListOpening) => void
  readonly endList: () => void
  readonly startItem: (item: Omit<Item, 'counted'>) => void
  readonly endItem: () => void
  /** Cells and text boxes: lists inside are no sub-lists of those around. */
  readonly startIsland: () => void
  readonly endIsland: () => void
  /** Counts the paragraph that begins here and gives its label; empty outside lists and for further paragraphs. */
  readonly label: (paragraphStyle: string) => string
  /** The same for a heading outside lists. `start` where it states its number. */
  readonly headingLabel: (heading: { level: number; style: string; start: number | null }) => string
}

export function listsFollowed(styles: OdtStyles): Lists {
  const lists: (List | null)[] = []
  const items: (Item | null)[] = []
  const byId = new Map<string, ListCount>()
  const outline: ListCount = []
  let last: List | null = null

  function rootCount({ style, continues, continuesStyle }: ListOpening): ListCount {
    if (continues !== null) return byId.get(continues) ?? []
    return continuesStyle && last?.style === style ? last.count : []
  }

  /** A sub-list begins anew, unless its item has no text and is there only to hold it. */
  function subList(outer: List, { style, continuesStyle }: ListOpening): List {
    const level = Math.min(outer.level + 1, 9)
    if (items.at(-1)?.counted && !continuesStyle) outer.count.fill(undefined, level)
    return { style: style ?? outer.style, level, count: outer.count }
  }

  function counted(count: ListCount, style: string, place: { level: number; stated: number | null }): string {
    const levels = styles.levels(style)
    countItem(count, levels, place)
    return itemLabel(count, levels, place.level)
  }

  return {
    startList(opening) {
      const outer = lists.at(-1)
      const list = outer ? subList(outer, opening) : { style: opening.style, level: 0, count: rootCount(opening) }
      lists.push(list)
      if (opening.id !== null) byId.set(opening.id, list.count)
      if (!outer) last = list
    },
    endList: () => void lists.pop(),
    startItem: ({ numbered, start, style }) => void items.push({ numbered, start, style, counted: false }),
    endItem: () => void items.pop(),
    startIsland() {
      lists.push(null)
      items.push(null)
    },
    endIsland() {
      lists.pop()
      items.pop()
    },
    label(paragraphStyle) {
      const list = lists.at(-1)
      const item = items.at(-1)
      if (!list || !item || item.counted || !item.numbered) return ''
      item.counted = true
      const style = item.style ?? list.style ?? styles.list(paragraphStyle) ?? ''
      return counted(list.count, style, { level: list.level, stated: item.start })
    },
    headingLabel({ level, style, start }) {
      if (lists.at(-1) || styles.list(style) === '') return ''
      return counted(outline, OUTLINE, { level, stated: start })
    },
  }
}
