import type { Span } from '../model'
import { endsList, isPageMatter } from './ending'
import { introductionBy } from './introduction'
import { belongsTo, type Context, isOwnItem } from './item'
import type { Unit } from './unit'

/** A recommendation before its ends are trimmed and its number is written out. */
export interface Item {
  /** The index of the unit that begins it. */
  readonly unit: number
  /** Its own words and those of its sub-points and further paragraphs. */
  readonly parts: readonly Span[]
  readonly section: string | null
  readonly addressee: string | null
}

export interface Outline {
  readonly items: readonly Item[]
  /** The index of the unit that ends the list; the number of units when nothing does. */
  readonly end: number
}

/** The headings that hold for the items to come. */
interface Headings {
  readonly section: string | null
  readonly addressee: string | null
}

/** Headings of a numbered unit hold until the next number of its own list; then those from before it do. */
interface Scope {
  readonly depth: number
  readonly outside: Headings
}

interface OpenItem {
  readonly unit: number
  readonly parts: Span[]
  /** Whether it ended with a colon and takes the objects of its action in. */
  readonly takesObjects: boolean
  readonly headings: Headings
}

/** Says of each unit what it is, and gathers items under their headings. Linear in the number of units. */
export function outline(units: readonly Unit[]): Outline {
  const lastOfLists = lastUnitOfLists(units)
  const items: OpenItem[] = []
  let headings: Headings = { section: null, addressee: null }
  let scopes: Scope[] = []
  let outermost: 'section' | 'addressee' | null = null
  let open: OpenItem | null = null
  /** The latest unit of the lists begun so far. */
  let goesOnUntil = -1

  function add(unit: number, takesObjects: boolean): void {
    const { parts, row } = units[unit] as Unit
    const own = { section: row?.section ?? headings.section, addressee: row?.addressee ?? headings.addressee }
    open = { unit, parts: [...parts], takesObjects, headings: own }
    items.push(open)
  }

  function head(unit: Unit, kind: 'section' | 'addressee' | 'lead-in'): void {
    if (unit.position) scopes.push({ depth: unit.position.depth, outside: headings })
    else scopes = []
    open = null
    const words = `${kind === 'section' ? headingMarker(unit) : ''} ${unit.text}`.trim().replace(/\s*:$/, '')
    if (kind === 'lead-in') headings = { ...headings, addressee: null }
    else if (kind === 'addressee')
      headings = { section: outermost === 'addressee' ? null : headings.section, addressee: words }
    else
      headings = { section: words, addressee: outermost === 'addressee' || unit.position ? headings.addressee : null }
    if (kind !== 'lead-in') outermost ??= kind
  }

  const contextOf = (item: OpenItem | null, at: number): Context => ({
    open: item && (units[item.unit] as Unit),
    takesObjects: item?.takesObjects ?? false,
    next: units[at + 1],
    listGoesOn: goesOnUntil > at,
  })

  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.position) {
      goesOnUntil = Math.max(goesOnUntil, lastOfLists[unit.position.list] as number)
      while (scopes.length > 0 && (scopes.at(-1) as Scope).depth >= unit.position.depth)
        headings = (scopes.pop() as Scope).outside
    }
    const listGoesOn = goesOnUntil > at
    if (!unit.marker && !unit.row && endsList(unit.text)) {
      if (listGoesOn && isPageMatter(unit.text)) continue
      return { items: items.map(itemOf), end: at }
    }
    const introduction = introductionBy(units, at)
    if (introduction && introduction !== 'objects') head(unit, introduction)
    else if (open && belongsTo(unit, contextOf(open, at))) (open as OpenItem).parts.push(...unit.printed)
    else if (unit.marker || unit.row || isOwnItem(unit, contextOf(open, at))) add(at, introduction === 'objects')
    else if (open && listGoesOn) (open as OpenItem).parts.push(...unit.printed)
    else if (!listGoesOn) return { items: items.map(itemOf), end: at }
  }
  return { items: items.map(itemOf), end: units.length }
}

const itemOf = ({ unit, parts, headings }: OpenItem): Item => ({ unit, parts, ...headings })

/** «1. Качество образования» keeps its number; «3. В части аттестации:» is an item's introduction and does not. */
const headingMarker = ({ marker, printedMarker, text }: Unit): string =>
  marker?.style === 'bullet' || (marker?.style !== 'roman' && marker?.style !== 'part' && text.endsWith(':'))
    ? ''
    : printedMarker

/** For each numbered list, the index of its last unit. */
function lastUnitOfLists(units: readonly Unit[]): number[] {
  const last: number[] = []
  units.forEach(({ position }, at) => {
    if (position) last[position.list] = at
  })
  return last
}
