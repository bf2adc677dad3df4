import { fold } from '../text/fold'
import { beginsWithInfinitive } from './infinitive'
import { isFinished, isFull, type Layout } from './layout'
import type { Line } from './lines'
import type { Marker } from './marker'
import type { Place } from './numbering'

export interface Setting {
  readonly line: Line
  readonly before: Line | undefined
  readonly layout: Layout
  readonly header: number | null
  readonly unit: number
}

/** What stands around a marker; null where the words before it show that it is none: «№ 5.», «п. 3.», «(ст. 7)». */
export function placeOf(marker: Marker, setting: Setting): Place | null {
  return marker.start === 0 ? placeAtStart(marker, setting) : placeInside(marker, setting)
}

function placeAtStart(marker: Marker, { line, before, layout, header, unit }: Setting): Place | null {
  const tail = before?.text.slice(-24) ?? ''
  const apart = before === undefined || line.blankBefore
  if (!apart && layout.wrapped && REFERS.test(tail)) return null
  const clean = apart || isFinished(tail) || !layout.wrapped || !isFull(before, layout)
  return {
    at: 'line start',
    clean,
    opens: apart || tail.endsWith(':'),
    itemLike: marker.closing === ')' || /^["«„(]?[\p{Lu}\d]/u.test(rest(line, marker)) || isVerb(line, marker),
    capital: isCapital(rest(line, marker)),
    introduces: line.text.endsWith(':'),
    header,
    unit,
  }
}

function placeInside(marker: Marker, { line, header, unit }: Setting): Place | null {
  const tail = line.text.slice(Math.max(0, marker.start - 24), marker.start).trimEnd()
  if (REFERS.test(tail)) return null
  if (marker.closing === ')' && isClosingBracket(line.text, marker)) return null
  const clean = /[.;:!?»”")|]$/.test(tail)
  const itemLike = isVerb(line, marker)
  if (!clean && !(itemLike && /^\p{Lu}/u.test(rest(line, marker)))) return null
  return {
    at: 'inside',
    clean,
    opens: tail.endsWith(':'),
    itemLike,
    capital: isCapital(rest(line, marker)),
    introduces: line.text.endsWith(':'),
    header,
    unit,
  }
}

const rest = (line: Line, marker: Marker): string => line.text.slice(marker.end, marker.end + 60)

const isCapital = (words: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(words)

const isVerb = (line: Line, marker: Marker): boolean => beginsWithInfinitive(fold(rest(line, marker)))

/** Words after which a number belongs to them: a reference, a school, a range, a sum. */
const REFERS =
  /(?:№|[\s(«](?:п|пп|ст|ч|стр|гл|табл|рис|прил|(?<!т\.\s?)д|кв|каб|корп|ул|тел)\.|[\s(](?:пункт|част|стать|стат|глав|раздел|приложени|таблиц|школ|сош|оош|лице|гимнази|сад|класс|групп)\p{L}{0,4}|[\s(](?:от|до|с|на|в|и|или|по|к|за|из|более|менее)|[,(+×/–—-])$/iu

/** Whether the bracket after a number closes one that was opened before it: «(школы № 2 и 7)». */
function isClosingBracket(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.start - 200), marker.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
