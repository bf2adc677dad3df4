import type { Document } from '../model'
import { isFurniture } from './furniture'

/** A line of the document that is not blank. */
export interface Line {
  /** Offsets of its first and after its last character that is no white space. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** White space before it, in characters. */
  readonly indent: number
  /** Tabs before it: empty cells at the beginning of a table row. */
  readonly emptyCells: number
  /** Whether blank lines part it from the line before. */
  readonly blankBefore: boolean
}

/** A line and those around it. */
export interface Neighbours {
  readonly line: Line
  readonly before: Line | undefined
  readonly after: Line | undefined
}

/** The lines that bear text, without page numbers and running heads. Empty for a blank document. */
export function lines({ text, lines: kind }: Pick<Document, 'text' | 'lines'>): Line[] {
  const found: Line[] = []
  let blankBefore = true
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    const whole = text.slice(from, to)
    const line = whole.trim()
    if (line === '') blankBefore = true
    else {
      const indent = whole.length - whole.trimStart().length
      const start = from + indent
      const emptyCells = whole.slice(0, indent).split('\t').length - 1
      found.push({ start, end: start + line.length, text: line, indent, emptyCells, blankBefore })
      blankBefore = false
    }
    from = to + 1
  }
  return kind === 'printed' ? withoutFurniture(found) : found
}

function withoutFurniture(all: readonly Line[]): Line[] {
  const furniture = isFurniture(all)
  const kept: Line[] = []
  all.forEach((line, at) => {
    if (furniture[at]) return
    // The blank lines around a page number are the page's margins and part no paragraphs.
    const atPageTop = at > 0 && furniture[at - 1] === true
    kept.push(atPageTop ? { ...line, blankBefore: false } : line)
  })
  return kept
}
