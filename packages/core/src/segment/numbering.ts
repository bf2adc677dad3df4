import type { Marker } from './marker'

/** Where a marker stands. */
export interface Place {
  readonly at: 'line start' | 'inside'
  /** Whether the words before it have come to an end: a full stop, a semicolon, a paragraph's end. */
  readonly clean: boolean
  /** Whether it follows a colon, so that a list may begin. */
  readonly opens: boolean
  /** Whether the item's own words begin as one would: with an infinitive or, at a line start, a capital letter. */
  readonly itemLike: boolean
  /** What items of one list have in common: whether they begin with a capital letter and whether they introduce others. */
  readonly capital: boolean
  readonly introduces: boolean
  /** The unit that has just ended, if it is one that may head a list of its own. */
  readonly header: number | null
  /** The unit that the marker would begin. */
  readonly unit: number
}

/** How an accepted marker goes on from those before it. */
export interface Position {
  /** How deep its list is nested; 0 is the outermost. */
  readonly depth: number
  /** The list it belongs to, counted from 0 in the order in which they begin. */
  readonly list: number
  /** The numbered unit whose list this is; null for a list of its own. */
  readonly parent: number | null
  readonly fit: 'first' | 'next' | 'gap' | 'repeat' | 'resumed'
  /** The number before it in its list; null for a first one. */
  readonly previous: Marker | null
}

interface Level {
  readonly list: number
  readonly parent: number | null
  /** Its latest marker and the unit that it begins. */
  readonly last: Marker
  readonly unit: number
  readonly capital: boolean
  readonly introduces: boolean
}

/** Follows the nested lists of one document and says of each marker whether it is the number of an item. */
export interface Numbering {
  /** Null when the marker is none: a date, a quantity, a reference to a law. */
  accept(marker: Marker, place: Place): Position | null
}

const DEEPEST = 6
/** A list may begin with another number than 1, but not with one that no list reaches. */
const HIGHEST_START = 60
const WIDEST_GAP = { 'line start': 20, inside: 3 } as const

