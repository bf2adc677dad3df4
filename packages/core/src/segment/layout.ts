import type { Document } from '../model'
import type { Line } from './lines'

/** How the lines of a document were broken. */
export interface Layout {
  /** Whether paragraphs run over several lines. */
  readonly wrapped: boolean
  /** How long a line is at least if its paragraph may go on in the next; null where lines break anywhere. */
  readonly full: number | null
  /** How far the second and further lines of paragraphs are mostly indented. */
  readonly indent: number
  /** Whether first lines of paragraphs are indented otherwise, so that the indent tells where paragraphs begin. */
  readonly indented: boolean
}

/** A text is wrapped if lines often end amid a sentence that goes on in the next. */
export function layout(lines: readonly Line[], kind: Document['lines']): Layout {
  if (kind === 'paragraph') return { wrapped: false, full: null, indent: 0, indented: false }
  const goingOn = lines.filter((line, at) => at > 0 && runsOn(lines[at - 1] as Line, line))
  const wrapped = goingOn.length >= 3 && goingOn.length >= lines.length * 0.15
  const lengths = lines.filter((line, at) => runsOn(line, lines[at + 1])).map((line) => line.indent + line.text.length)
  const indent = mostFrequent(goingOn.map((line) => line.indent))
  const first = lines.filter((_, at) => at > 0 && isFinished((lines[at - 1] as Line).text))
  const apart = first.filter((line) => Math.abs(line.indent - indent) > 1).length
  const indented = wrapped && first.length > 3 && apart >= first.length * 0.6
  return { wrapped, full: shortestFull(lengths), indent, indented }
}

/** Whether lines that should be paragraphs were broken where the page was full: a page may put a break after every line. */
export const isBrokenUp = (lines: readonly Line[]): boolean => {
  const goingOn = lines.filter((line, at) => at > 0 && runsOn(lines[at - 1] as Line, line)).length
  return goingOn > 10 && goingOn > lines.length * 0.3
}

/** Of the lengths of lines that go on: a margin keeps them alike, so lengths far apart show that there is none. */
function shortestFull(lengths: number[]): number | null {
  lengths.sort((a, b) => a - b)
  const short = lengths[Math.floor(lengths.length * 0.15)] ?? 0
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return short > long * 0.7 ? Math.floor(short * 0.92) : null
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

/** Whether the first line stops amid a sentence and the second goes on in small letters or with the rest of a word. */
export const runsOn = (before: Line, line: Line | undefined): boolean =>
  line !== undefined &&
  !isFinished(before.text) &&
  !line.blankBefore &&
  /^[^\p{L}\p{N}•·*–—-]?\p{Ll}(?!\))/u.test(line.text)

/** Whether a line ends with a mark that may close a sentence, a heading or an item. */
export const isFinished = (text: string): boolean => /[.;:!?…|]["»”)]*$/.test(text)

/** Whether a printed line reaches the right margin, so that its paragraph may go on. */
export const isFull = (line: Line, { full }: Layout): boolean => full !== null && line.indent + line.text.length >= full
