import { fold } from '../text/fold'
import { closeUp } from './title'

/**
 * What the words before a list do with it: `asks`: somebody recommends or decides it; `plans`: it sets tasks, which a
 * report may do as well; `reports`: it tells what was; `none`: nothing of the kind. The last verb decides:
 * «… отметив, что …, РЕКОМЕНДУЮТ на учебный год:».
 */
export type Voice = 'asks' | 'plans' | 'reports' | 'none'

export function voiceOf(clause: string): Voice {
  const folded = closeUp(clause.slice(-LONGEST_CLAUSE))
  const asks = lastMatch(folded, ASKS)
  const needs = lastMatch(folded, NEEDS)
  const tasks = setsTasks(folded)
  const reports = lastMatch(folded, REPORTS)
  if (reports > Math.max(asks, needs, tasks)) return 'reports'
  if (LAST_YEAR.test(folded) || (WAS_SET.test(folded) && !AHEAD.test(folded))) return 'reports'
  if (asks >= 0 || (reports < 0 && THEREFORE.test(folded) && AHEAD.test(folded))) return 'asks'
  const plans = tasks >= 0 || (needs >= 0 && !PROBLEMS.test(folded)) || (reports < 0 && namesTasksAhead(folded))
  if (!plans) return reports >= 0 ? 'reports' : 'none'
  return ASSEMBLY.test(folded) || THEREFORE.test(folded) ? 'asks' : 'plans'
}

/** What stands farther before the end says nothing of what comes after it, and would take quadratic time. */
export const LONGEST_CLAUSE = 500

/** Whether the last word of a clause hands the list over: «РЕКОМЕНДОВАТЬ», «Конференция решила». */
export const endsByAsking = (clause: string): boolean => {
  const folded = closeUp(clause).replace(/[^а-я\d]+$/u, '')
  return folded.length - lastMatch(folded, ASKS) < 90 && voiceOf(clause) === 'asks'
}

/** «Школы должны …», «необходимо, чтобы …»: a request that is no infinitive. */
export const saysWhatMustBe = (folded: string): boolean => MUST.test(folded)

/** Whether a line names a meeting that may recommend something. */
export const namesMeeting = (line: string): boolean => MEETING.test(fold(line))

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(pattern)) last = index
  return last
}

const words = (alternatives: readonly string[], flags = 'gu'): RegExp =>
  new RegExp(`(?<![а-я])(?:${alternatives.join('|')})(?![а-я])`, flags)

const ASKS = words([
  'рекоменду(?:ет|ют|ется|ем)',
  'рекомендовать',
  'рекомендова(?:л|ла|ло|ли|но|ны|на)',
  'реши(?:л|ла|ло|ли)',
  'решено',
  'реша(?:ет|ют|ем)',
  'постанов(?:ляет|ляют|ляем|ил|ила|или|лено)',
  'счита(?:ет|ют|ем) (?:[а-я]+ )?(?:необходим|целесообразн|важн|нужн)[а-я]+',
  'предлага(?:ет|ют|ется|ем)',
  'предложи(?:л|ла|ли|ть)',
  'предложен[оы]',
  'необходимо, чтобы',
  'поруч(?:ает|ают|аем|ить|ено)',
  'обязать',
  'призыва(?:ет|ют|ем)',
  'обраща(?:ется|ются|емся)',
  'обраща(?:ет|ют|ем) (?:[а-я]+ )?внимание',
  '(?<!о чем )договор(?:ились|илась|ился)',
  'прос(?:ит|ят|им)',
  '(?:^|перечень|следующие|выработан[а-я]+|сформулирован[а-я]+|свои|такие) ?(?:практическ[а-я]+ )?рекомендаци[а-я]+',
  'приня(?:л|ла|ло|ли|т|та|то|ты|в)(?: [а-я]+){0,4} (?:решени|резолюци|рекомендаци|постановлени)[а-я]+',
  '(?:проект|предложения (?:в|к)(?: проекту?)?) (?:решени|резолюци)[а-я]+',
  '(?:внос(?:ит|ят|им)|внес(?:ла|ло|ли)|сформулировал[аи]?|выработал[аи]?|высказал[аи]?)(?: [а-я\\d.-]+){0,6} предложени[ея]',
  '^предложения(?= (?:секци|участник|конференци|совещани|педсовет|групп|площадк|круглого|форум))',
  '^решение',
])

/** Needs: «предстоит», «необходимо». */
const NEEDS = words(['необходимо', 'предстоит', 'следует', 'надлежит', 'планируется', 'нужно'])

/** The verb that sets tasks or directions: «определить … приоритетные направления»; -1 without verb or tasks. */
const setsTasks = (folded: string): number => (lastMatch(folded, TASKS) < 0 ? -1 : lastMatch(folded, SETS))