export function numbering(): Numbering {
  let levels: Level[] = []
  let lists = 0
  /** Where lists that headings have interrupted stood: «I. …» 1–8, «II. …» 9–17. */
  const interrupted = new Map<string, Level>()

  /** Puts a marker on a level, and closes the levels below it. */
  function put(
    marker: Marker,
    { unit, capital, introduces }: Place,
    on: { depth: number; parent: number | null; before: Level | null; fit: Position['fit'] },
  ): Position {
    const { depth, parent, before, fit } = on
    for (const closed of levels.slice(depth + 1)) interrupted.set(styleKey(closed.last), closed)
    const list = before?.list ?? lists++
    levels = [...levels.slice(0, depth), { list, parent, last: marker, unit, capital, introduces }]
    return { depth, list, parent, fit, previous: before?.last ?? null }
  }

  function goesOn(marker: Marker, place: Place): Position | null {
    const steps = levels.map((level) => step(level.last, marker))
    const isAlike = (depth: number) => styleKey(levels[depth]?.last) === styleKey(marker)
    const on = (depth: number, fit: Position['fit']): Position | null => {
      const before = levels[depth]
      return before ? put(marker, place, { depth, parent: before.parent, before, fit }) : null
    }
    const fits = (depth: number) => steps[depth] === 1 && isAlike(depth)
    // «3. …: 1. …; 2. …; 3. ….» and then «4.»: the list with the same kind of items goes on.
    const likeness = (depth: number): number => {
      if (!fits(depth)) return -1
      const { capital, introduces: withColon, unit } = levels[depth] as Level
      const introduces = withColon || levels[depth + 1]?.parent === unit
      return (capital === place.capital ? 2 : 0) + (introduces === place.introduces ? 1 : 0)
    }
    const next = levels.reduce((best, _, depth) => (likeness(depth) >= Math.max(0, likeness(best)) ? depth : best), -1)
    if (next !== -1) return on(next, 'next')
    if (!place.clean) return null
    // A typist may change from «2.» to «3)», but not where both kinds are in use.
    const unlike = steps.some((_, depth) => isAlike(depth)) ? -1 : steps.lastIndexOf(1)
    if (unlike !== -1) return on(unlike, 'next')
    if (!place.itemLike || isFirst(marker)) return null
    const gap = steps.findLastIndex(
      (by, depth) => by !== null && by > 1 && by <= WIDEST_GAP[place.at] && isAlike(depth),
    )
    if (gap !== -1) return on(gap, 'gap')
    const repeated = steps.findLastIndex((by, depth) => by === 0 && isAlike(depth))
    // Inside a line only words that begin as those of the list do show that its number was printed twice.
    return place.at === 'inside' && levels[repeated]?.capital !== place.capital ? null : on(repeated, 'repeat')
  }

  function begins(marker: Marker, place: Place): Position | null {
    const fitsInside =
      place.opens || (levels.length === 0 && (place.clean || place.itemLike)) || isChild(marker, levels.at(-1)?.last)
    if (place.at === 'inside' && !fitsInside) return null
    const same = levels.findIndex((level) => styleKey(level.last) === styleKey(marker))
    const nested = place.header !== null && levels.length < DEEPEST
    if (same !== -1 && !nested)
      return put(marker, place, { depth: same, parent: levels[same]?.parent ?? null, before: null, fit: 'first' })
    const depth = Math.min(levels.length, DEEPEST - 1)
    return put(marker, place, { depth, parent: place.header ?? heading(), before: null, fit: 'first' })
  }

  /** The unit of the innermost open heading with a Roman number or the like. */
  const heading = (): number | null =>
    levels.findLast(({ last }) => last.style === 'roman' || last.style === 'part')?.unit ?? null

  function resumes(marker: Marker, place: Place): Position | null {
    const before = interrupted.get(styleKey(marker))
    const by = before ? step(before.last, marker) : null
    if (!before || by === null || by < 1 || by > WIDEST_GAP[place.at]) return null
    return put(marker, place, { depth: levels.length, parent: place.header ?? heading(), before, fit: 'resumed' })
  }

  /** The marker as it goes on with an open list, where it can be read in two ways. */
  function inItsList(marker: Marker): Marker {
    const goesOnAs = (read: Marker) =>
      levels.some(({ last }) => styleKey(last) === styleKey(read) && step(last, read) === 1)
    if (!marker.orElse || goesOnAs(marker)) return marker
    const other = { ...marker, path: marker.orElse }
    return goesOnAs(other) ? other : marker
  }

  return {
    accept(printed, place) {
      const marker = inItsList(printed)
      if (marker.onlyNext && !levels.some(({ last }) => step(last, marker) === 1)) return null
      const found = goesOn(marker, place)
      if (found) return found
      if (isFirst(marker)) return begins(marker, place)
      if (place.at === 'inside' || !place.clean) return null
      return resumes(marker, place) ?? (place.itemLike && mayBegin(marker) ? begins(marker, place) : null)
    },
  }
}

const styleKey = (marker: Marker | undefined): string => `${marker?.style}${marker?.closing}${marker?.path.length}`

/** Whether a list may begin with such a number though it is not the first. */
const mayBegin = ({ style, path }: Marker): boolean => style === 'number' && (path.at(-1) ?? 0) <= HIGHEST_START

/** «3. … 3.1. …»: the first number under a heading's own. */
const isChild = ({ path }: Marker, heading: Marker | undefined): boolean =>
  path.length > 1 &&
  heading?.path.length === path.length - 1 &&
  heading.path.every((number, depth) => number === path[depth])

const isFirst = (marker: Marker): boolean => marker.path.at(-1) === 1

/** How many places `next` stands after `last` in one list; null when they are of different lists. */
function step(last: Marker, next: Marker): number | null {
  if (last.style !== next.style || last.path.length !== next.path.length) return null
  const by = last.path.findIndex((number, depth) => number !== next.path[depth])
  if (by === -1) return 0
  const ahead = (next.path[by] as number) - (last.path[by] as number)
  // «1.4» → «2.1»: the same list of items under the next heading.
  if (by < last.path.length - 1)
    return ahead > 0 && next.path.slice(by + 1).every((number) => number === 1) ? ahead : null
  return ahead
}
