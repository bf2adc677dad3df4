import { fold } from '../text/fold'
import { isInfinitive } from './infinitive'

/**
 * Whether a point only takes note or judges: «Информацию принять к сведению», «Доклад одобрить, работу признать
 * удовлетворительной», «Отметить положительный опыт школы». A point that asks for something besides is none.
 */
export function onlyTakesNote(text: string): boolean {
  if (text.length > LONGEST_NOTE) return false
  const folded = fold(text).replace(/"[^"]*"/g, ' ')
  const rest = folded.replace(NOTES, ' ')
  return rest !== folded && !(rest.match(/[а-я]+/gu) ?? []).some(isInfinitive)
}

const LONGEST_NOTE = 600

const NOTES = new RegExp(
  `(?<![а-я])(?:${[
    'принять(?=[^,;:]{0,120} (?:к сведению|во внимание))',
    '(?:к сведению|во внимание) принять',
    'признать(?= (?:[^,;]+ )?(?:удовлетворительн|положительн|хорош|успешн|эффективн))',
    '(?<=(?:удовлетворительн|положительн|хорош|успешн)[а-я]{1,3} )(?:признать|считать|оценить)',
    'считать(?= (?:[^,;]+ )?(?:удовлетворительн|выполненн))',
    'отметить',
    'одобрить',
    'поблагодарить',
    '(?:выразить|объявить)(?: [а-я]+){0,3} (?:благодарность|признательность)',
  ].join('|')})(?![а-я])`,
  'gu',
)
