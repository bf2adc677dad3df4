import { fold } from '../text/fold'
import { isAddressee } from './addressee'
import { endsList } from './ending'
import { beginsWithInfinitive } from './infinitive'
import { isFinished, isFull, type Layout } from './layout'
import type { Line } from './lines'

export interface Joint {
  readonly before: Line
  readonly line: Line
  readonly layout: Layout
  /** Whether the unit so far has a number or bullet, so that its sentences need not begin new units. */
  readonly marked: boolean
  readonly lines: 'paragraph' | 'printed'
}

/** Whether a line without a marker goes on with the paragraph of the line before it. */
export function goesOn({ before, line, layout, marked, lines }: Joint): boolean {
  const small = /^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(line.text)
  if (small && /\p{L}[-‐]$/u.test(before.text)) return true
  if (lines === 'paragraph') return small && /,$/.test(before.text)
  if (endsList(line.text)) return false
  if (!isFinished(before.text)) {
    if (small) return layout.wrapped || !beginsWithInfinitive(fold(line.text))
    return (
      !line.blankBefore &&
      (HANGING.test(before.text) || (layout.wrapped && (isFull(before, layout) || /^[\d№(]/.test(line.text))))
    )
  }
  if (line.blankBefore || !layout.wrapped || Math.abs(line.indent - layout.indent) > 1) return false
  if (!isFull(before, layout) || /[:;]$/.test(before.text) || beginsAddressee(line.text)) return false
  return small || endsInAbbreviation(before.text) || marked || !beginsWithInfinitive(fold(line.text))
}

/** «Районному методическому кабинету:», or its first line. */
const beginsAddressee = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.;]$/.test(text) && isAddressee(text.replace(/:$/, ''), { colon: text.endsWith(':') })

/** A line that ends with a comma or a preposition has not ended. */
const HANGING = /(?:,|[\s(](?:и|в|на|с|к|по|от|до|за|из|о|об|для|при|во|со|№))$/u

/** «2023 г.», «и т. д.», «им. Ф. М.»: a full stop that does not end a sentence. */
const endsInAbbreviation = (text: string): boolean =>
  /(?:^|[\s(«.])(?:\p{Lu}|гг?|т|тыс|млн|руб|чел|уч|кл|мес|им|ул|пр|д|п|пп|ст|ч|с|см|стр|обл|р|др|напр)\.$/u.test(text)
