import type { ReadContext } from '../../reading'
import { walkXml, type XmlPart } from '../xml'
import { isOn, listLevel, value } from './values'

/** What a style says of numbering and of hiding; `null` where it leaves that to the style it is based on. */
export interface Style {
  readonly id: string
  basedOn: string | null
  /** `w:numId`; '0' takes a paragraph out of its list. */
  list: string | null
  level: number | null
  hidden: boolean | null
}

export interface Styles {
  /** The style and those it is based on, nearest first; the default paragraph style for null, empty for an unknown one. */
  readonly chain: (id: string | null) => readonly Style[]
  /** Whether text of the style is hidden; null where neither it nor those it is based on say. */
  readonly hidden: (id: string | null) => boolean | null
}

/** Styles of a docx; none where the part is missing. */
export function docxStyles(part: XmlPart | null, context: ReadContext): Styles {
  const byId = new Map<string, Style>()
  let byDefault: string | null = null
  let style: Style | null = null

  if (part) {
    walkXml(
      part,
      {
        open(tag, attributes) {
          if (tag === 'w:style') {
            style = { id: attributes['w:styleId'] ?? '', basedOn: null, list: null, level: null, hidden: null }
            byId.set(style.id, style)
            const isDefault = attributes['w:default'] !== undefined && isOn({ 'w:val': attributes['w:default'] })
            if (isDefault && attributes['w:type'] === 'paragraph') byDefault = style.id
          } else if (style) {
            if (tag === 'w:basedOn') style.basedOn = value(attributes)
            else if (tag === 'w:numId') style.list = value(attributes)
            else if (tag === 'w:ilvl') style.level = listLevel(value(attributes))
            else if (tag === 'w:vanish') style.hidden = isOn(attributes)
          }
        },
        close(tag) {
          if (tag === 'w:style') style = null
        },
      },
      context,
    )
  }

  const chains = new Map<string | null, readonly Style[]>()
  function chain(id: string | null): readonly Style[] {
    const known = chains.get(id)
    if (known) return known
    const found = styleChain(byId, id ?? byDefault)
    chains.set(id, found)
    return found
  }
  return { chain, hidden: (id) => chain(id).find((style) => style.hidden !== null)?.hidden ?? null }
}

function styleChain(byId: ReadonlyMap<string, Style>, id: string | null): readonly Style[] {
  const found: Style[] = []
  let next = id === null ? undefined : byId.get(id)
  // A style may be based on itself in a damaged file; Word allows chains of eleven.
  while (next && found.length < 20) {
    found.push(next)
    next = next.basedOn === null ? undefined : byId.get(next.basedOn)
  }
  return found
}
