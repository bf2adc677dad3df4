import type { ListPlace } from './list-labels'
import type { Numbering } from './numbering'
import type { Style, Styles } from './styles'

/** What a paragraph itself says of its list; null where it leaves that to its style. */
export interface ParagraphProperties {
  style: string | null
  list: string | null
  level: number | null
}

/** The place of a paragraph in a list, by its own properties and its chain of styles; null outside lists. */
export function paragraphList(properties: ParagraphProperties, styles: Styles, numbering: Numbering): ListPlace | null {
  const chain = styles.chain(properties.style)
  const list = properties.list ?? chain.find((style) => style.list !== null)?.list ?? '0'
  if (list === '0') return null
  return { list, level: properties.level ?? styleLevel(chain, list, numbering) }
}

/** The level that names the style wins over the level that the style names. */
function styleLevel(chain: readonly Style[], list: string, numbering: Numbering): number {
  const named = numbering(list)?.styles
  for (const { id, level } of chain) {
    const found = named?.get(id) ?? level
    if (found !== null) return found
  }
  return 0
}
