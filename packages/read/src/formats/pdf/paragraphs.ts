import type { Block, Edges, LineBlock } from './blocks'
import { continues, type Spacing } from './continues'
import { flow } from './flow'
import { joinedTables } from './tables'

/**
 * Paragraphs and table rows, one string each, the cells of a row parted by tabs. Blocks come in reading order; a
 * paragraph or a row may run over from one page to the next. Empty for no blocks.
 */
export function paragraphs(blocks: readonly Block[]): string[] {
  const settled = settledEdges(blocks)
  const spacing = usualSpacing(settled)
  const texts: string[] = []
  let lines: LineBlock[] = []
  const close = () => {
    if (lines.length > 0) texts.push(flow(lines.map(({ line }) => line.text)))
    lines = []
  }
  for (const block of joinedTables(settled)) {
    if (block.kind === 'row' || !continues(lines, block, spacing)) close()
    if (block.kind === 'line') lines.push(block)
    else texts.push(block.cells.join('\t').trimEnd())
  }
  close()
  return texts.filter((text) => text !== '')
}

/** The edges of a few lines, such as a last page's, taken from a fuller page into which they fit. */
function settledEdges(blocks: readonly Block[]): Block[] {
  const founded = new Set(
    blocks.flatMap((block) => (block.kind === 'line' && block.edges.founded ? [block.edges] : [])),
  )
  return blocks.map((block) => {
    if (block.kind === 'row' || block.edges.founded) return block
    const edges = [...founded].find((wider) => fits(block.edges, wider))
    return edges ? { ...block, edges } : block
  })
}

const fits = (edges: Edges, wider: Edges): boolean => edges.left >= wider.left - 3 && edges.right <= wider.right + 3

/** The most frequent distance between lines of a page; 0 for a document of single lines. */
function usualSpacing(blocks: readonly Block[]): Spacing {
  const gaps = new Map<number, number>()
  blocks.forEach((block, at) => {
    const before = blocks[at - 1]
    if (block.kind !== 'line' || before?.kind !== 'line' || block.page !== before.page) return
    const gap = Math.round((block.line.baseline - before.line.baseline) * 2) / 2
    if (gap > 0) gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
  })
  const [leading] = [...gaps].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])
  return { leading }
}
