import type {
  Analysis,
  Coding,
  District,
  Document,
  DocumentVariables,
  Language,
  Mention,
  OverlapInterval,
  Recommendation,
  Theme,
  ThemeCell,
  TrueCountInterval,
} from '@sverka/core'
import { type Citation, citations } from './citations'
import type { Words } from './language/words'
import type { ReportOptions } from './options'

/** An analysis joined by id and seen in one language: what every table, sentence and format is made from. */
export interface View {
  readonly analysis: Analysis
  readonly lang: Language
  say(words: Words): string
  theme(id: string): Theme
  themeName(id: string): string
  district(id: string): District
  /** The district that a document counts for; null when it is in no column (no recommendations, a copy). */
  districtOf(document: string): District | null
  document(id: string): Document
  variables(document: string): DocumentVariables
  recommendation(id: string): Recommendation
  /** Of a document, in its order. */
  recommendationsIn(document: string): readonly Recommendation[]
  cell(district: string, theme: string): ThemeCell
  /** Of a recommendation, found ones first, themes in codebook order. */
  codings(recommendation: string): readonly Coding[]
  /** Of a recommendation: what it names and does not ask for. */
  mentions(recommendation: string): readonly Mention[]
  cite(recommendation: string): Citation
  /** In how many districts a theme truly is; null where coding errors were not measured. */
  coverageInterval(theme: string): TrueCountInterval | null
  overlapInterval(first: string, second: string): OverlapInterval | null
}

/** Throws a RangeError, when looked up, for an id that the analysis does not have. */
export function view(analysis: Analysis, { lang = 'ru', intervals = {} }: ReportOptions = {}): View {
  const themes = byId(analysis.codebook.themes)
  const districts = byId(analysis.districts)
  const documents = byId(analysis.documents)
  const recommendations = byId(analysis.recommendations)
  const variables = new Map(analysis.variables.map((record) => [record.document, record]))
  const districtOf = new Map(
    analysis.districts.flatMap((one) => one.documents.map((document) => [document, one] as const)),
  )
  const cells = new Map(analysis.matrix.cells.map((cell) => [JSON.stringify([cell.district, cell.theme]), cell]))
  const inDocument = grouped(analysis.recommendations, ({ document }) => document)
  const codings = grouped(inOrder(analysis), ({ recommendation }) => recommendation)
  const mentions = grouped(analysis.mentions, ({ recommendation }) => recommendation)
  const cited = citations(analysis, lang)
  const coverage = new Map(intervals.coverage?.map((one) => [one.theme, one]))
  const overlaps = new Map(intervals.overlaps?.map((one) => [JSON.stringify([one.first, one.second]), one]))
  const theme = (id: string) => known(themes, id, 'theme')
  return {
    analysis,
    lang,
    say: (words) => words[lang],
    theme,
    themeName: (id) => theme(id)[lang],
    district: (id) => known(districts, id, 'district'),
    districtOf: (id) => districtOf.get(id) ?? null,
    document: (id) => known(documents, id, 'document'),
    variables: (id) => variables.get(id) ?? UNSTATED,
    recommendation: (id) => known(recommendations, id, 'recommendation'),
    recommendationsIn: (id) => inDocument.get(id) ?? [],
    cell: (district, id) => known(cells, JSON.stringify([district, id]), 'cell'),
    codings: (id) => codings.get(id) ?? [],
    mentions: (id) => mentions.get(id) ?? [],
    cite: (id) => known(cited, id, 'recommendation'),
    coverageInterval: (id) => coverage.get(id) ?? null,
    overlapInterval: (first, second) => overlaps.get(JSON.stringify([first, second])) ?? null,
  }
}

const UNSTATED: DocumentVariables = {
  document: '',
  district: null,
  region: null,
  date: null,
  schoolYear: null,
  kind: 'other',
}

/** The codings sorted as a reader wants them, whatever order the stages left them in. */
function inOrder({ codings, codebook }: Analysis): Coding[] {
  const place = new Map(codebook.themes.map(({ id }, at) => [id, at]))
  const rank = ({ certainty, theme }: Coding) => (certainty === 'found' ? 0 : place.size) + (place.get(theme) ?? 0)
  return [...codings].sort((first, second) => rank(first) - rank(second))
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]))

function grouped<R>(records: readonly R[], key: (record: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(key(record))
    if (group) group.push(record)
    else groups.set(key(record), [record])
  }
  return groups
}

function known<R>(records: ReadonlyMap<string, R>, id: string, what: string): R {
  const record = records.get(id)
  if (record === undefined) throw new RangeError(`expected the id of a ${what} of this analysis, got «${id}»`)
  return record
}
