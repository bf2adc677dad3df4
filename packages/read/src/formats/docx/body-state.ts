import { type Lines, lineGatherer } from '../lines'
import { type Alternates, alternatesFollowed } from './alternates'
import { type Fields, fieldsFollowed } from './fields'
import { type ListDescriptions, type Paragraphs, paragraphsFollowed } from './paragraphs'

/** Where the walk through a document stands. */
export interface BodyState {
  readonly lines: Lines
  readonly paragraphs: Paragraphs
  readonly fields: Fields
  readonly alternates: Alternates
  /** Open runs, rows and cells, innermost last: text boxes nest them. */
  readonly runs: Run[]
  readonly rows: { deleted: boolean }[]
  readonly cells: { columns: number; covered: boolean }[]
  /** Whose properties are being read: of a paragraph with its mark, or of a row. */
  properties: 'paragraph' | 'row' | null
  inText: boolean
  embedded: boolean
  /** How many tags are open of a subtree that is not shown. */
  skipped: number
  /** Adds text of the open run, unless something hides it. */
  readonly show: (text: string) => void
}

interface Run {
  /** Null where the run leaves that to its style. */
  hidden: boolean | null
  style: string | null
}

export function newBodyState(lists: ListDescriptions): BodyState {
  const lines = lineGatherer()
  const state: BodyState = {
    lines,
    paragraphs: paragraphsFollowed(lines, lists),
    fields: fieldsFollowed(),
    alternates: alternatesFollowed(),
    runs: [],
    rows: [],
    cells: [],
    properties: null,
    inText: false,
    embedded: false,
    skipped: 0,
    show(text) {
      if (!state.fields.inCode() && !isHidden(state, lists)) state.paragraphs.add(text)
    },
  }
  return state
}

/** Said by the run itself, else by its style, else by the paragraph's. */
function isHidden({ runs, paragraphs }: BodyState, { styles }: ListDescriptions): boolean {
  const run = runs.at(-1)
  if (run && run.hidden !== null) return run.hidden
  const byRun = run?.style ? styles.hidden(run.style) : null
  return byRun ?? styles.hidden(paragraphs.current()?.style ?? null) ?? false
}
