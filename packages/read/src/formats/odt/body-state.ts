import { type Lines, lineGatherer } from '../lines'
import { type Lists, listsFollowed } from './lists'
import type { OdtStyles } from './styles'

/** Where the walk through a text document stands. */
export interface BodyState {
  readonly styles: OdtStyles
  readonly lines: Lines
  readonly lists: Lists
  /** Open rows, innermost last. */
  readonly rows: Row[]
  /** Open paragraphs, innermost last: text boxes nest them. */
  readonly paragraphs: Paragraph[]
  /** How many tags are open of a subtree that is not shown. */
  skipped: number
  /** Adds text of the open paragraph; between paragraphs there is none. */
  readonly show: (text: string) => void
  /** Writes the list number of the open paragraph, before anything that stands in it or hangs on it. */
  readonly count: () => void
}

interface Row {
  /** How many columns the open or last cell covers. */
  columns: number
  /** How many cells still to come it covers. */
  covered: number
}

export interface Paragraph {
  readonly label: () => string
  counted: boolean
  /** Some of its text is hidden: if all is, so is the paragraph. */
  hides: boolean
}

export function newBodyState(styles: OdtStyles): BodyState {
  const lines = lineGatherer()
  const state: BodyState = {
    styles,
    lines,
    lists: listsFollowed(styles),
    rows: [],
    paragraphs: [],
    skipped: 0,
    show(text) {
      if (state.paragraphs.length === 0) return
      state.count()
      lines.add(text)
    },
    count() {
      const paragraph = state.paragraphs.at(-1)
      if (!paragraph || paragraph.counted) return
      paragraph.counted = true
      const label = paragraph.label()
      if (label !== '') lines.label(label)
    },
  }
  return state
}
