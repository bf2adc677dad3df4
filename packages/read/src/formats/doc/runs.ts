import { viewOf } from './compound'
import { sprms } from './sprms'

/** A stretch of the main stream, half-open, to which formatting applies. */
export interface Run<P> {
  readonly from: number
  readonly to: number
  readonly properties: P
}

/** What is read of a paragraph's formatting; null where it leaves that to its style. */
export interface ParagraphFormat {
  readonly style: number
  /** Which list, from 1; 0 for none. */
  readonly list: number | null
  readonly level: number | null
  /** How deep in tables. */
  readonly depth: number
  readonly endsCell: boolean
  readonly endsRow: boolean
}

/** The runs of paragraphs, in the order of the main stream. */
export const paragraphRuns = (pages: DataView, main: Uint8Array): Run<ParagraphFormat>[] =>
  formattedRuns(pages, main, 13).map(({ from, to, page, place }) => ({
    from,
    to,
    properties: paragraphFormat(page, place),
  }))

/** The runs of characters that are not shown: deleted with changes tracked, or hidden. */
export const hiddenRuns = (pages: DataView, main: Uint8Array): Run<null>[] =>
  formattedRuns(pages, main, 1)
    .filter(({ page, place }) => place > 0 && isHidden(page, place))
    .map(({ from, to }) => ({ from, to, properties: null }))

/** The run in which an offset lies; undefined outside all. */
export function runAt<P>(runs: readonly Run<P>[], offset: number): Run<P> | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle] as Run<P>).to <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run !== undefined && run.from <= offset ? run : undefined
}

interface FormattedRun {
  readonly from: number
  readonly to: number
  readonly page: DataView
  /** Where its formatting lies in the page; 0 for none. */
  readonly place: number
}

const PAGE = 512

/** Formatting lies in pages of 512 bytes: offsets of runs, then `entry` bytes for each, the last byte counts them. */
function formattedRuns(pages: DataView, main: Uint8Array, entry: 1 | 13): FormattedRun[] {
  const count = Math.floor((pages.byteLength - 4) / 8)
  const seen = new Set<number>()
  const runs: FormattedRun[] = []
  for (let index = 0; index < count; index++) {
    const number = pages.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff
    if (seen.has(number) || (number + 1) * PAGE > main.length) continue
    seen.add(number)
    const page = viewOf(main.subarray(number * PAGE, (number + 1) * PAGE))
    const size = page.getUint8(PAGE - 1)
    if ((size + 1) * 4 + size * entry > PAGE - 1) continue
    for (let run = 0; run < size; run++) {
      const [from, to] = [page.getUint32(run * 4, true), page.getUint32(run * 4 + 4, true)]
      if (from < to) runs.push({ from, to, page, place: page.getUint8((size + 1) * 4 + run * entry) * 2 })
    }
  }
  return runs.sort((first, second) => first.from - second.from)
}

/** Formatting that says nothing. */
export const PLAIN: ParagraphFormat = { style: 0, list: null, level: null, depth: 0, endsCell: false, endsRow: false }

function paragraphFormat(page: DataView, place: number): ParagraphFormat {
  if (place === 0 || place + 4 > PAGE) return PLAIN
  const words = page.getUint8(place)
  const from = words === 0 ? place + 2 : place + 1
  const size = words === 0 ? page.getUint8(place + 1) * 2 : words * 2 - 1
  if (size < 2 || from + size > PAGE) return PLAIN
  return formatOf(page, { style: page.getUint16(from, true), from: from + 2, to: from + size })
}

/** The formatting that a stretch of property changes makes of a style. */
export function formatOf(
  view: DataView,
  { style, from, to }: { style: number; from: number; to: number },
): ParagraphFormat {
  let format = { ...PLAIN, style }
  for (const { code, value } of sprms(view, from, to)) {
    if (code === LIST) format = { ...format, list: Math.max(0, value) }
    else if (code === LEVEL) format = { ...format, level: value }
    else if (code === IN_TABLE) format = { ...format, depth: Math.max(format.depth, value ? 1 : 0) }
    else if (code === TABLE_DEPTH) format = { ...format, depth: value }
    else if (code === ENDS_ROW || code === ENDS_INNER_ROW) format = { ...format, endsRow: value !== 0 }
    else if (code === ENDS_INNER_CELL) format = { ...format, endsCell: value !== 0 }
  }
  return format
}

const LIST = 0x460b
const LEVEL = 0x260a
const IN_TABLE = 0x2416
const TABLE_DEPTH = 0x6649
const ENDS_ROW = 0x2417
const ENDS_INNER_CELL = 0x244b
const ENDS_INNER_ROW = 0x244c

function isHidden(page: DataView, place: number): boolean {
  const size = place < PAGE ? page.getUint8(place) : 0
  for (const { code, value } of sprms(page, place + 1, Math.min(PAGE, place + 1 + size))) {
    if ((code === DELETED || code === HIDDEN) && value === 1) return true
  }
  return false
}

const DELETED = 0x0800
const HIDDEN = 0x083c
