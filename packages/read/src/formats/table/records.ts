import type { Problem, SuppliedVariables } from '@sverka/core'
import { problem, unreadable } from '../../messages'
import type { ReadContext, Unreadable } from '../../reading'
import { isoDate, schoolYear } from '../../stated-values'
import type { ColumnKind, Heading } from './columns'
import { cellText, type Row, type Sheet } from './sheet'

/** A row of a table that holds a recommendation. */
export interface RecommendationRow {
  /** As the program that shows the table counts, from 1. */
  readonly row: number
  /** What its columns hold; empty for no column or an empty cell. */
  readonly value: (kind: ColumnKind) => string
  readonly supplied: SuppliedVariables
}

export interface Records {
  readonly rows: readonly RecommendationRow[]
  readonly problems: readonly Problem[]
}

/**
 * The recommendations of a sheet, a row each. What governs several rows (district, addressee, section) is taken from
 * above where a cell is merged with the one above, or empty in a column that never says the same twice running. A row
 * with its first cell alone is the section of the rows after it.
 */
export function records(sheet: Sheet, heading: Heading, context: ReadContext): Records {
  const data = sheet.rows.slice(heading.at + 1)
  const governing = governed(data, heading)
  const faults = new Map<string, Problem>()
  const rows: RecommendationRow[] = []
  let section = ''
  let left = context.limits.characters
  data.forEach((row, at) => {
    left -= row.cells.reduce((sum, cell) => sum + (cell?.length ?? 0), 0)
    if (left < 0) throw tooMuchText(context, left)
    const under = section
    const own = (kind: ColumnKind) => oneLine(cellText(row, heading.columns.get(kind) ?? -1))
    const value = (kind: ColumnKind) => governing.get(kind)?.[at] ?? (kind === 'section' ? under : own(kind))
    const alone = soleCell(row)
    if (own('text') !== '') rows.push({ row: row.number, value, supplied: supplied(value, row.number) })
    else if (alone !== null && /\p{L}/u.test(alone)) section = alone.slice(0, LONGEST)
  })
  return { rows, problems: [...faults.values()] }

  function supplied(value: (kind: ColumnKind) => string, row: number): SuppliedVariables {
    const understood = (kind: 'date' | 'schoolYear', read: (text: string) => string | null) => {
      const text = value(kind)
      const meaning = text === '' ? null : read(text)
      if (text !== '' && meaning === null && !faults.has(text)) {
        const rule = kind === 'date' ? 'unknown-date' : 'unknown-school-year'
        faults.set(text, problem(rule, context, { value: text.slice(0, 60), row: String(row) }))
      }
      return meaning ?? ''
    }
    const stated = {
      district: value('district'),
      region: value('region'),
      date: understood('date', isoDate),
      schoolYear: understood('schoolYear', schoolYear),
    }
    return Object.fromEntries(Object.entries(stated).filter(([, text]) => text !== ''))
  }
}

/** Characters of what governs rows: repeated before each of them, longer ones would swell a small file. */
const LONGEST = 500

const tooMuchText = (context: ReadContext, left: number): Unreadable => {
  const { characters } = context.limits
  return unreadable('too-much-text', context, { size: characters - left, limit: characters })
}

const GOVERNING = ['district', 'region', 'date', 'schoolYear', 'addressee', 'section'] as const

/** What each governing column says in each row. */
function governed(rows: readonly Row[], { columns }: Heading): ReadonlyMap<ColumnKind, readonly string[]> {
  const values = new Map<ColumnKind, string[]>()
  for (const kind of GOVERNING) {
    const column = columns.get(kind)
    if (column === undefined) continue
    const repeats = rows.some(
      (row, at) =>
        at > 0 && cellText(row, column) !== '' && cellText(row, column) === cellText(rows[at - 1] as Row, column),
    )
    let above = ''
    values.set(
      kind,
      rows.map((row) => {
        const own = oneLine(cellText(row, column)).slice(0, LONGEST)
        if (own !== '' || (repeats && row.cells[column] !== null)) above = own
        return above
      }),
    )
  }
  return values
}

/** The first cell of a row that has no other; null for any other row. */
function soleCell({ cells }: Row): string | null {
  const [first, ...others] = cells
  return first && others.every((cell) => !cell) ? oneLine(first) : null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
