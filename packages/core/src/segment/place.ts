import { fold } from '../text/fold'
import { beginsWithInfinitive } from './infinitive'
import { isFinished, isFull, type Layout } from './layout'
import type { Line } from './lines'
import type { Marker } from './marker'
import type { Place } from './numbering'

export interface Setting {
  readonly line: Line
  readonly before: Line | undefined
  readonly after: Line | undefined
  readonly layout: Layout
  readonly header: number | null
  readonly unit: number
}

/** What stands around a marker; null where the words before it show that it is none: «№ 5.», «п. 3.», «(ст. 7)». */
export function placeOf(marker: Marker, setting: Setting): Place | null {
  return marker.start === 0 ? placeAtStart(marker, setting) : placeInside(marker, setting)
}

function placeAtStart(marker: Marker, setting: Setting): Place | null {
  const { line, before, layout, header, unit } = setting
  const words = wordsAfter(marker, setting)
  const tail = before?.text.slice(-24) ?? ''
  const apart = before === undefined || line.blankBefore
  const sure = isVerb(words) && isCapital(words) && marker.closing !== ''
  const counts = marker.style !== 'bullet'
  if (counts && !apart && layout.wrapped && (sure ? REFERS_BRIEFLY : REFERS).test(tail)) return null
  const clean = apart || isFinished(tail) || !layout.wrapped || !isFull(before, layout)
  return {
    at: 'line start',
    clean,
    opens: apart || tail.endsWith(':'),
    itemLike: marker.closing === ')' || /^["«„(]?[\p{Lu}\d]/u.test(words) || isVerb(words),
    capital: isCapital(words),
    introduces: line.text.endsWith(':'),
    header,
    unit,
  }
}

function placeInside(marker: Marker, setting: Setting): Place | null {
  const { line, header, unit } = setting
  const words = wordsAfter(marker, setting)
  const tail = line.text.slice(Math.max(0, marker.start - 24), marker.start).trimEnd()
  if (REFERS.test(tail)) return null
  if (marker.closing === ')' && isClosingBracket(line.text, marker)) return null
  const clean = /[.;:!?»”")|]$/.test(tail)
  const itemLike = isVerb(words) || headsPaths(marker, line.text) || (marker.closing === ')' && tail.endsWith(';'))
  if (!clean && !(itemLike && isCapital(words))) return null
  return {
    at: 'inside',
    clean,
    opens: tail.endsWith(':'),
    itemLike,
    capital: isCapital(words),
    introduces: line.text.endsWith(':'),
    header,
    unit,
  }
}

/** The first of the item's own words, on the next line where a number ends its line. */
function wordsAfter(marker: Marker, { line, after }: Setting): string {
  const own = line.text.slice(marker.end, marker.end + 60)
  return own.trim() === '' ? (after?.text.slice(0, 60) ?? '') : own
}

const isCapital = (words: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(words)

const isVerb = (words: string): boolean => beginsWithInfinitive(fold(words))

/** «… школах 2. Качество образования 2.1. …»: a heading whose items follow it in the same line. */
function headsPaths({ path, end }: Marker, line: string): boolean {
  if (path.length > 1) return false
  const child = /^\P{N}{3,140}?(\d{1,2})\.1[.)\s]/u.exec(line.slice(end, end + 160))
  return child !== null && Number(child[1]) === path[0]
}

/** Words after which a number belongs to them: a reference, a school, a range, a sum. */
const REFERS =
  /(?:№|[\s(«](?:п|пп|ст|гл|табл|рис|прил|кв|каб|корп|ул|тел)\.|(?<!\d)[\s(«](?:ч|стр|(?<!т\.\s?)д)\.|[\s(](?:пункт|част|стать|стат|глав|раздел|приложени|таблиц|школ|сош|оош|лице|гимнази|сад|класс|групп)\p{L}{0,4}|[\s(](?:от|до|с|на|в|и|или|по|к|за|из|более|менее)|[,(+×/–—-])$/iu

/** What refers even to a number before words that begin as an item's do: «… в п.» and «2. Провести» on the next line. */
const REFERS_BRIEFLY =
  /(?:№|[\s(«](?:п|пп|ст|гл|табл|рис|прил|кв|каб|корп|ул|тел)\.|(?<!\d)[\s(«](?:ч|стр|(?<!т\.\s?)д)\.|[,(+×/])$/iu

/** Whether the bracket after a number closes one that was opened before it: «(школы № 2 и 7)». */
function isClosingBracket(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.start - 200), marker.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
