import type { Block, Edges, LineBlock } from './blocks'
import { continues } from './continues'
import { flow, partsWord } from './flow'
import { joinedTables } from './tables'

/**
 * Paragraphs and table rows, one string each, the cells of a row parted by tabs. Blocks come in reading order; a
 * paragraph or a row may run over from one page to the next. Empty for no blocks.
 */
export function paragraphs(blocks: readonly Block[]): string[] {
  const settled = settledEdges(blocks)
  const joined = joinedTables(settled)
  const lines = joined.filter((block) => block.kind === 'line')
  const habits = { leading: usualLeading(lines), flowing: flowingIndents(lines) }
  const typeset = isTypeset(lines)

  const texts: string[] = []
  let paragraph: LineBlock[] = []
  const close = () => {
    texts.push(
      flow(
        paragraph.map(({ line }) => line.text),
        typeset,
      ),
    )
    paragraph = []
  }
  for (const block of joined) {
    if (block.kind === 'row' || !continues(paragraph, block, habits)) close()
    if (block.kind === 'line') paragraph.push(block)
    else
      texts.push(
        block.cells
          .map((cell) => flow(cell, typeset))
          .join('\t')
          .trimEnd(),
      )
  }
  close()
  return texts.filter((text) => text !== '')
}

/**
 * Edges made alike over pages set alike: a page on which every line is indented, or short, shows edges too narrow.
 * They are taken from the page with the widest that hold them and are not much wider, as a second column's would be.
 */
function settledEdges(blocks: readonly Block[]): Block[] {
  const all = new Set(blocks.flatMap((block) => (block.kind === 'line' ? [block.edges] : [])))
  const byWidth = [...all].filter(({ founded }) => founded).sort((first, second) => width(second) - width(first))
  const settled = new Map<Edges, Edges>()
  for (const edges of all) {
    const wider = byWidth.find((other) => holds(other, edges) && (!edges.founded || width(other) < width(edges) * 1.3))
    settled.set(edges, wider ?? edges)
  }
  return blocks.map((block) =>
    block.kind === 'line' ? { ...block, edges: settled.get(block.edges) ?? block.edges } : block,
  )
}

const width = ({ left, right }: Edges): number => right - left
const holds = (wider: Edges, edges: Edges): boolean => edges.left >= wider.left - 3 && edges.right <= wider.right + 3

/** The most frequent distance between lines of a page; 0 for a document of single lines. */
function usualLeading(lines: readonly LineBlock[]): number {
  const gaps = new Map<number, number>()
  lines.forEach(({ line, page }, at) => {
    const before = lines[at - 1]
    if (before?.page !== page) return
    const gap = Math.round((line.baseline - before.line.baseline) * 2) / 2
    if (gap > 0) gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
  })
  return [...gaps].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}

/** A line in the middle of a sentence begins with a small letter three times out of four; one that opens a paragraph seldom. */
function flowingIndents(lines: readonly LineBlock[]): ReadonlySet<number> {
  const small = new Map<number, { small: number; all: number }>()
  for (const { line, edges } of lines) {
    // Lines of one indent differ by fractions of a point.
    for (const near of [-1, 0, 1]) {
      const indent = Math.round(line.left - edges.left) + near
      const count = small.get(indent) ?? { small: 0, all: 0 }
      small.set(indent, { small: count.small + (/^\p{Ll}/u.test(line.text) ? 1 : 0), all: count.all + 1 })
    }
  }
  return new Set(
    [...small].filter(([, count]) => count.all > 2 && count.small > count.all * FLOWING).map(([indent]) => indent),
  )
}

const FLOWING = 0.3

/**
 * Whether words are hyphenated where lines end. Then one line in six parts a word; else one in a hundred ends with a
 * hyphen of its own. Too few lines cannot tell, and a word parted for nothing harms more than two joined.
 */
function isTypeset(lines: readonly LineBlock[]): boolean {
  const parted = lines.filter(({ line }, at) => partsWord(line.text, lines[at + 1]?.line.text ?? '')).length
  return lines.length < 25 || parted > lines.length * 0.04
}
