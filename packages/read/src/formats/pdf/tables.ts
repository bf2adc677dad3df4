import type { Block, RowBlock } from './blocks'

/**
 * The blocks with tables put together that run over several pages: a heading repeated on the next page is dropped, and
 * what goes on there of a row is joined to its beginning.
 */
export function joinedTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  let heading: RowBlock | null = null
  let page = 0
  for (const block of blocks) {
    const before = joined.at(-1)
    const turned = block.page !== page
    if (block.kind === 'line' || heading === null || !sameColumns(heading, block)) {
      if (block.kind === 'row') heading = block
      joined.push(block)
    } else if (turned && sameText(heading, block)) {
      continue
    } else if (turned && before?.kind === 'row' && isRest(block)) {
      joined[joined.length - 1] = goingOn(before, block)
    } else joined.push(block)
    page = block.page
  }
  return joined
}

/** Whether a row without a number in its first cell, or in any, begins on the page before. */
const isRest = ({ cells }: RowBlock): boolean =>
  cells[0]?.length === 0 && !cells.some((lines) => lines.length === 1 && /^\d[\d.)]*$/.test(lines[0] as string))

/** Whether two rows have the same columns; the table may stand further left on another page. */
const sameColumns = (first: RowBlock, second: RowBlock): boolean =>
  first.xs.length === second.xs.length &&
  first.xs.every((x, at) => Math.abs(width(first, x) - width(second, second.xs[at])) < 4)

const width = ({ xs }: RowBlock, x = 0): number => x - (xs[0] as number)

const sameText = (first: RowBlock, second: RowBlock): boolean =>
  first.cells.every((lines, column) => lines.join(' ') === second.cells[column]?.join(' '))

const goingOn = (before: RowBlock, next: RowBlock): RowBlock => ({
  ...next,
  cells: before.cells.map((lines, column) => [...lines, ...(next.cells[column] ?? [])]),
})