/** «Основные задачи на 2023-2024 учебный год», without a verb. */
const namesTasksAhead = (folded: string): boolean => lastMatch(folded, TASKS) >= 0 && AHEAD.test(folded)

const TASKS = words([
  'первоочередн[а-я]+',
  'в центре внимания',
  '(?:задач|приоритет|направлени|ориентир|шаг)[а-я]*',
  'план[а-я]* (?:мероприятий|действий|работы|реализации|по)',
  'комплекс[а-я]* мер[а-я]*',
  'мероприяти[а-я]*',
  'мер(?:ы|ами)',
])

const SETS = words([
  'счита(?:ть|ет|ют|ем)',
  'определ(?:ить|ил|ила|или|яет|яют|яем|ены|ено|ив)',
  'утверд(?:ить|ил|ила|или|ив)',
  'утвержд(?:ает|ают|ен|ена|ены|ено)',
  'став(?:ит|ят|им)',
  'постав(?:ить|ил|ила|или|лены)',
  'намет(?:ить|ил|ила|или)',
  'намечен[аоы]?',
  'обознач(?:ить|ил|ила|или|ены)',
  'сформулир[а-я]+',
  'выдел(?:ить|ил|ила|или|ены)',
  'установить',
  'признать',
  'являются',
  'остаются',
  'будут',
  'сосредоточить',
])

const AHEAD =
  /(?<![а-я])(?:на|в) (?:новый |новом |предстоящ[а-я]+ |наступающ[а-я]+ |следующ[а-я]+ )?(?:(?:20\d\d|период|учебн|текущ|новый|новом|предстоящ|наступающ))/u

const REPORTS = words([
  'отмеча(?:ет|ют|ем|ется|лось)',
  'отмети(?:л|ла|ли)',
  'отмечен[аоы]?',
  'констатиру(?:ет|ют|ем)',
  'призна(?:ет|ют|л|ла|ли)',
  'выяв(?:лен|лена|лены|лено|ил|ила|или|ились)',
  'достигнут[аоы]?',
  'назван[аоы]?',
  'рассмотре(?:л|ла|ли|н|на|ны|но)',
  'рассматрива(?:лись|лся|лось|ли)',
  'обсу(?:дил|дила|дили|ждались|ждены|ждали)',
  'выполнен[аоы]?',
  'реализован[аоы]?',
  'проведен[аоы]?',
  'состоя(?:лся|лась|лись|лось)',
  'выступ(?:ил|ила|или|ают)',
  'прозвучал[аио]?',
  'приня(?:л|ла|ли|ло) участие',
  'участвова(?:л|ла|ли)',
  'работал[аио]?',
  'награжден[аоы]?',
  'реша(?:лись|лась|ли)',
  'стоя(?:ли|ла)',
  'ставил(?:а|и|о|ся|ась|ись|ось)?',
  'явля(?:лись|лось|лась)',
  'стал[аио]?',
  'удалось',
  'остаются нерешенн[а-я]+',
  'нерешенн[а-я]+ остаются',
  'приказываю',
  '(?:за)?слушали',
  'выступали',
  'повестка',
])

const LAST_YEAR =
  /(?<![а-я])(?:в|на) (?:прошл|прошедш|минувш|истекш|предыдущ|прошлогодн)[а-я]+ (?:[а-я]+ ){0,2}(?:год|конференци|совещани|педсовет)[а-я]*(?!.*(?:рекоменду|на новый|предстоящ))/u

const WAS_SET = /(?<![а-я])был[аио]? (?:[а-я]+ )?(?:поставлен|определен|намечен|обозначен|сформулирован|рекомендован)/u

const PROBLEMS = /(?<![а-я])(?:проблем|нерешенн|недостат|трудност)/u

/** What a resolution says between what it notes and what it asks. */
const THEREFORE =
  /(?<![а-я])(?:поэтому|исходя из (?:выше)?(?:изложенного|сказанного)|исходя из этого|на основании (?:выше)?изложенного)/u

const MUST =
  /(?<![а-я])(?:долж(?:ен|на|но|ны)|следует|надлежит|необходимо|(?:не)?допустим[оы]|важно|нужно|обязан[аоы]?|(?:считаем|полагаем) [а-я]+(?:ым|им))(?![а-я])/u

const MEETING =
  /(?<![а-я])(?:август[а-я]*|конференци[а-я]+|совещани[а-я]+|педсовет[а-я]*|форум[а-я]*|съезд[а-я]*)(?![а-я])/u

const ASSEMBLY = /(?<![а-я])(?:участник|конференци[яи]|совещание|педсовет|педагогический совет|собрание|форум|съезд)/u
