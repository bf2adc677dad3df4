import type { Analysis } from '@sverka/core'
import { glossary } from '../content/glossary'
import { method } from '../content/method'
import { defaultTitle } from '../content/title'
import type { ReportOptions } from '../options'
import { openingSentences } from '../sentences'
import { coverageTable } from '../tables/coverage'
import { matrixTable } from '../tables/matrix'
import { nearestMissesTable } from '../tables/nearest-misses'
import { overlapsTable } from '../tables/overlaps'
import { problemsTable } from '../tables/problems'
import { type View, view } from '../view'
import { districtSection } from './district'
import { type Markdown, md } from './escape'
import { sentenceItem } from './sentence'
import { markdownTable } from './table'

/** The whole report as Markdown (GitHub's tables); every word of a document is escaped. */
export function toMarkdown(analysis: Analysis, options: ReportOptions = {}): string {
  const seen = view(analysis, options)
  const sections = [
    md`# ${options.title ?? defaultTitle(seen)}\n`,
    md`${openingSentences(seen).map(sentenceItem)}`,
    ...(analysis.districts.length > 0 ? comparison(seen) : []),
    ...(analysis.problems.length > 0 ? [problems(seen)] : []),
    md`## ${seen.say({ ru: 'Как это сделано', en: 'How this was made' })}\n\n${method(seen).map((text) => md`- ${text}\n`)}`,
    terms(seen),
  ]
  return sections
    .map(({ markdown }) => markdown)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function comparison(seen: View): readonly Markdown[] {
  const { districts, overlaps } = seen.analysis
  const overlap = overlapsTable(seen)
  const miss = nearestMissesTable(seen)
  const text = miss.columns.findIndex(({ id }) => id === 'text')
  const near = { ...miss, rows: miss.rows.filter((row) => row[text] !== null) }
  const counts = ['first', 'second', 'shared', 'onlyFirst', 'onlySecond', 'jaccard', 'overlapCoefficient']
  return [
    districts.length <= COLUMNS_ON_A_PAGE ? matrix(seen) : coverage(seen),
    ...(overlaps.length > 0 ? [md`## ${overlap.heading}\n\n${markdownTable(seen, overlap, counts)}`] : []),
    md`## ${miss.heading}\n\n${markdownTable(seen, near, ['district', 'name', 'number', 'text', 'score', 'quotes'])}`,
    md`## ${seen.say({ ru: 'Рекомендации и темы', en: 'Recommendations and themes' })}\n`,
    ...districts.map((district) => districtSection(seen, district)),
  ]
}

/** More districts than this make a Markdown table that nobody can read. */
const COLUMNS_ON_A_PAGE = 8

function matrix(seen: View): Markdown {
  const table = matrixTable(seen)
  const legend = seen.say({
    ru: 'Число — сколько рекомендаций района посвящено теме.',
    en: 'The number is how many recommendations of the district concern the theme.',
  })
  const shown = table.columns.map(({ id }) => id).filter((id) => id !== 'theme')
  return md`## ${table.heading}\n\n${legend}\n\n${markdownTable(seen, table, shown)}`
}

function coverage(seen: View): Markdown {
  const table = coverageTable(seen)
  const errors = table.columns.some(({ id }, at) => id === 'low' && table.rows.some((row) => row[at] !== null))
  const shown = ['name', 'found', ...(errors ? ['low', 'high'] : []), 'uncertain', 'of', 'kind', 'districts']
  return md`## ${table.heading}\n\n${markdownTable(seen, table, shown)}`
}

function problems(seen: View): Markdown {
  const table = problemsTable(seen)
  return md`## ${table.heading}\n\n${markdownTable(seen, table, ['severity', 'source', 'message'])}`
}

function terms({ say }: View): Markdown {
  const items = glossary.map(({ term, meaning }) => md`- **${say(term)}.** ${say(meaning)}\n`)
  return md`## ${say({ ru: 'Словарь', en: 'Glossary' })}\n\n${items}`
}
