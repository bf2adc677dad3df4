import type { District, Language, Problem, Result } from '../model'
import { type Conference, conferences, type SegmentedCorpus } from './conferences'
import { districtNames } from './district-names'
import { conferenceProblems } from './district-problems'

/**
 * The columns of the comparison, in corpus order: one for each district and school year. Documents of one district and
 * year are counted together, word-for-word copies once. A document whose district is unknown is a column named after
 * its file. A document without recommendations is no column: nothing can be said of what it lacks.
 * No documents make no columns. `District.documents` decides which documents count in everything that follows.
 */
export function districts(
  corpus: SegmentedCorpus,
  { lang = 'ru' }: { readonly lang?: Language } = {},
): Result<readonly District[]> {
  const columns = conferences(corpus)
  const names = districtNames(columns, lang)
  const value: District[] = []
  const problems: Problem[] = []
  for (const [at, column] of columns.entries()) {
    const { id, name } = names[at] as { id: string; name: string }
    value.push({ id, name, ...described(column) })
    const otherYears = columns.some((other) => other !== column && other.place !== null && other.place === column.place)
    problems.push(...conferenceProblems({ ...column, name, otherYears }, lang))
  }
  return { value, problems }
}

/** Region and date may be told by any of the documents; the earliest date is the conference's. */
function described({ schoolYear, documents }: Conference): Omit<District, 'id' | 'name'> {
  const regions = documents.flatMap(({ variables }) => variables.region?.value ?? [])
  const dates = documents.flatMap(({ variables }) => variables.date?.value ?? [])
  return {
    region: regions.sort()[0] ?? null,
    date: dates.sort()[0] ?? null,
    schoolYear,
    documents: documents.map(({ document }) => document.id),
    recommendations: documents.reduce((sum, { recommendations }) => sum + recommendations.length, 0),
  }
}
