import type { ListLevel } from '../list-levels'
import type { ListFormat } from '../list-numbers'

/** A list that paragraphs name by its number. */
export interface DocList {
  /** Lists of the same family count on from one another. */
  readonly family: string
  readonly levels: readonly ListLevel[]
  /** The style of each level; 0xfff for none. */
  readonly styles: readonly number[]
  /** Levels that begin anew when this list is first used. */
  readonly restarted: readonly number[]
}

/**
 * The lists of a document, the first that paragraphs name being number 1. Null where the tables that describe them are
 * damaged.
 */
export function docLists(lists: DataView, overrides: DataView): readonly (DocList | null)[] | null {
  try {
    return overriding(listFamilies(lists), overrides)
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}

interface Family {
  readonly levels: readonly ListLevel[]
  readonly styles: readonly number[]
}

const FAMILY = 28
const LEVELS = 9

/** The table names all families first; the levels of each follow in the same order. */
function listFamilies(view: DataView): ReadonlyMap<number, Family> {
  const families = new Map<number, Family>()
  if (view.byteLength === 0) return families
  const count = view.getUint16(0, true)
  let at = 2 + count * FAMILY
  for (let index = 0; index < count; index++) {
    const from = 2 + index * FAMILY
    const levels: ListLevel[] = []
    const depth = view.getUint8(from + 26) & 1 ? 1 : LEVELS
    for (let level = 0; level < depth; level++) {
      const read = listLevel(view, at)
      levels.push(read.level)
      at = read.end
    }
    const styles = Array.from({ length: LEVELS }, (_, level) => view.getUint16(from + 8 + level * 2, true))
    families.set(view.getInt32(from, true), { levels, styles })
  }
  return families
}

/** A list refers to a family and may begin or describe some levels in its own way. */
function overriding(families: ReadonlyMap<number, Family>, view: DataView): (DocList | null)[] {
  if (view.byteLength === 0) return []
  const count = view.getUint32(0, true)
  if (count * 16 > view.byteLength) throw new RangeError('too many lists')
  let at = 4 + count * 16
  return Array.from({ length: count }, (_, index) => {
    const id = view.getInt32(4 + index * 16, true)
    const changes = view.getUint8(4 + index * 16 + 12)
    const family = families.get(id)
    const levels = [...(family?.levels ?? [])]
    const restarted: number[] = []
    at += 4
    for (let change = 0; change < changes; change++) {
      const start = view.getInt32(at, true)
      const flags = view.getUint32(at + 4, true)
      const level = flags & 0xf
      at += 8
      if (flags & 0x20) {
        const read = listLevel(view, at)
        levels[level] = read.level
        at = read.end
      }
      const known = levels[level]
      if (flags & 0x10 && known) {
        restarted.push(level)
        if (!(flags & 0x20)) levels[level] = { ...known, start }
      }
    }
    return family ? { family: String(id), levels, styles: family.styles, restarted } : null
  })
}

/** A level: fixed fields, formatting of paragraphs and characters, then the text of its label. */
function listLevel(view: DataView, at: number): { level: ListLevel; end: number } {
  const flags = view.getUint8(at + 5)
  const label = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
  const length = view.getUint16(label, true)
  const units = Array.from({ length }, (_, index) => view.getUint16(label + 2 + index * 2, true))
  const level = {
    start: view.getInt32(at, true),
    format: FORMATS[view.getUint8(at + 4)] ?? 'decimal',
    // Below nine stands for the number of that level.
    text: units.map((unit) => (unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit))).join(''),
    font: '',
    restart: flags & 8 ? view.getUint8(at + 26) : null,
    legal: (flags & 4) !== 0,
  }
  return { level, end: label + 2 + length * 2 }
}

/** Word's numbers for ways of counting; others are counted in digits. */
const FORMATS: Readonly<Record<number, ListFormat>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  9: 'chicago',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
}
