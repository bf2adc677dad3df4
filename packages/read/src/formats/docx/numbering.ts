import type { ReadContext } from '../../reading'
import type { ListLevel, ListLevels } from '../list-levels'
import { isListFormat, type ListFormat } from '../list-numbers'
import { whole } from '../whole'
import { type Attributes, walkXml, type XmlPart } from '../xml'
import type { Styles } from './styles'
import { isOn, listLevel, value } from './values'

/** A level under construction, with the paragraph style that puts a paragraph on it. */
interface DocxLevel extends Mutable<ListLevel> {
  style: string | null
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A list that paragraphs name by `w:numId`. */
export interface List {
  /** Lists of the same family count on from one another. */
  readonly family: string
  readonly levels: ListLevels
  /** The paragraph style of each level that has one. */
  readonly styles: ReadonlyMap<string, number>
  /** Levels that begin anew when this list is first used. */
  readonly restarted: readonly number[]
}

/** The list of a `w:numId`; null for one that is not described. */
export type Numbering = (list: string) => List | null

interface Family {
  readonly levels: (DocxLevel | undefined)[]
  /** The numbering style in which its levels are described instead. */
  styleLink: string | null
}

interface Instance {
  family: string
  readonly levels: Map<number, DocxLevel>
  readonly starts: Map<number, number>
}

interface Described {
  readonly families: ReadonlyMap<string, Family>
  readonly instances: ReadonlyMap<string, Instance>
}

/** Lists of a docx, with list styles followed to where their levels stand. */
export function docxNumbering(part: XmlPart, styles: Styles, context: ReadContext): Numbering {
  const { families, instances } = described(part, context)

  function followed(name: string): string {
    const link = families.get(name)?.styleLink
    if (!link) return name
    const list = styles.chain(link).find((style) => style.list !== null)?.list
    return instances.get(list ?? '')?.family ?? name
  }

  function list({ family: named, levels, starts }: Instance): List {
    const family = followed(named)
    const own = [...(families.get(family)?.levels ?? [])]
    for (const [level, override] of levels) own[level] = override
    for (const [level, start] of starts) {
      const described = own[level]
      if (described) own[level] = { ...described, start }
    }
    const styled = own.flatMap((level, place) => (level?.style ? [[level.style, place] as const] : []))
    return { family, levels: own, styles: new Map(styled), restarted: [...starts.keys()] }
  }

  // Made when first used: files may describe thousands of lists and use a few.
  const made = new Map<string, List>()
  return (id) => {
    const instance = instances.get(id)
    if (instance === undefined) return null
    const found = made.get(id) ?? list(instance)
    made.set(id, found)
    return found
  }
}

function described(part: XmlPart, context: ReadContext): Described {
  const families = new Map<string, Family>()
  const instances = new Map<string, Instance>()
  let family: Family | null = null
  let instance: Instance | null = null
  let overridden: number | null = null
  let level: DocxLevel | null = null

  const open = (tag: string, attributes: Attributes): void => {
    if (tag === 'w:abstractNum') {
      family = { levels: [], styleLink: null }
      families.set(attributes['w:abstractNumId'] ?? '', family)
    } else if (tag === 'w:num') {
      instance = { family: '', levels: new Map(), starts: new Map() }
      instances.set(attributes['w:numId'] ?? '', instance)
    } else if (tag === 'w:lvlOverride') {
      overridden = listLevel(attributes['w:ilvl'])
    } else if (tag === 'w:lvl') {
      level = newLevel()
      const place = listLevel(attributes['w:ilvl'])
      if (place !== null && instance) instance.levels.set(place, level)
      else if (place !== null && family) family.levels[place] = level
    } else if (level) {
      describe(level, tag, attributes)
    } else if (tag === 'w:numStyleLink' && family) {
      family.styleLink = value(attributes)
    } else if (tag === 'w:abstractNumId' && instance) {
      instance.family = value(attributes) ?? ''
    } else if (tag === 'w:startOverride' && instance && overridden !== null) {
      instance.starts.set(overridden, whole(value(attributes)) ?? 1)
    }
  }
  const close = (tag: string): void => {
    if (tag === 'w:lvl') level = null
    else if (tag === 'w:lvlOverride') overridden = null
    else if (tag === 'w:num') instance = null
    else if (tag === 'w:abstractNum') family = null
  }
  walkXml(part, { open, close }, context)
  return { families, instances }
}

const newLevel = (): DocxLevel => ({
  start: 0,
  format: 'decimal',
  text: '',
  font: '',
  restart: null,
  legal: false,
  style: null,
})

function describe(level: DocxLevel, tag: string, attributes: Attributes): void {
  if (tag === 'w:start') level.start = whole(value(attributes)) ?? 1
  else if (tag === 'w:numFmt') level.format = listFormat(attributes, level.format)
  else if (tag === 'w:lvlText') level.text = value(attributes) ?? ''
  else if (tag === 'w:lvlRestart') level.restart = whole(value(attributes))
  else if (tag === 'w:isLgl') level.legal = isOn(attributes)
  else if (tag === 'w:pStyle') level.style = value(attributes)
  else if (tag === 'w:lvlPicBulletId') level.text = '–'
  else if (tag === 'w:rFonts') level.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? ''
}

/** Word writes «001, 002, …» as a custom format, and beside it a format for older readers, which comes later. */
function listFormat(attributes: Attributes, before: ListFormat): ListFormat {
  const name = value(attributes) ?? 'decimal'
  if (name === 'custom') {
    const zeros = /^0{2,4}(?=1\b)/.exec(attributes['w:format'] ?? '')?.[0].length
    return zeros === 2 ? 'decimalZero3' : zeros === 3 ? 'decimalZero4' : zeros === 4 ? 'decimalZero5' : before
  }
  if (before.startsWith('decimalZero')) return before
  return isListFormat(name) ? name : 'decimal'
}
