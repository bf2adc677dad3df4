import { fold } from '../text/fold'
import { hasInfinitive } from './infinitive'

/** Whether a text looks like a heading: short, not closed by a mark of a sentence, asking for nothing, not a line's rest. */
export function isHeading(printed: string): boolean {
  const text = printed.replace(/\s?\([^()]*\)$/, '')
  if (text.length > 140 || /[.;,]["»”)]*$/.test(text.trimEnd()) || !/^[^\p{L}]*\p{Lu}/u.test(text)) return false
  const folded = fold(text)
  return (folded.match(/[а-я]+/gu) ?? []).length <= 16 && !hasInfinitive(folded, 16)
}

/** Whether a line says what the items after it are about: «В области воспитания», «По направлению …», «В части аттестации». */
export const isSectionOpening = (folded: string): boolean =>
  /^(?:в (?:области|сфере|части|рамках|системе|целях|направлении)|по (?:направлени|вопрос|раздел|линии|развити|обеспечени|повышени|совершенствовани)|направлени|раздел|в целях|с целью|для)/u.test(
    folded,
  )

/** «Секция № 2», «Площадка "Кадры"», «Круглый стол классных руководителей»: where a conference discussed what follows. */
export const isSectionOfMeeting = (folded: string): boolean =>
  folded.length < 200 && /^[^а-я]*(?:секция|площадка|круглый стол|мастерская)(?![а-я])/u.test(folded)
