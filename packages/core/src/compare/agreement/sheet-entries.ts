import { z } from 'zod'
import { fold } from '../../text/fold'
import type { ThemeLookup } from './theme-lookup'

/** Cells as a CSV or XLSX reader gives them. */
export const rowsSchema = z.array(
  z.array(z.union([z.string(), z.number(), z.boolean(), z.date(), z.null(), z.undefined()])),
)

/** The same judgements as JSON records. */
export const humanCodingsSchema = z.array(
  z.strictObject({ recommendation: z.string(), themes: z.array(z.string()), coder: z.string().optional() }),
)

/** What one row says, not yet checked against recommendations and themes. */
export interface Entry {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number
  readonly id: string
  /** Null where the row names none. */
  readonly coder: string | null
  /** Names of themes; none: the coder says that no theme fits. */
  readonly themes: readonly string[]
  /** What stands where 1 or 0 was expected; null when all marks could be read. */
  readonly unreadable: string | null
}

type Cells = readonly z.infer<typeof rowsSchema>[number][number][]

/** Rows with an answer; rows without one were not coded yet. Null when the first row names no id or no themes. */
export function sheetEntries(rows: readonly Cells[], lookup: ThemeLookup): readonly Entry[] | null {
  const [headings = [], ...body] = rows.map((row) => row.map(text))
  const column = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(fold(heading)))
  const [id, coder, list] = [
    column(/^(?:id|ид)$/),
    column(/^(?:кодировщик|coder)$/),
    column(/^(?:тем[аы]|themes?)(?!\p{L})/u),
  ]
  const marked = headings.flatMap((heading, at) => (at !== list && lookup.idOf(heading) ? [{ heading, at }] : []))
  if (id < 0 || (list < 0 && marked.length === 0)) return null
  return body.flatMap((row, at): Entry[] => {
    const listed = row[list] ?? ''
    const marks = marked
      .map(({ heading, at: cell }) => ({ heading, mark: row[cell] ?? '' }))
      .filter(({ mark }) => mark !== '')
    if (listed === '' && marks.length === 0) return []
    const named = NONE.test(fold(listed))
      ? []
      : listed
          .split(/[;\n]/)
          .map((name) => name.trim())
          .filter((name) => name !== '')
    const yes = marks.filter(({ mark }) => YES.test(fold(mark))).map(({ heading }) => heading)
    const unreadable = marks.find(({ mark }) => !YES.test(fold(mark)) && !NONE.test(fold(mark)))?.mark ?? null
    return [{ row: at + 2, id: row[id] ?? '', coder: row[coder] || null, themes: [...named, ...yes], unreadable }]
  })
}

const YES = /^(?:1|да|yes|true|истина|\+|x|х|v|✓|✔)$/u
const NONE = /^(?:0|-+|нет|ни одной|no|none|false|ложь)$/u

const text = (cell: Cells[number]): string => {
  if (cell === null || cell === undefined) return ''
  return (cell instanceof Date ? cell.toISOString() : String(cell)).trim()
}
