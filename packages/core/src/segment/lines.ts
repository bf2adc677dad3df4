import type { Document } from '../model'
import { isFurniture, isPageNumber } from './furniture'

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
  const unquoted = isQuoted(text) ? withoutQuoteMarks : (line: string) => line
  let blankBefore = true
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    const whole = unquoted(text.slice(from, to))
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
  const read = isShouted(text) ? spoken(found) : found
  return kind === 'printed'
    ? withoutFurniture(read)
    : read.filter(({ text }) => !/^[-–—]/.test(text) || !isPageNumber(text))
}

/** Whether a text is quoted as in a reply to a letter: «> Управлению образования:». */
const isQuoted = (text: string): boolean => (text.match(/^>/gm)?.length ?? 0) > 10

/** The marks as blanks, so that offsets stay. */
const withoutQuoteMarks = (line: string): string => line.replace(/^(?:> ?)+/, (marks) => ' '.repeat(marks.length))

/** Whether a text is typed in capitals throughout, so that they tell nothing. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 200 && (text.match(/\p{Ll}/gu)?.length ?? 0) < capitals / 10
}

/** Lines in capitals as they would be typed otherwise, so far as that tells where sentences begin. */
const spoken = (shouted: readonly Line[]): Line[] =>
  shouted.map((line, at) => {
    const begins = line.blankBefore || /[.;:!?]$/.test(shouted[at - 1]?.text ?? '') || /^(?:\d|[-–—•*])/.test(line.text)
    const small = line.text.toLowerCase().replace(/[.!?]\s+["«]?\p{Ll}/gu, (beginning) => beginning.toUpperCase())
    return { ...line, text: begins ? small.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : small }
  })

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
