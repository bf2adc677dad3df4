import { type Flow, type Line, newFlow } from './flow'
import { BULLET, itemMarks } from './lists'
import { type CellLines, isLayout, isLayoutText, type Row, rowLines, tableRows } from './tables'
import { type HtmlElement, isBlock } from './tree'

export interface PageLines {
  readonly lines: readonly string[]
  /** The author broke lines by hand where the page ended, so a paragraph may run over several. */
  readonly printed: boolean
}

/** The text of a page as a browser lays it out, a line for each paragraph, list item and table row, without `dropped`. */
export function pageLines(root: HtmlElement, dropped: ReadonlySet<HtmlElement>): PageLines {
  const lines = blockLines(root, dropped)
  return { lines: lines.map(({ text }) => text), printed: isWrapped(lines) }
}

function blockLines(block: HtmlElement, dropped: ReadonlySet<HtmlElement>): readonly Line[] {
  const flow = newFlow()
  walk(block, { flow, dropped, marks: new Map(), preformatted: false })
  flow.finish()
  return flow.lines
}

interface Walk {
  readonly flow: Flow
  readonly dropped: ReadonlySet<HtmlElement>
  /** Of the items of the lists around. */
  readonly marks: ReadonlyMap<HtmlElement, string>
  /** White space counts as written. */
  readonly preformatted: boolean
}

/** Its depth is bounded by that of the tree. */
function walk(element: HtmlElement, state: Walk): void {
  const { flow, dropped } = state
  for (const child of element.children) {
    if (typeof child === 'string') addText(child, state)
    else if (isBlock(child.name)) {
      flow.end()
      if (!dropped.has(child)) walkBlock(child, state)
      flow.end()
    } else if (child.name === 'br') flow.end(true)
    else if (!dropped.has(child)) {
      if (child.name === 'q') flow.add('«')
      walk(child, state)
      if (child.name === 'q') flow.add('»')
    }
  }
}

function addText(text: string, { flow, preformatted }: Walk): void {
  for (const [at, line] of (preformatted ? text.split('\n') : [text]).entries()) {
    if (at > 0) flow.end(true)
    flow.add(line)
  }
}

function walkBlock(block: HtmlElement, state: Walk): void {
  if (block.name === 'table') walkTable(block, state)
  else if (block.name === 'ul' || block.name === 'ol')
    walk(block, { ...state, marks: itemMarks(block, { nested: state.marks.size > 0 }) })
  else if (block.name === 'li') walkItem(block, state)
  else walk(block, block.name === 'pre' ? { ...state, preformatted: true } : state)
}

function walkItem(item: HtmlElement, state: Walk): void {
  const { flow, marks } = state
  flow.mark(marks.get(item) ?? BULLET)
  walk(item, state)
  flow.end()
  flow.mark('')
}

function walkTable(table: HtmlElement, state: Walk): void {
  const rows = tableRows(table)
  const layout = isLayout(table, rows)
  const cells = layout ? [] : rows.map((row) => cellLines(row, state))
  if (layout ?? isLayoutText(cells)) walk(table, state)
  else addRows(table, cells, state)
}

function addRows(table: HtmlElement, rows: readonly CellLines[], state: Walk): void {
  for (const child of table.children) {
    if (typeof child !== 'string' && child.name === 'caption') walk(child, state)
  }
  state.flow.end()
  for (const line of rows.flatMap(rowLines)) state.flow.row(line)
}

const cellLines = (row: Row, { dropped }: Walk): string[][] =>
  row.map((cell) => (cell === null || dropped.has(cell) ? [] : blockLines(cell, dropped).map(({ text }) => text)))

/** Most lines go on in a small letter after a break by hand, and are about as long as each other. */
function isWrapped(lines: readonly Line[]): boolean {
  const wrapped = lines.filter((line, at) => {
    const before = lines[at - 1]?.text ?? ''
    return line.broken && /[\p{L}\p{N},-]$/u.test(before) && /^\p{Ll}(?![).])/u.test(line.text)
  })
  if (wrapped.length < 4 || wrapped.length * 2 < lines.length) return false
  const longest = Math.max(...lines.slice(0, 1000).map(({ text }) => text.length))
  return longest <= 120
}
