import type { Block, RowBlock } from './blocks'

/**
 * The blocks with tables put together that run over several pages: a heading repeated on the next page is dropped, and
 * a row that goes on there (its first cell, the number, is empty) is joined to its beginning.
 */
export function joinedTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  let heading: RowBlock | null = null
  for (const block of blocks) {
    const before = joined.at(-1)
    if (block.kind === 'line') {
      heading = null
      joined.push(block)
    } else if (heading === null || before?.kind !== 'row' || !sameColumns(heading, block)) {
      heading = block
      joined.push(block)
    } else if (block.page === before.page) joined.push(block)
    else if (block.cells[0]?.length === 0) joined[joined.length - 1] = goingOn(before, block)
    else if (!sameText(block, heading)) joined.push(block)
  }
  return joined
}

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
