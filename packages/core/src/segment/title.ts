import { fold } from '../text/fold'

/** Whether a line is the title of a resolution: «РЕЗОЛЮЦИЯ», «Р Е Ш Е Н И Е августовской конференции», «Проект рекомендаций …». */
export const isResolutionTitle = (line: string): boolean =>
  line.length < 200 && !/[.;,:]$/.test(line) && RESOLUTION.test(closeUp(line))

const RESOLUTION =
  /^[^а-я]*(?:проект )?(?:резо+люци[яи]|решени[ея]|рекомендаци[ия]й?|итогов[а-я]+ документ|постановлени[ея]|предложения в)(?![а-я])/u

/** Whether a line is the title of a report or a speech. */
export const isReportTitle = (line: string): boolean =>
  line.length < 120 &&
  !/[.;,:]$/.test(line) &&
  /^[^а-я]*(?:публичный |аналитический )?(?:доклад|отчет|выступление|стенограмма)(?![а-я])/u.test(closeUp(line))

/** Whether a line, a title or a short one, calls the document a resolution. */
export const callsItselfResolution = (line: string): boolean =>
  line.length < 250 && RESOLUTION_NAMED.test(closeUp(line))

const RESOLUTION_NAMED =
  /резо+люци|итогов[а-я]+ документ|(?:рекомендаци|решени)[а-я]+ (?:[а-я]+ ){0,3}(?:август|конференц|совещани|педсовет|педагогическ)/u

/** Whether a line hands over the points of an order. */
export const isOrder = (line: string): boolean =>
  /^(?:[^.;]*\s)?(?:приказываю|распоряжаюсь|постановляю|обязываю)\s*:?$/u.test(closeUp(line.slice(-200)))

/** The folded line with letter-spaced words closed up: «Р Е Ш Е Н И Е». */
const closeUp = (line: string): string =>
  fold(line).replace(/(?<![а-я])(?:[а-я] ){4,}[а-я](?![а-я])/gu, (spaced) => spaced.replace(/ /g, ''))
