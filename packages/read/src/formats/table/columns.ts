import { fold } from '@sverka/core'
import { bigramDice } from '../../bigram-dice'
import { cellText, type Row, type Sheet } from './sheet'

/** What a column of a table of recommendations, or of a manifest, holds. */
export type ColumnKind = keyof typeof HEADINGS

/** The places of the columns that were recognised, from 0. */
export type Columns = ReadonlyMap<ColumnKind, number>

export interface Heading {
  readonly columns: Columns
  /** Its place among the rows of the sheet, from 0. */
  readonly at: number
  /** Headings that were not recognised. */
  readonly unknown: readonly string[]
}

/** How people head each column; the likeliest for a kind first. */
const HEADINGS = {
  number: '№, № п/п, п/п, номер, номер пункта, № пункта, номер рекомендации, number',
  text:
    'рекомендация, рекомендации, текст рекомендации, содержание рекомендации, формулировка, мероприятие, ' +
    'мероприятия, наименование мероприятия, содержание, содержание мероприятия, поручение, предложение, ' +
    'решение, задача, задачи, действие, текст, пункт, пункт резолюции, recommendation, text',
  district:
    'район, муниципалитет, муниципальное образование, территория, район округ, муниципальный район, ' +
    'городской округ, муниципальный округ, округ, наименование муниципалитета, наименование района, город, ' +
    'мо, district',
  region: 'регион, субъект рф, субъект российской федерации, субъект, область, край, region',
  date: 'дата, дата конференции, дата совещания, дата проведения, дата документа, date',
  schoolYear: 'учебный год, уч. год, год, school year, schoolyear, year',
  addressee: 'адресат, кому, кому адресовано, кому рекомендовано, для кого, адресаты, addressee',
  section: 'раздел, направление, направление работы, наименование раздела, блок, тема, section',
  due: 'срок, сроки, срок исполнения, срок выполнения, сроки реализации, сроки проведения, deadline',
  responsible:
    'ответственный, ответственные, исполнитель, исполнители, ответственный исполнитель, ' +
    'ответственные лица, responsible',
  file: 'файл, имя файла, название файла, путь, путь к файлу, file, filename, file name, path, source',
} as const satisfies Readonly<Record<string, string>>

/** The row that heads the columns, with one for recommendations among them; null where there is none. */
export function findHeading({ rows }: Sheet): Heading | null {
  let best: Heading | null = null
  for (const [at, row] of rows.slice(0, DEEPEST_HEADING).entries()) {
    const { columns, unknown } = recognise(row)
    if (columns.has('text') && columns.size > (best?.columns.size ?? 0)) best = { columns, at, unknown }
  }
  return best
}

/** Rows at the top of a sheet among which its heading is looked for: a title, an approval and notes may stand above. */
const DEEPEST_HEADING = 40

/** The columns that a row of headings tells; of several for one kind the likeliest, and the first of equals. */
export function recognise(row: Row): { columns: Columns; unknown: readonly string[] } {
  const places = row.cells
    .map((_, column) => ({ column, heading: normal(cellText(row, column)) }))
    .filter(({ heading }) => heading !== '')
  const claims = places
    .flatMap(({ column, heading }) => kinds().map((kind) => ({ kind, column, likelihood: likelihood(heading, kind) })))
    .filter((claim) => claim.likelihood > 0)
    .sort((first, second) => second.likelihood - first.likelihood || first.column - second.column)
  const columns = new Map<ColumnKind, number>()
  for (const { kind, column } of claims) {
    if (!columns.has(kind) && ![...columns.values()].includes(column)) columns.set(kind, column)
  }
  const taken = [...columns.values()]
  return {
    columns,
    unknown: places.filter(({ column }) => !taken.includes(column)).map(({ column }) => cellText(row, column)),
  }
}

const kinds = (): ColumnKind[] => Object.keys(HEADINGS) as ColumnKind[]

/** Letters, digits and № of a heading, in the spelling for matching. */
function normal(text: string): string {
  if (text.length > LONGEST_HEADING) return ''
  return fold(text)
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim()
}

/** Longer cells are text under a heading. */
const LONGEST_HEADING = 60

/**
 * How likely a heading names a kind of column, in [0, 1]: a known heading most, the earlier in its list the more; then
 * one that begins with a known one («Рекомендации участников»); then one spelled alike («Рекомендаця»). 0 for no.
 */
function likelihood(heading: string, kind: ColumnKind): number {
  let best = 0
  NAMES[kind].forEach((name, place) => {
    const rank = 1 - place / 1000
    if (heading === name) best = Math.max(best, rank)
    else if (name.length > 3 && heading.startsWith(`${name} `)) best = Math.max(best, rank * 0.8)
    else if (name.length > 3 && Math.abs(name.length - heading.length) < 4) {
      const alike = bigramDice(heading, name)
      if (alike >= ALIKE) best = Math.max(best, rank * alike * 0.7)
    }
  })
  return best
}

/** A slip of one letter in a word of six leaves as much. */
const ALIKE = 0.7

const NAMES = Object.fromEntries(kinds().map((kind) => [kind, HEADINGS[kind].split(', ').map(normal)])) as Record<
  ColumnKind,
  string[]
>
