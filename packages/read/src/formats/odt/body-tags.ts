import { whole } from '../whole'
import type { Attributes } from '../xml'
import type { BodyState } from './body-state'

/** Subtrees of which nothing is shown: deletions, notes, comments, what indexes are made from, written-out labels. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'text:tracked-changes text:note office:annotation text:ruby-text text:number svg:title svg:desc office:forms ' +
    'draw:object text:script text:hidden-text text:table-of-content-source text:illustration-index-source ' +
    'text:table-index-source text:object-index-source text:user-index-source text:alphabetical-index-source ' +
    'text:bibliography-source'
  ).split(' '),
)

type Enter = (state: BodyState, attributes: Attributes) => void
type Leave = (state: BodyState) => void

// Maps, and not records: a document may name a tag `constructor`.
export const ENTER: ReadonlyMap<string, Enter> = new Map<string, Enter>([
  ['text:p', enterParagraph],
  ['text:h', enterParagraph],
  ['text:span', enterSpan],
  ['text:section', enterSection],
  ['text:s', (state, attributes) => state.show(' '.repeat(Math.min(MOST_BLANKS, whole(attributes['text:c']) ?? 1)))],
  ['text:tab', (state) => state.show(' ')],
  ['text:line-break', (state) => state.show('\n')],

  ['text:list', enterList],
  ['text:list-item', enterItem],
  ['text:list-header', ({ lists }) => lists.startItem({ numbered: false, start: null, style: null })],

  ['draw:text-box', enterTextBox],
  ['table:table-row', enterRow],
  ['table:table-cell', enterCell],
  ['table:covered-table-cell', enterCoveredCell],
])

export const LEAVE: ReadonlyMap<string, Leave> = new Map<string, Leave>([
  ['text:p', leaveParagraph],
  ['text:h', leaveParagraph],
  ['text:list', ({ lists }) => lists.endList()],
  ['text:list-item', ({ lists }) => lists.endItem()],
  ['text:list-header', ({ lists }) => lists.endItem()],
  ['draw:text-box', ({ lists }) => lists.endIsland()],
  ['table:table-row', leaveRow],
  ['table:table-cell', leaveCell],
])

const MOST_BLANKS = 200

function enterParagraph(state: BodyState, attributes: Attributes): void {
  const style = attributes['text:style-name'] ?? ''
  if (state.styles.isHidden('paragraph', style)) {
    state.skipped = 1
    return
  }
  const label = () => state.lists.label(style) || headingLabel(state, attributes)
  state.paragraphs.push({ label, counted: false, hides: false })
  state.lines.startParagraph()
}

/** Only headings have a level outside lists. */
function headingLabel({ lists }: BodyState, attributes: Attributes): string {
  const level = whole(attributes['text:outline-level'])
  if (level === null || level < 1 || level > 10 || attributes['text:is-list-header'] === 'true') return ''
  const restarts = attributes['text:restart-numbering'] === 'true'
  const start = whole(attributes['text:start-value']) ?? (restarts ? 1 : null)
  return lists.headingLabel({ level: level - 1, style: attributes['text:style-name'] ?? '', start })
}

function leaveParagraph(state: BodyState): void {
  const paragraph = state.paragraphs.at(-1)
  if (!paragraph?.hides) state.count()
  state.paragraphs.pop()
  if (paragraph?.counted) state.lines.endParagraph()
  else state.lines.dropParagraph()
}

function enterSpan(state: BodyState, attributes: Attributes): void {
  if (!state.styles.isHidden('text', attributes['text:style-name'] ?? '')) return
  state.skipped = 1
  const paragraph = state.paragraphs.at(-1)
  if (paragraph) paragraph.hides = true
}

function enterSection(state: BodyState, attributes: Attributes): void {
  const style = attributes['text:style-name'] ?? ''
  if (attributes['text:display'] === 'none' || state.styles.isHidden('section', style)) state.skipped = 1
}

/** Its paragraphs are counted on their own, after the one that the frame hangs on. */
function enterTextBox(state: BodyState): void {
  state.count()
  state.lists.startIsland()
}

function enterList({ lists }: BodyState, attributes: Attributes): void {
  lists.startList({
    style: attributes['text:style-name'] ?? null,
    id: attributes['xml:id'] ?? attributes['text:id'] ?? null,
    continues: attributes['text:continue-list'] ?? null,
    continuesStyle: attributes['text:continue-numbering'] === 'true',
  })
}

function enterItem({ lists }: BodyState, attributes: Attributes): void {
  const start = whole(attributes['text:start-value'])
  lists.startItem({ numbered: true, start, style: attributes['text:style-override'] ?? null })
}

function enterRow({ lines, rows }: BodyState): void {
  rows.push({ columns: 1, covered: 0 })
  lines.startRow()
}

function leaveRow({ lines, rows }: BodyState): void {
  rows.pop()
  lines.endRow()
}

/** A repeated cell is repeated empty: only spreadsheets and bombs repeat full ones. */
function enterCell({ lines, lists, rows }: BodyState, attributes: Attributes): void {
  const spanned = whole(attributes['table:number-columns-spanned']) ?? 1
  const row = rows.at(-1)
  if (row)
    Object.assign(row, { columns: whole(attributes['table:number-columns-repeated']) ?? spanned, covered: spanned - 1 })
  lists.startIsland()
  lines.startCell()
}

function leaveCell({ lines, lists, rows }: BodyState): void {
  lists.endIsland()
  lines.endCell({ columns: rows.at(-1)?.columns ?? 1 })
}

/** Covered by the cell before, which has left room for it, or by one above. */
function enterCoveredCell(state: BodyState): void {
  state.skipped = 1
  const row = state.rows.at(-1)
  if (row && row.covered > 0) {
    row.covered--
    return
  }
  state.lines.startCell()
  state.lines.endCell()
}
