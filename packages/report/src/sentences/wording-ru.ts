import { sentenceStart } from '../language/list'
import { counted, genitiveNumber, plural } from '../language/plural'
import { inDistrict } from '../language/prepositional'
import type { Wording } from './wording'

const RECOMMENDATIONS = ['рекомендация', 'рекомендации', 'рекомендаций'] as const
/** In the genitive: «для всех 21 района», «для всех 3 районов». */
const districts = (count: number) => counted(count, ['района', 'районов', 'районов'])

/** «В Мосальском районе не найдено»; a name that cannot be declined stands before: «Великие Луки — не найдено». */
function where(name: string, place: (declined: string) => string, noPlace: string): string {
  const declined = inDistrict(name)
  return declined === null ? `${name} — ${noPlace}` : place(declined)
}

export const russian: Wording = {
  nothingToCompare:
    'Сравнивать нечего: ни в одном из прочитанных документов не найдено рекомендаций; посмотрите замечания к документам.',
  compared: (count, recommendations, each) =>
    `${count === 1 ? 'Прочитаны рекомендации' : 'Сопоставлены рекомендации'} ${districts(count)}` +
    `${each === '' ? '' : `: ${each}`}${count === 1 ? '' : `; всего ${counted(recommendations, RECOMMENDATIONS)}`}.`,
  each: (name, recommendations) => `${name} — ${recommendations}`,
  sharedByAll: (of) => (of === 2 ? 'Общее для обоих районов' : `Общее для всех ${districts(of)}`),
  nothingSharedByAll: (of) =>
    of === 2 ? 'Тем, общих для обоих районов, не найдено.' : `Тем, общих для всех ${districts(of)}, не найдено.`,
  sharedByK: (k, of) => `Есть у ${genitiveNumber(k)} из ${genitiveNumber(of)}`,
  sharedByMost: (of) => `Есть у большинства из ${districts(of)}`,
  sharedBySeveral: (of) => `Есть у нескольких из ${districts(of)}`,
  onlyIn: (name) => where(name, (declined) => `Только ${declined}`, 'только здесь'),
  uncertainAtBest: (of) => `Уверенно не найдено ни у одного из ${genitiveNumber(of)}, но под вопросом`,
  foundNowhere: (of) =>
    `Ни в одном из ${genitiveNumber(of)} ${plural(of, ['района', 'районов', 'районов'])} не найдено`,
  foundIn: (name) => where(name, (declined) => `${sentenceStart(declined)} найдено`, 'найдено'),
  notFoundIn: (name) => where(name, (declined) => `${sentenceStart(declined)} не найдено`, 'не найдено'),
  notFoundOfMost: (name) =>
    where(
      name,
      (declined) => `${sentenceStart(declined)} не найдено из того, что есть у большинства`,
      'не найдено из того, что есть у большинства',
    ),
  notFoundEither: (name) =>
    where(name, (declined) => `${sentenceStart(declined)} не найдено также`, 'не найдено также'),
  uncertainIn: (name) => where(name, (declined) => `Не уверены, есть ли ${declined}`, 'не уверены, есть ли'),
  uncertainAlso: (names) => `не уверены: ${names}`,
  kOf: (k, of) => `${k} из ${of}`,
  nearest: (cited, quote) => `ближе всего ${cited}: „${quote}“`,
  meaning:
    '«Не найдено» значит одно: среди рекомендаций этой резолюции Сверка не нашла ни одной на эту тему. Это не значит, ' +
    'что в районе этим не занимаются: о теме могли сказать иными словами, в другом документе или раньше. ' +
    'Прежде чем делать вывод, прочтите ближайшую рекомендацию.',
}
