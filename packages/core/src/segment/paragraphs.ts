import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { endsList } from './ending'
import { isHeading } from './heading'
import { beginsWithInfinitive } from './infinitive'
import { isFinished, isFull, type Layout } from './layout'
import type { Line } from './lines'
import { markerAtStart } from './marker'

export interface Joint {
  readonly before: Line
  readonly line: Line
  readonly after: Line | undefined
  readonly layout: Layout
  readonly lines: 'paragraph' | 'printed'
  /** The unit so far: whether it has a number or bullet, and whether it asks for something itself. */
  readonly unit: { readonly marked: boolean; readonly asks: boolean }
}

/** Whether a line without a marker goes on with the paragraph of the line before it. */
export function goesOn(joint: Joint): boolean {
  const { before, line, layout, lines } = joint
  const small = isSmall(line)
  if (small && /\p{L}[-‐]$/u.test(before.text)) return true
  if (lines === 'paragraph') return small && /,$/.test(before.text)
  if (endsList(line.text) && !(small && !isFinished(before.text))) return false
  if (layout.indented && !line.blankBefore) return Math.abs(line.indent - layout.indent) <= 1
  return isFinished(before.text) ? goesOnAfterSentence(joint) : goesOnAmidSentence(joint)
}

const isSmall = (line: Line): boolean => /^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(line.text)

function goesOnAmidSentence({ before, line, layout, unit }: Joint): boolean {
  const asks = /^["«„(]?\p{L}/u.test(line.text) && beginsWithInfinitive(fold(line.text.slice(0, 60)))
  if (isSmall(line)) return layout.wrapped || !asks
  if (line.blankBefore) return false
  if (HANGING.test(before.text)) return true
  return layout.wrapped && (unit.marked || !asks) && (isFull(before, layout) || /^[\d№(]/.test(line.text))
}

/** Only a full line leaves it open whether its paragraph goes on after a full stop. */
function goesOnAfterSentence({ before, line, after, layout, unit }: Joint): boolean {
  if (line.blankBefore || !layout.wrapped || !isFull(before, layout) || Math.abs(line.indent - layout.indent) > 1)
    return false
  if (before.text.endsWith(':')) return isSmall(line) && unit.asks
  if (before.text.endsWith(';')) return isSmall(line) && unit.marked
  if (beginsAddressee(line.text) || isHeadingOfNext(line, after)) return false
  return (
    isSmall(line) ||
    endsInAbbreviation(before.text) ||
    unit.marked ||
    !beginsWithInfinitive(fold(line.text.slice(0, 60)))
  )
}

const isHeadingOfNext = (line: Line, after: Line | undefined): boolean =>
  after !== undefined && isHeading(line.text) && markerAtStart(after.text) !== null

/** «Районному методическому кабинету:», or its first line. */
const beginsAddressee = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.;]$/.test(text) && isAddressee(text.replace(/:$/, ''), { colon: text.endsWith(':') })

/** A line that ends with a comma or a preposition has not ended. */
const HANGING = /(?:,|[\s(](?:и|в|на|с|к|по|от|до|за|из|о|об|для|при|во|со|№))$/u

/** «2023 г.», «и т. д.», «им. Ф. М.»: a full stop that does not end a sentence. */
export const endsInAbbreviation = (text: string): boolean =>
  /(?:^|[\s(«.])(?:\p{Lu}|гг?|т|тыс|млн|руб|чел|уч|кл|мес|им|ул|пр|д|п|пп|ст|ч|с|см|стр|обл|р|др|напр)\.$/iu.test(text)
