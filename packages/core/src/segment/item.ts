import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import { isNominal } from './nominal'
import type { Unit } from './unit'

/** What stands around a unit in the outline. */
export interface Context {
  /** The item before it; null right after a heading. */
  readonly open: Unit | null
  /** Whether that item takes in the objects of its action. */
  readonly takesObjects: boolean
  readonly previous: Unit | undefined
  readonly next: Unit | undefined
  /** Whether a gap in the numbers after it shows that its own number was lost in print. */
  readonly lostNumber: boolean
  /** Whether numbers of a list begun before it come after it. */
  readonly listGoesOn: boolean
}

/** Whether a unit is a sub-point or a further paragraph of the item before it. */
export function belongsTo(unit: Unit, { open, takesObjects, previous, next }: Context): boolean {
  if (!open || unit.row || unit.addressee !== undefined) return false
  if (!unit.position && isTerm(unit.folded)) return true
  if (!unit.marker && takesObjects && /[:;,]$/.test(previous?.text ?? '')) {
    const afterBullets = open.marker === null && isBullet(previous)
    return !afterBullets && !beginsWithInfinitive(unit.folded)
  }
  if (!unit.marker) return isBullet(open) && isBullet(next) && !beginsWithInfinitive(unit.folded)
  const deeper = open.position
    ? isBullet(unit) || (unit.position !== null && unit.position.depth > open.position.depth)
    : isBullet(unit) && isBelow(unit, { open, takesObjects, previous })
  if (!deeper) return false
  if (takesObjects) return open.position !== null || !beginsWithInfinitive(unit.folded)
  return (open.position !== null || beginsWithInfinitive(open.folded)) && !asksAtOnce(unit.folded)
}

/** Whether a bullet stands below an item without number: it has another sign, or the item's objects so far have the same. */
const isBelow = (
  { marker }: Unit,
  { open, takesObjects, previous }: Pick<Context, 'takesObjects' | 'previous'> & { open: Unit },
): boolean =>
  open.marker === null ||
  open.marker.closing !== marker?.closing ||
  (takesObjects && previous?.marker?.closing === marker.closing)

/** Whether one of the first three words says what to do: «повторно пройти». */
const asksAtOnce = (folded: string): boolean => hasInfinitive(folded.replace(/[,:].*$/u, ''), 3)

/** Whether a paragraph states the term of the item before it, or who answers for it: «Срок: до 1 октября». */
export const isTerm = (folded: string): boolean =>
  /^[^а-я]*(?:сроки?(?: [а-я]+)?\s*[:,.-]|срок до |отв(?:етственн[а-я]+|\.)|исполнител[ьи]\s*[:-]|контроль\s*[:-])/u.test(
    folded,
  )

/** Whether a paragraph without number or bullet is a recommendation of its own. */
export function isOwnItem(unit: Unit, { open, previous, next, listGoesOn, lostNumber }: Context): boolean {
  if (unit.addressee !== undefined || CONTROL.test(unit.folded)) return true
  const asks = hasInfinitive(unit.folded, 14)
  if (!open) {
    const introduced = /:$/.test(previous?.text ?? '') && /;$/.test(unit.text)
    return asks || introduced || hasInfinitive(unit.folded, 30) || isNominal(unit) || listGoesOn
  }
  // A number is missing in print: «12. …», «…», «14. …».
  if (open.position) return lostNumber || (asks && OF_ITSELF.test(unit.folded))
  if (isBullet(open)) return beginsWithInfinitive(unit.folded) || (asks && OF_ITSELF.test(unit.folded))
  if (asks) return true
  if (next && !next.marker && hasInfinitive(next.folded, 14)) return true
  return (
    !beginsWithInfinitive(open.folded) &&
    (/[;,]$/.test(unit.text) ||
      /;$/.test(open.text) ||
      (isNominal(unit) && !/\.$/.test(open.text)) ||
      (isNominal(unit) && isNominal(open)))
  )
}

/** «Контроль за исполнением резолюции форум возлагает на совет». */
const CONTROL = /^[^а-я]*контроль (?:за )?(?:исполнени|выполнени)/u

/** «Комитету разместить настоящую резолюцию на сайте», «Об исполнении рекомендаций доложить в мае»: mostly the last words. */
const OF_ITSELF = /(?<![а-я])(?:резолюци|решени|рекомендаци|протокол|постановлени|приказ)[а-я]*/u

const isBullet = (unit: Unit | undefined | null): boolean => unit?.marker?.style === 'bullet'
