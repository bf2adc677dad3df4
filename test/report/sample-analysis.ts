import type {
  Analysis,
  Codebook,
  Coding,
  Coverage,
  District,
  Document,
  DocumentVariables,
  Evidence,
  Mention,
  Overlap,
  Problem,
  Recommendation,
  Span,
  ThemeCell,
} from '../../packages/core/src/index'

/** A district as a test writes it down; everything of it is invented. */
export interface Written {
  readonly name: string
  readonly region?: string
  readonly date?: string
  readonly schoolYear?: string
  readonly source: string
  readonly items: readonly WrittenItem[]
  /** Theme → position of the closest item from 0, score, words that brought it close. */
  readonly misses?: Readonly<Record<string, readonly [item: number, score: number, words: string | null]>>
}

export interface WrittenItem {
  readonly number?: string
  /** As in the document: a line may end in a hyphen. */
  readonly text: string
  readonly addressee?: string
  readonly section?: string
  /** Theme → the words that say so, as in the document. */
  readonly found?: Readonly<Record<string, string>>
  readonly uncertain?: Readonly<Record<string, string>>
  readonly mentioned?: Readonly<Record<string, string>>
}

/** The analysis of written-down districts: what the pipeline would make of them, put together by hand. */
export function analysisOf(
  written: readonly Written[],
  codebook: Codebook,
  problems: readonly Problem[] = [],
): Analysis {
  const read = written.map((district, at) => documentOf(district, `doc${at + 1}`))
  const codings = read.flatMap((one) => one.codings)
  const districts = read.map((one) => one.district)
  const themes = codebook.themes.map(({ id }) => id)
  const cells = read.flatMap((one) => themes.map((theme) => cellOf(one, theme)))
  const coverage = themes.map((theme) => coverageOf(theme, cells, districts.length))
  const found = (district: string) =>
    cells.filter((cell) => cell.district === district && cell.state === 'found').map(({ theme }) => theme)
  return {
    codebook,
    documents: read.map((one) => one.document),
    variables: read.map((one) => one.variables),
    recommendations: read.flatMap((one) => one.recommendations),
    codings,
    mentions: read.flatMap((one) => one.mentions),
    districts,
    matrix: { districts: districts.map(({ id }) => id), themes, cells },
    coverage,
    overlaps: districts.flatMap(({ id: first }, at) =>
      districts.slice(at + 1).map(({ id: second }) => overlapOf(first, second, found)),
    ),
    problems,
  }
}

interface Read {
  readonly written: Written
  readonly document: Document
  readonly variables: DocumentVariables
  readonly district: District
  readonly recommendations: readonly Recommendation[]
  readonly codings: readonly Coding[]
  readonly mentions: readonly Mention[]
}

function documentOf(written: Written, id: string): Read {
  const heading = `Резолюция: ${written.name}\n`
  const spans: Span[] = []
  let text = heading
  for (const item of written.items) {
    const start = text.length + (item.number ? `${item.number}. `.length : 0)
    text += `${item.number ? `${item.number}. ` : ''}${item.text}\n`
    spans.push({ start, end: start + item.text.length })
  }
  const recommendations = written.items.map((item, at): Recommendation => {
    const span = spans[at] as Span
    const own = item.text.replace(/-\n/g, '').replace(/\s+/g, ' ')
    const { number = null, addressee = null, section = null } = item
    return { id: `${id}#${at + 1}`, document: id, span, parts: [span], text: own, number, addressee, section }
  })
  const evidence = (at: number, words: string, role: Evidence['role']) =>
    evidenceOf(text, spans[at] as Span, words, role)
  const codings = written.items.flatMap((item, at) => {
    const coding =
      (certainty: Coding['certainty'], probability: number | null) =>
      ([theme, words]: [string, string]) => {
        return {
          recommendation: `${id}#${at + 1}`,
          theme,
          certainty,
          probability,
          evidence: [evidence(at, words, 'asked')],
        }
      }
    const found = Object.entries(item.found ?? {}).map(coding('found', 0.97))
    return [...found, ...Object.entries(item.uncertain ?? {}).map(coding('uncertain', 0.55))]
  })
  const mentions = written.items.flatMap((item, at) =>
    Object.entries(item.mentioned ?? {}).map(([theme, words]) => {
      return { recommendation: `${id}#${at + 1}`, theme, evidence: [evidence(at, words, 'mentioned')] }
    }),
  )
  const { name, region = null, date = null, schoolYear = null, source } = written
  const stated = (value: string | null) => (value === null ? null : { value, span: null })
  return {
    written,
    document: { id, source, text, lines: 'printed', numbers: 'kept', supplied: null },
    variables: {
      document: id,
      district: stated(name),
      region: stated(region),
      date: stated(date),
      schoolYear: stated(schoolYear),
      kind: 'resolution',
    },
    district: {
      id: `district-${id}`,
      name,
      region,
      date,
      schoolYear,
      documents: [id],
      recommendations: recommendations.length,
    },
    recommendations,
    codings,
    mentions,
  }
}

function evidenceOf(text: string, within: Span, quote: string, role: Evidence['role']): Evidence {
  const start = text.indexOf(quote, within.start)
  if (start < 0 || start + quote.length > within.end) throw new RangeError(`the item does not say «${quote}»`)
  return { span: { start, end: start + quote.length }, quote, pattern: role === 'asked' ? quote : null, role }
}

function cellOf({ written, document, district, codings }: Read, theme: string): ThemeCell {
  const own = codings.filter((coding) => coding.theme === theme)
  const by = (certainty: Coding['certainty']) =>
    own.filter((coding) => coding.certainty === certainty).map(({ recommendation }) => recommendation)
  const state = by('found').length > 0 ? 'found' : by('uncertain').length > 0 ? 'uncertain' : 'not found'
  const miss = written.misses?.[theme]
  const nearestMiss =
    state === 'not found' && miss
      ? {
          recommendation: `${document.id}#${miss[0] + 1}`,
          score: miss[1],
          evidence:
            miss[2] === null
              ? []
              : [evidenceOf(document.text, { start: 0, end: document.text.length }, miss[2], 'mentioned')],
        }
      : null
  return { district: district.id, theme, state, recommendations: [...by('found'), ...by('uncertain')], nearestMiss }
}

function coverageOf(theme: string, cells: readonly ThemeCell[], of: number): Coverage {
  const own = cells.filter((cell) => cell.theme === theme)
  const districts = own.filter(({ state }) => state === 'found').map(({ district }) => district)
  const found = districts.length
  const kind = found === 0 ? 'not found' : found === of ? 'shared by all' : found === 1 ? 'only here' : 'shared by some'
  return { theme, found, uncertain: own.filter(({ state }) => state === 'uncertain').length, of, kind, districts }
}

function overlapOf(first: string, second: string, found: (district: string) => readonly string[]): Overlap {
  const a = found(first)
  const b = found(second)
  const shared = a.filter((theme) => b.includes(theme))
  const either = a.length + b.length - shared.length
  return {
    first,
    second,
    shared,
    onlyFirst: a.filter((theme) => !b.includes(theme)),
    onlySecond: b.filter((theme) => !a.includes(theme)),
    jaccard: either === 0 ? null : shared.length / either,
    overlapCoefficient: Math.min(a.length, b.length) === 0 ? null : shared.length / Math.min(a.length, b.length),
  }
}
