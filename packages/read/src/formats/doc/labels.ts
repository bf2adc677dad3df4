import { countItem, itemLabel, type ListCount } from '../list-levels'
import type { DocList } from './lists'
import type { ParagraphFormat } from './runs'
import type { DocStyle } from './styles'

export interface Described {
  /** Null where what describes them is damaged. */
  readonly lists: readonly (DocList | null)[] | null
  readonly styles: readonly (DocStyle | undefined)[]
}

/**
 * Counts the items of a document's lists. Called once for each paragraph in order, it gives the label that Word shows
 * before it; empty outside lists and for a list that there is not, null where no list is described.
 */
export function labels({ lists, styles }: Described): (format: ParagraphFormat) => string | null {
  const counts = new Map<string, ListCount>()
  const begun = new Set<DocList>()

  return (format) => {
    const chain = chainOf(styles, format.style)
    const number = format.list ?? chain.find(({ list }) => list !== null)?.list ?? 0
    if (number === 0) return ''
    if (lists === null || lists.length === 0) return null
    const list = lists[number - 1]
    if (!list) return ''
    const level = format.level ?? styleLevel(list, chain)
    const count = counts.get(list.family) ?? []
    counts.set(list.family, count)
    if (!begun.has(list)) {
      begun.add(list)
      for (const restarted of list.restarted) count[restarted] = undefined
    }
    if (list.levels[level] === undefined) return ''
    countItem(count, list.levels, { level })
    return itemLabel(count, list.levels, level)
  }
}

interface ChainedStyle extends DocStyle {
  readonly number: number
}

/** A style, the one it is based on, and so on. */
function chainOf(styles: readonly (DocStyle | undefined)[], from: number): ChainedStyle[] {
  const chain: ChainedStyle[] = []
  for (let number: number | null = from; number !== null && chain.length < styles.length; ) {
    const style: DocStyle | undefined = styles[number]
    if (style === undefined) break
    chain.push({ ...style, number })
    number = style.base
  }
  return chain
}

/** The level that names the style wins over the level that the style names. */
function styleLevel(list: DocList, chain: readonly ChainedStyle[]): number {
  for (const { number, level } of chain) {
    const named = list.styles.indexOf(number)
    if (named !== -1) return named
    if (level !== null) return level
  }
  return 0
}
