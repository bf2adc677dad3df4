import Papa from 'papaparse'
import { unreadable } from '../../messages'
import type { ReadContext } from '../../reading'
import { recognise } from './columns'
import type { Row, Sheet } from './sheet'

/**
 * A table of delimited text. The delimiter is the one that parts most columns with known headings; of equals, the one
 * that parts most cells. Throws `Unreadable` for more rows than the limits allow.
 */
export function delimitedSheet(text: string, context: ReadContext): Sheet {
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const rows = parsed(body, told?.[1] ?? delimiter(body), context.limits.items + 1)
  if (rows.length > context.limits.items) throw unreadable('too-many-items', context, { limit: context.limits.items })
  return { name: null, rows }
}

const DELIMITERS = [';', '\t', ',', '|']

function delimiter(text: string): string {
  const head = text.slice(0, HEAD)
  const scored = DELIMITERS.map((mark) => {
    const rows = parsed(head, mark, 40)
    const known = Math.max(0, ...rows.map((row) => recognise(row).columns.size))
    return { mark, known, cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) / Math.max(1, rows.length) }
  })
  return scored.reduce((best, next) =>
    next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best,
  ).mark
}

/** Characters that tell the delimiter. */
const HEAD = 20_000

function parsed(text: string, delimiter: string, preview: number): Row[] {
  const options = { delimiter, preview, header: false, skipEmptyLines: false } as const
  const { data, errors } = Papa.parse<string[]>(text, options)
  // A quotation mark that opens a cell by accident would swallow all rows to the next one.
  const broken = errors.some(({ type }) => type === 'Quotes')
  const rows = broken ? Papa.parse<string[]>(text, { ...options, quoteChar: '\0' }).data : data
  return rows
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}
