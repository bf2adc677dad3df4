import { plainBullet } from '../bullet'
import { lineGatherer } from '../lines'

/** Writes paragraphs and table rows as a file tells them: each paragraph says how deep in tables it stands. */
export interface RtfWriter {
  /** Text that is shown, `depth` tables deep. */
  readonly show: (text: string, depth: number) => void
  /** Text was passed over because it is hidden or deleted. */
  readonly passOver: () => void
  /** The list number of the paragraph that begins, as the word processor wrote it out. */
  readonly setLabel: (text: string) => void
  readonly endParagraph: (depth: number) => void
  readonly endCell: (depth: number) => void
  readonly endRow: (depth: number) => void
  /** A text box hangs on the open paragraph; starts and ends nest. */
  readonly startBox: (depth: number) => void
  readonly endBox: () => void
  /** Everything so far; open ends are closed. */
  readonly text: () => string
}

/** A run of paragraphs: that of the document, or of a text box. */
interface Flow {
  /** For each table it stands in, whether a cell is open. */
  readonly rows: { cellOpen: boolean }[]
  open: boolean
  label: string
  passedOver: boolean
}

export function rtfWriter(): RtfWriter {
  const lines = lineGatherer()
  const flows: [Flow, ...Flow[]] = [newFlow()]
  const flow = (): Flow => flows.at(-1) as Flow

  function closeRows(depth: number): void {
    const { rows } = flow()
    while (rows.length > depth) {
      if (rows.pop()?.cellOpen) lines.endCell()
      lines.endRow()
    }
  }

  function openCells(depth: number): void {
    closeRows(depth)
    const { rows } = flow()
    for (let level = 0; level < depth; level++) {
      const row = rows[level] ?? { cellOpen: false }
      if (level === rows.length) {
        rows.push(row)
        lines.startRow()
      }
      if (!row.cellOpen) lines.startCell()
      row.cellOpen = true
    }
  }

  function openParagraph(depth: number): void {
    const current = flow()
    if (current.open) return
    openCells(depth)
    current.open = true
    lines.startParagraph()
    if (current.label !== '') lines.label(current.label)
  }

  /** A paragraph of which everything was passed over leaves no line, and its list number with it. */
  function endParagraph(depth: number): void {
    const current = flow()
    if (!current.passedOver) openParagraph(depth)
    if (current.open) lines.endParagraph()
    current.open = false
    current.label = ''
    current.passedOver = false
  }

  /** The last paragraph of a cell, a box or the file needs no end of its own. */
  function endOpenParagraph(depth: number): void {
    if (flow().open || flow().label !== '') endParagraph(depth)
    flow().passedOver = false
  }

  function endBox(): void {
    if (flows.length === 1) return
    endOpenParagraph(flow().rows.length)
    closeRows(0)
    flows.pop()
  }

  return {
    show(text, depth) {
      openParagraph(depth)
      lines.add(text)
    },
    passOver() {
      flow().passedOver = true
    },
    setLabel(text) {
      flow().label = label(text)
    },
    endParagraph,
    endCell(depth) {
      endOpenParagraph(depth)
      openCells(depth)
      const row = flow().rows.at(-1)
      if (row) row.cellOpen = false
      lines.endCell()
    },
    endRow(depth) {
      endOpenParagraph(depth)
      closeRows(depth - 1)
    },
    startBox(depth) {
      openParagraph(depth)
      flows.push(newFlow())
    },
    endBox,
    text() {
      while (flows.length > 1) endBox()
      endOpenParagraph(flow().rows.length)
      closeRows(0)
      return lines.text()
    },
  }
}

const newFlow = (): Flow => ({ rows: [], open: false, label: '', passedOver: false })

/**
 * Of a written-out label nobody says whether it is a bullet: without a letter or digit it is, and so is Word's «o».
 * A question mark stands for a bullet that could not be written.
 */
function label(text: string): string {
  const written = text.trim().slice(0, 60)
  if (written === 'o' || written === '?') return '–'
  return /[\p{L}\p{N}]/u.test(written) ? written : plainBullet(written)
}
