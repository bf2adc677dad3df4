import type { Span } from '../model'
import { endsList, isPageMatter } from './ending'
import { furtherList } from './further-list'
import { type Headings, headingsInForce } from './headings'
import { introductionBy } from './introduction'
import { belongsTo, type Context, isOwnItem } from './item'
import { lostNumbers } from './lost-numbers'
import { type Unit, wordsOf } from './unit'

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
  /** The units with which its lists begin, in order. */
  readonly lists: readonly number[]
  /** The index of the unit that ends the list; the number of units when nothing does. */
  readonly end: number
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
  const known = { lastOfLists: lastUnitOfLists(units), lost: lostNumbers(units) }
  let list = listFrom(units, 0, known)
  const items = [...list.items]
  const lists = [0]
  for (let at = furtherList(units, list.end); at !== null; at = furtherList(units, Math.max(list.end, at + 1))) {
    list = listFrom(units, at, known)
    items.push(...list.items)
    lists.push(at)
  }
  return { items, lists, end: list.end }
}

interface Known {
  /** For each numbered list, the index of its last unit. */
  readonly lastOfLists: readonly number[]
  /** The units whose own number is missing. */
  readonly lost: ReadonlySet<number>
}

/** The list that begins at a unit, up to what ends it. */
function listFrom(units: readonly Unit[], from: number, { lastOfLists, lost }: Known): Omit<Outline, 'lists'> {
  const items: OpenItem[] = []
  const headings = headingsInForce()
  let open: OpenItem | null = null
  /** Whether a stretch tells what was, up to the next lead-in. */
  let reporting = false
  /** The latest unit of the lists begun so far. */
  let goesOnUntil = -1

  function add(unit: number, takesObjects: boolean): void {
    const { parts, row, addressee: named } = units[unit] as Unit
    const { section, addressee } = headings.current()
    const own = { section: row?.section ?? section, addressee: row?.addressee ?? named ?? addressee }
    open = { unit, parts: [...parts], takesObjects, headings: own }
    items.push(open)
  }

  const contextOf = (item: OpenItem | null, at: number): Context => ({
    open: item && (units[item.unit] as Unit),
    takesObjects: item?.takesObjects ?? false,
    previous: units[at - 1],
    next: units[at + 1],
    lostNumber: lost.has(at),
    listGoesOn: goesOnUntil > at,
  })

  for (let at = from; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.position) goesOnUntil = Math.max(goesOnUntil, lastOfLists[unit.position.list] as number)
    headings.reach(unit)
    const listGoesOn = goesOnUntil > at
    const mayEnd = !unit.row && (!unit.marker || (unit.marker.style === 'bullet' && isPageMatter(unit.text)))
    if (mayEnd && endsList(unit.text)) {
      if (listGoesOn && isPageMatter(unit.text)) continue
      return { items: items.map(itemOf), end: at }
    }
    const introduction = introductionBy(units, at)
    reporting = introduction === 'report' || (reporting && introduction !== 'lead-in')
    if (introduction === 'report' || reporting) continue
    if (introduction && introduction !== 'objects') {
      headings.add(unit, introduction)
      open = null
    } else if (open && belongsTo(unit, contextOf(open, at))) (open as OpenItem).parts.push(...wordsOf(unit))
    else if (unit.marker || unit.row || isOwnItem(unit, contextOf(open, at))) add(at, introduction === 'objects')
    else if (open && (listGoesOn || resumes(units, at + 1))) (open as OpenItem).parts.push(...wordsOf(unit))
    else if (!listGoesOn) return { items: items.map(itemOf), end: at }
  }
  return { items: items.map(itemOf), end: units.length }
}

/** Whether another addressee's list begins there: what stands before it does not end the whole. */
const resumes = (units: readonly Unit[], at: number): boolean =>
  at < units.length - 1 && (introductionBy(units, at) === 'addressee' || units[at]?.marker?.style === 'part')

const itemOf = ({ unit, parts, headings }: OpenItem): Item => ({ unit, parts, ...headings })

/** For each numbered list, the index of its last unit. */
function lastUnitOfLists(units: readonly Unit[]): number[] {
  const last: number[] = []
  units.forEach(({ position }, at) => {
    if (position) last[position.list] = at
  })
  return last
}
