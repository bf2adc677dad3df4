import type { Introduction } from './introduction'
import type { Unit } from './unit'

/** The headings that hold for an item. */
export interface Headings {
  readonly section: string | null
  readonly addressee: string | null
}

/** Follows which headings hold from one unit to the next. */
export interface HeadingsInForce {
  readonly current: () => Headings
  /** A unit begins: the headings of those that it closes hold no more. */
  readonly reach: (unit: Unit) => void
  readonly add: (unit: Unit, kind: Exclude<Introduction, 'objects' | 'report'>) => void
}

/** A heading with a number or bullet holds until the next of its own list; then those from before it do. */
interface Scope {
  readonly depth: number
  readonly bullet: string | null
  readonly outside: Headings
}

export function headingsInForce(): HeadingsInForce {
  let current: Headings = { section: null, addressee: null }
  let scopes: Scope[] = []
  /** Sections within an addressee's list, or addressees within a section: the kind that comes first is the outer one. */
  let outer: 'section' | 'addressee' | null = null

  return {
    current: () => current,
    reach(unit) {
      for (let last = scopes.at(-1); last && closes(unit, last); last = scopes.at(-1)) {
        current = last.outside
        scopes.pop()
      }
    },
    add(unit, kind) {
      if (unit.marker) scopes.push(scopeOf(unit, current))
      else scopes = []
      const words = printedHeading(unit, kind)
      if (kind === 'lead-in') current = { ...current, addressee: null }
      else if (kind === 'addressee')
        current = { section: outer === 'addressee' ? null : current.section, addressee: words }
      else current = { section: words, addressee: outer === 'addressee' || unit.marker ? current.addressee : null }
      if (kind !== 'lead-in') outer ??= kind
    },
  }
}

const scopeOf = ({ position, marker }: Unit, outside: Headings): Scope => ({
  depth: position?.depth ?? Number.POSITIVE_INFINITY,
  bullet: position ? null : (marker?.closing ?? null),
  outside,
})

const closes = ({ position, marker }: Unit, scope: Scope): boolean =>
  position ? scope.depth >= position.depth : scope.bullet !== null && scope.bullet === marker?.closing

/** «1. Качество образования» keeps its number; «3. В части аттестации:» is an item's introduction and does not. */
function printedHeading({ marker, printedMarker, text }: Unit, kind: Introduction): string {
  const introducesItems =
    marker?.style === 'number' || marker?.style === 'letter' ? text.endsWith(':') : marker?.style === 'bullet'
  const number = kind === 'addressee' || introducesItems ? '' : printedMarker
  return `${number} ${text}`
    .trim()
    .replace(/\*+(?=:?$)/, '')
    .replace(/\s*(?::|\s[–-])$/, '')
}
