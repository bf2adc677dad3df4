import { asksOfSomebody, isAddressee } from './addressee'
import { isHeading, isSectionOpening } from './heading'
import { beginsWithInfinitive, hasInfinitive } from './infinitive'
import { isTerm } from './item'
import { isNominal } from './nominal'
import type { Unit } from './unit'
import { endsByAsking, voiceOf } from './voice'

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
  if (TOLD.test(unit.folded)) return 'report'
  if (!next || unit.text === '' || unit.text.length > LONGEST || isTerm(unit.folded)) return null
  return INTRODUCES.test(unit.text)
    ? byColon(unit, units.slice(at + 1, at + 1 + LOOKED_AT))
    : byHeading(unit, { next, at })
}

const LONGEST = 400

/** What minutes tell before they come to what was decided. */
const TOLD = /^[^а-я]*(?:по [а-я]+ вопросу[^а-я]*)?(?:(?:за)?слушали|выступили|в прениях|повестка дня)(?![а-я])/u

/** A typist may part an addressee from the list by a dash. */
const INTRODUCES = /(?::|\s[–-])$/

const bare = (unit: Unit): string => unit.text.replace(/\s*[:–-]$/, '')

const LOOKED_AT = 8

function byColon(unit: Unit, after: readonly Unit[]): Introduction | null {
  const next = after[0] as Unit
  if (isAddressee(bare(unit), { colon: true }) || asksOfSomebody(bare(unit))) return 'addressee'
  const voice = voiceOf(unit.text)
  if (voice === 'asks' || voice === 'plans') return 'lead-in'
  if (voice === 'reports' && !hasInfinitive(unit.folded, 14)) return 'report'
  if (SEVERAL.test(unit.folded)) return 'section'
  if (MEANS.test(unit.folded)) return 'objects'
  if (isNominal(unit) && isItemOfNouns(unit) && isDeeperBullet(unit, next)) return 'objects'
  if (!hasInfinitive(unit.folded, 14) || isSectionOpening(unit.folded)) return 'section'
  if (TO_WHOM_AND_WHAT.test(unit.folded) && isAddressee(bare(unit).replace(/\s+\S+$/, ''), { colon: true }))
    return 'addressee'
  const unlike = unit.marker?.style !== next.marker?.style
  if (!beginsWithInfinitive(next.folded) && !(unlike && mostAsk(after))) return 'objects'
  // Under a bullet with the same sign nobody can tell sub-points from the next points.
  return unit.marker?.style === 'bullet' && next.marker?.closing === unit.marker.closing ? null : 'section'
}

/** «– улучшение преподавания:», «приведение сайтов в соответствие:» in a list of nouns, with bullets of another kind after it. */
const isItemOfNouns = ({ marker, text }: Unit): boolean =>
  marker?.style === 'bullet' || (!marker && /^\p{Ll}/u.test(text))

const isDeeperBullet = ({ marker }: Unit, next: Unit): boolean =>
  next.marker?.style === 'bullet' && next.marker.closing !== marker?.closing

/** «сохранение здоровья путём:» goes on with the means. */
const MEANS = /(?<![а-я])(?:путем|через|посредством|за счет|а именно|в том числе) ?:$/u

/** «Продолжить работу по следующим направлениям:» is followed by points in their own right. */
const SEVERAL =
  /(?<![а-я])(?:следующ[а-я]+ (?:направлени|задач|приоритет|мероприяти|мер)[а-я]*|(?:направить|сосредоточить) (?:[а-я]+ ){0,3}(?:усилия|внимание|работу|деятельность) (?:[а-я]+ ){0,3}на) ?:$/u

/** Whether most points of the list that begins with the first say what to do, if not in their first word. */
function mostAsk(points: readonly Unit[]): boolean {
  const [first] = points
  const own = points.findIndex(({ marker }) => marker?.style !== first?.marker?.style)
  const siblings = own === -1 ? points : points.slice(0, own)
  const asking = siblings.filter(
    ({ folded }) => hasInfinitive(folded.replace(/[,:].*$/u, ''), 5) && !isNominal({ folded }),
  )
  return siblings.length > 1 && asking.length > siblings.length / 2
}

/** «Руководителям школ обеспечить:» names nobody's object yet. */
const TO_WHOM_AND_WHAT = /(?:ть|ти|чь|ться) ?:$/u

/** «КОНФЕРЕНЦИЯ РЕКОМЕНДУЕТ», printed again before each addressee. */
const AGAIN = /(?:рекоменду(?:ет|ют|ем)|реши(?:ла|ли|ло)|постанов(?:ляет|ляют|ил[аио]?)|рекомендовано)[^а-я]*$/u

function byHeading(unit: Unit, { next, at }: { next: Unit; at: number }): Introduction | null {
  if (!unit.marker && unit.text.length < 120 && AGAIN.test(unit.folded)) return 'lead-in'
  const heads = next.position?.parent === at || isChildPath(unit, next)
  if (unit.marker?.style === 'part') return 'section'
  if (unit.position && heads && !isFinishedRequest(unit)) {
    if (isAddressee(unit.text, { colon: false })) return 'addressee'
    return !hasInfinitive(unit.folded, 14) || isChildPath(unit, next) ? 'section' : null
  }
  if (unit.marker?.style === 'roman' && isHeading(unit.text)) return 'section'
  if (unit.position) {
    if (!isHeading(unit.text) || !isSubordinate(next) || next.position) return null
    return isAddressee(unit.text, { colon: false }) ? 'addressee' : 'section'
  }
  if (unit.marker) return null
  const listBegins =
    next.marker !== null ||
    hasInfinitive(next.folded, 10) ||
    handsOver(next) ||
    isOfSmallLetters(next) ||
    isAddressee(bare(next), { colon: next.text.endsWith(':') })
  if (!listBegins) return null
  if (/^[^\p{L}]*\p{Lu}/u.test(unit.text) && isAddressee(unit.text.replace(/[.,]$/, ''), { colon: false }))
    return 'addressee'
  if (isHeading(unit.text)) return 'section'
  const short = unit.text.length < 100 && !hasInfinitive(unit.folded, 14)
  return short && (next.position?.fit === 'first' || isSmallHeading(unit, next)) ? 'section' : null
}

/** «развитие кружков;» */
const isOfSmallLetters = ({ text }: Unit): boolean => /^\p{Ll}/u.test(text) && text.endsWith(';')

/** «11. Обобщить опыт школ.» asks for something itself, whatever stands under it. */
const isFinishedRequest = ({ text, folded }: Unit): boolean => /[.;]$/.test(text) && beginsWithInfinitive(folded)

/** «в дошкольном образовании» before bullets. */
const isSmallHeading = ({ text, folded }: Unit, next: Unit): boolean =>
  next.marker?.style === 'bullet' && text.length < 60 && !/[.;,]$/.test(text) && /^(?:в|во|по|для|об?) /u.test(folded)

const isChildPath = ({ marker }: Unit, next: Unit): boolean =>
  marker?.style === 'number' &&
  next.marker?.style === 'number' &&
  next.marker.path.length === marker.path.length + 1 &&
  marker.path.every((number, depth) => next.marker?.path[depth] === number)

const handsOver = ({ text }: Unit): boolean => voiceOf(text) === 'asks' && (text.endsWith(':') || endsByAsking(text))

/** A bullet, or a paragraph that asks for something by itself. */
const isSubordinate = (next: Unit): boolean =>
  next.marker?.style === 'bullet' || (!next.marker && beginsWithInfinitive(next.folded))
