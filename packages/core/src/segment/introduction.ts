import { isAddressee } from './addressee'
import { isHeading, isSectionOpening } from './heading'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import { isTerm } from './item'
import type { Unit } from './unit'
import { voiceOf } from './voice'

/**
 * How a unit introduces those after it: it says who must do them, what they are about, or hands the list over once more;
 * `objects`: it asks for one action and they are its objects («Предусмотреть в планах: – консультации; – зачёты.»);
 * `report`: what follows tells what was, up to the next lead-in («2. СЛУШАЛИ:», «Конференция отмечает:»).
 */
export type Introduction = 'addressee' | 'section' | 'lead-in' | 'objects' | 'report'

/** Null for a unit that introduces nothing. */
export function introductionBy(units: readonly Unit[], at: number): Introduction | null {
  const unit = units[at] as Unit
  const next = units[at + 1]
  if (unit.row)
    return unit.row.kind === 'item'
      ? null
      : isAddressee(bare(unit), { colon: unit.text.endsWith(':') })
        ? 'addressee'
        : 'section'
  if (!next || unit.text === '' || unit.text.length > LONGEST || isTerm(unit.folded)) return null
  return unit.text.endsWith(':') ? byColon(unit, next) : byHeading(unit, { next, at })
}

const LONGEST = 400

const bare = (unit: Unit): string => unit.text.replace(/\s*:$/, '')

function byColon(unit: Unit, next: Unit): Introduction | null {
  if (isAddressee(bare(unit), { colon: true })) return 'addressee'
  const voice = voiceOf(unit.text)
  if (voice === 'asks' || voice === 'plans') return 'lead-in'
  if (voice === 'reports' && !hasInfinitive(unit.folded, 14)) return 'report'
  if (!hasInfinitive(unit.folded, 14) || isSectionOpening(unit.folded)) return 'section'
  if (TO_WHOM_AND_WHAT.test(unit.folded) && isAddressee(bare(unit).replace(/\s+\S+$/, ''), { colon: true }))
    return 'addressee'
  if (!beginsWithInfinitive(next.folded)) return 'objects'
  // Under a bullet with the same sign nobody can tell sub-points from the next points.
  return unit.marker?.style === 'bullet' && next.marker?.closing === unit.marker.closing ? null : 'section'
}

/** «Руководителям школ обеспечить:» names nobody's object yet. */
const TO_WHOM_AND_WHAT = /(?:ть|ти|чь|ться) ?:$/u

function byHeading(unit: Unit, { next, at }: { next: Unit; at: number }): Introduction | null {
  const heads = next.position?.parent === at || isChildPath(unit, next)
  if (unit.marker?.style === 'part') return 'section'
  if (unit.position && heads) {
    if (isAddressee(unit.text, { colon: false })) return 'addressee'
    return !hasInfinitive(unit.folded, 14) || isChildPath(unit, next) ? 'section' : null
  }
  if (unit.marker?.style === 'roman' && isHeading(unit.text)) return 'section'
  if (unit.position) return isHeading(unit.text) && isSubordinate(next) && !next.position ? 'section' : null
  if (unit.marker) return null
  const listBegins = next.marker !== null || hasInfinitive(next.folded, 10)
  if (!listBegins) return null
  if (/^[^\p{L}]*\p{Lu}/u.test(unit.text) && isAddressee(unit.text.replace(/[.,]$/, ''), { colon: false }))
    return 'addressee'
  if (isHeading(unit.text)) return 'section'
  const short = unit.text.length < 100 && !hasInfinitive(unit.folded, 14)
  return short && next.position?.fit === 'first' ? 'section' : null
}

const isChildPath = ({ marker }: Unit, next: Unit): boolean =>
  marker?.style === 'number' &&
  next.marker?.style === 'number' &&
  next.marker.path.length === marker.path.length + 1 &&
  marker.path.every((number, depth) => next.marker?.path[depth] === number)

/** A bullet, or a paragraph that asks for something by itself. */
const isSubordinate = (next: Unit): boolean =>
  next.marker?.style === 'bullet' || (!next.marker && beginsWithInfinitive(next.folded))
