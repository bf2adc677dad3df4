import type { Codebook, Language, Problem, Recommendation, Result } from '../../model'
import { blindId } from './blind-sheet'
import { type CodingFault, codingProblem } from './human-coding-problems'
import type { Judgement } from './judgement'
import { type Entry, humanCodingsSchema, rowsSchema, sheetEntries } from './sheet-entries'
import { type ThemeLookup, themeLookup } from './theme-lookup'

/** What a coder's file is read against. */
export interface HumanCodingContext {
  readonly recommendations: readonly Pick<Recommendation, 'id' | 'text'>[]
  readonly codebook: Pick<Codebook, 'themes'>
  /** Who coded, where the file itself does not say. */
  readonly coder: string
  /** How messages name the file. */
  readonly source: string
  readonly lang?: Language
}

/**
 * Judgements from a filled-in sheet (rows of cells; headings in the first) or from JSON records; see blind-sheet.ts and
 * `humanCodingsSchema` for the forms. Recommendations are known by blind id or by id, themes by id or name.
 * A row that cannot be understood in full is left out with a problem: half an answer would count as disagreement.
 * An empty answer is no judgement; a dash says that no theme fits.
 */
export function humanCodings(content: unknown, context: HumanCodingContext): Result<readonly Judgement[]> {
  const { source, lang = 'ru' } = context
  const lookup = themeLookup(context.codebook)
  const entries = entriesOf(content, lookup)
  if (!entries) return { value: [], problems: [codingProblem({ rule: 'not-a-coding-sheet' }, { source, lang })] }
  const ids = new Map(
    context.recommendations.flatMap(
      (one) =>
        [
          [blindId(one), one.id],
          [one.id, one.id],
        ] as const,
    ),
  )
  const judgements = new Map<string, Judgement>()
  const problems: Problem[] = []
  for (const entry of entries) {
    const recommendation = ids.get(entry.id)
    const coder = entry.coder ?? context.coder
    const key = JSON.stringify([coder, recommendation])
    const fault = faultOf(entry, { known: recommendation !== undefined, lookup, repeated: judgements.has(key) })
    if (fault) problems.push(codingProblem(fault, { source, lang }))
    if (fault || recommendation === undefined) continue
    const themes = [...new Set(entry.themes.flatMap((name) => lookup.idOf(name) ?? []))].sort()
    judgements.set(key, { coder, recommendation, themes })
  }
  return { value: [...judgements.values()], problems }
}

function entriesOf(content: unknown, lookup: ThemeLookup): readonly Entry[] | null {
  const rows = rowsSchema.safeParse(content)
  if (rows.success) return sheetEntries(rows.data, lookup)
  const records = humanCodingsSchema.safeParse(content)
  if (!records.success) return null
  return records.data.map(({ recommendation, coder, themes }, at) => {
    return { row: at + 1, id: recommendation, coder: coder ?? null, themes, unreadable: null }
  })
}

interface Circumstances {
  readonly known: boolean
  readonly repeated: boolean
  readonly lookup: ThemeLookup
}

function faultOf(
  { row, id, themes, unreadable }: Entry,
  { known, repeated, lookup }: Circumstances,
): CodingFault | null {
  if (!known) return { rule: 'unknown-recommendation', row, words: id }
  if (unreadable !== null) return { rule: 'unknown-mark', row, words: unreadable }
  const theme = themes.find((name) => lookup.idOf(name) === null)
  if (theme !== undefined) return { rule: 'unknown-theme', row, words: theme, suggestion: lookup.suggestion(theme) }
  return repeated ? { rule: 'repeated-judgement', row, words: id } : null
}
