import { fold } from '../text/fold'
import type { Line } from './lines'

/** Whether a line is the title of a resolution: «РЕЗОЛЮЦИЯ», «Р Е Ш Е Н И Е августовской конференции», «Проект рекомендаций …». */
export const isResolutionTitle = (line: string): boolean =>
  line.length < 200 && !/[.;,:]$/.test(line) && RESOLUTION.test(closeUp(line))

const RESOLUTION =
  /^[^а-я]*(?:проект )?(?:резо+люци[яи]|решени[ея]|(?:методические )?рекомендаци[ия]й?|итогов[а-я]+ документ|постановлени[ея]|предложения в)(?![а-я])/u

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
  /(?:^|\s)(?:приказываю|распоряжаюсь|постановляю|обязываю)\s*:?$/u.test(closeUp(line.slice(-200)))

/**
 * Whether the words before an order's points say that it carries out what a conference decided («Во исполнение решения
 * конференции …», «Об итогах августовского совещания …»), so that its points are what the schools are told to do. An order to
 * hold the conference tells how to prepare it.
 */
export const carriesOut = (preamble: string): boolean => {
  // What stands in quotes is a name or the title of another act; quotes stand inside quotes, and are often closed once.
  const unquoted = preamble.replace(/«[^«»]*»/g, ' ').replace(/«[^«»]*»/g, ' ')
  const folded = closeUp(unquoted).replace(/"[^"]*"/g, ' ')
  return CARRIES_OUT.test(folded) && !PREPARES.test(folded)
}

const MEETING = '(?:[а-я-]+ ){0,5}(?:август|конференци|совещани|педсовет|педагогическ|форум)'
const CARRIES_OUT = new RegExp(
  `(?<![а-я])(?:итог|результат)[а-я]* ${MEETING}|(?<![а-я])(?:исполнени|реализаци|выполнени)[а-я]* (?:[а-я-]+ ){0,3}(?:решени|резолюци|рекомендаци|предложени)|задач[а-я]* (?:на|системы|муниципальн)|(?:на основании|в соответствии с) (?:решени|резолюци|рекомендаци)[а-я]* ${MEETING}`,
  'u',
)
const PREPARES = new RegExp(`(?<![а-я])(?:о|об) (?:подготовк|проведени|созыв|организаци)[а-я]* ${MEETING}`, 'u')

/** What stands before points, up to the line that hands them over, as one line, words cut at line ends mended. */
export const preamble = (lines: readonly Line[], end: number): string =>
  lines
    .slice(Math.max(0, end - LONGEST_PREAMBLE), end + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/(?<=\p{L})- (?=\p{Ll})/gu, '')

const LONGEST_PREAMBLE = 40

/** The folded line with letter-spaced words closed up: «Р Е Ш Е Н И Е». */
export const closeUp = (line: string): string =>
  fold(line).replace(/(?<![а-я])(?:[а-я] ){4,}[а-я](?![а-я])/gu, (spaced) => spaced.replace(/ /g, ''))
