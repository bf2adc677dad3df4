/**
 * Gathers a document's text line by line as its reader walks it: a line for a paragraph, for each part of one that
 * line breaks part, and for a table row. Starts and ends pair and nest; a paragraph inside a paragraph (a text box)
 * comes after the one it hangs on.
 */
export interface Lines {
  readonly startParagraph: () => void
  /** Text of the open paragraph; `\n` is a line break. */
  readonly add: (text: string) => void
  /** Puts a list number at the head of the open paragraph. */
  readonly label: (label: string) => void
  readonly endParagraph: () => void
  /** Ends the paragraph so that the next one continues its line. */
  readonly joinParagraph: () => void
  /** Drops the paragraph and leaves no line. */
  readonly dropParagraph: () => void
  readonly startRow: () => void
  readonly startCell: () => void
  readonly endCell: (shape?: CellShape) => void
  /** `drop`: the row was deleted. */
  readonly endRow: (drop?: boolean) => void
  /** Everything so far. */
  readonly text: () => string
}

export interface CellShape {
  /** How many columns it covers, from 1: the further ones are written as empty cells, so that columns keep their places. */
  readonly columns?: number
  /** It continues the cell above, so nothing of it is shown. */
  readonly covered?: boolean
}

interface Frame {
  readonly lines: string[]
  /** Of a row: what each cell holds; null for a column that the cell before covers too. */
  readonly cells: (readonly string[] | null)[]
  /** Of a paragraph. */
  text: string
}

export function lineGatherer(): Lines {
  const frames: [Frame, ...Frame[]] = [frame()]
  let carried = ''
  const top = (): Frame => frames.at(-1) as Frame
  const start = (): void => {
    frames.push(frame())
  }
  const end = (): Frame => (frames.length > 1 ? (frames.pop() as Frame) : frame())

  /** A line that nothing continued. */
  const flush = (): void => {
    if (carried.trim() !== '') top().lines.push(carried.trim())
    carried = ''
  }

  return {
    startParagraph() {
      start()
      top().text = carried
      carried = ''
    },
    add(text) {
      top().text += text
    },
    label(label) {
      top().text = `${label} ${top().text}`
    },
    endParagraph() {
      const { text, lines } = end()
      for (const line of text.split('\n')) top().lines.push(line.trim())
      append(top().lines, lines)
    },
    joinParagraph() {
      const { text, lines } = end()
      carried = text
      append(top().lines, lines)
    },
    dropParagraph() {
      append(top().lines, end().lines)
    },
    startRow: start,
    startCell: start,
    endCell({ columns = 1, covered = false } = {}) {
      flush()
      const { lines } = end()
      const { cells } = top()
      cells.push(covered ? [] : lines.filter((line) => line !== ''))
      for (let column = 1; column < Math.min(columns, MOST_COLUMNS); column++) cells.push(null)
    },
    endRow(drop = false) {
      const { lines, cells } = end()
      append(top().lines, lines)
      if (!drop) append(top().lines, rowLines(cells))
    },
    text() {
      flush()
      while (frames.length > 1) append(top().lines, end().lines)
      return frames[0].lines.join('\n')
    },
  }
}

const frame = (): Frame => ({ lines: [], cells: [], text: '' })

/** Word itself allows 63. */
const MOST_COLUMNS = 63

function append(to: string[], lines: readonly string[]): void {
  for (const line of lines) to.push(line)
}

/** A row of one cell is a frame around text rather than a table: its paragraphs stay lines. An empty row leaves none. */
function rowLines(cells: readonly (readonly string[] | null)[]): readonly string[] {
  const [only, ...others] = cells.filter((cell) => cell !== null)
  if (only && others.length === 0) return only
  const line = cells.map((lines) => lines?.join(' ').replaceAll('\t', ' ') ?? '').join('\t')
  return line.trim() === '' ? [] : [line.trimEnd()]
}
