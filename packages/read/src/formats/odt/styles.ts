import type { ListLevel, ListLevels } from '../list-levels'
import { whole } from '../whole'
import type { Attributes, XmlEvents } from '../xml'
import { numFormat } from './num-format'

/** What the styles of an odt say of lists and of hiding. Styles of both parts are gathered before the text is read. */
export interface OdtStyles {
  /** The levels of a list style; empty for an unknown one. `Outline` is that of the headings. */
  readonly levels: (list: string) => ListLevels
  /** The list style that a paragraph style names; '' takes it out of lists, null: it says nothing. */
  readonly list: (paragraphStyle: string) => string | null
  readonly isHidden: (family: 'paragraph' | 'text' | 'section', style: string) => boolean
  /** To be fed with the parts where styles stand. */
  readonly events: XmlEvents
}

/** The list style under which headings without one of their own are counted. */
export const OUTLINE = 'Outline'

interface Style {
  readonly parent: string
  readonly list: string | null
  hidden: boolean
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export function odtStyles(): OdtStyles {
  const byKey = new Map<string, Style>()
  const lists = new Map<string, (Mutable<ListLevel> | undefined)[]>()
  const hidden = new Map<string, boolean>()
  let style: Style | null = null
  let list: (Mutable<ListLevel> | undefined)[] | null = null
  let level: Mutable<ListLevel> | null = null

  const open = (tag: string, attributes: Attributes): void => {
    if (tag === 'style:style') {
      style = {
        parent: attributes['style:parent-style-name'] ?? '',
        list: attributes['style:list-style-name'] ?? null,
        hidden: false,
      }
      byKey.set(key(attributes['style:family'], attributes['style:name']), style)
    } else if (tag === 'text:list-style' || tag === 'text:outline-style') {
      list = []
      lists.set(tag === 'text:outline-style' ? OUTLINE : (attributes['style:name'] ?? ''), list)
    } else if (list && /^text:(list|outline)-level-style/.test(tag)) {
      level = listLevel(tag, attributes)
      const place = whole(attributes['text:level'])
      if (place !== null && place >= 1 && place <= 10) list[place - 1] = level
    } else if (tag === 'style:text-properties' || tag === 'style:section-properties') {
      if (level) level.font = attributes['style:font-name'] ?? attributes['fo:font-family'] ?? ''
      else if (style && attributes['text:display'] === 'none') style.hidden = true
    }
  }
  const close = (tag: string): void => {
    if (tag === 'style:style') style = null
    else if (tag === 'text:list-style' || tag === 'text:outline-style') list = null
    else if (tag.startsWith('text:') && tag.includes('-level-style')) level = null
  }

  /** Styles inherit; a damaged file may make one its own ancestor. */
  function inherited<V>(family: string, name: string, said: (style: Style) => V | null): V | null {
    let next = byKey.get(key(family, name))
    for (let step = 0; next && step < 20; step++) {
      const found = said(next)
      if (found !== null) return found
      next = byKey.get(key(family, next.parent))
    }
    return null
  }

  return {
    levels: (name) => lists.get(name) ?? [],
    list: (name) => inherited('paragraph', name, (style) => style.list),
    isHidden(family, name) {
      const known = hidden.get(key(family, name))
      if (known !== undefined) return known
      const found = inherited(family, name, (style) => (style.hidden ? true : null)) ?? false
      hidden.set(key(family, name), found)
      return found
    },
    events: { open, close },
  }
}

const key = (family = '', name = ''): string => `${family}/${name}`

function listLevel(tag: string, attributes: Attributes): Mutable<ListLevel> {
  const common = { start: whole(attributes['text:start-value']) ?? 1, font: '', restart: null, legal: false }
  if (tag.endsWith('-bullet')) return { ...common, format: 'bullet', text: attributes['text:bullet-char'] ?? '•' }
  if (tag.endsWith('-image')) return { ...common, format: 'bullet', text: '–' }
  const letterSync = attributes['style:num-letter-sync'] === 'true'
  return {
    ...common,
    format: numFormat(attributes['style:num-format'] ?? '', { letterSync }),
    text: template(attributes),
  }
}

/** `%1.%2)`, from the template of newer files or from the prefix, the suffix and how many levels are shown. */
function template(attributes: Attributes): string {
  const stated = attributes['style:num-list-format'] ?? attributes['loext:num-list-format']
  if (stated !== undefined) return stated.replace(/(%\d+)%/g, '$1')
  const last = Math.min(10, whole(attributes['text:level']) ?? 1)
  const shown = Math.min(last, Math.max(1, whole(attributes['text:display-levels']) ?? 1))
  const numbered = attributes['style:num-format'] ? shown : 0
  const numbers = Array.from({ length: numbered }, (_, at) => `%${last - shown + 1 + at}`).join('.')
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`
}
