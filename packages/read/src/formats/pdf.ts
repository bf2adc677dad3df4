import type { Problem } from '@sverka/core'
import { type MessageRule, problem, unreadable } from '../messages'
import type { FormatReader, ReadContext } from '../reading'
import { blocksOf } from './pdf/blocks'
import { withoutFootnotes } from './pdf/footnotes'
import { withoutFurniture } from './pdf/furniture'
import { legibility, mended } from './pdf/legibility'
import { readPages } from './pdf/pages'
import { paragraphs } from './pdf/paragraphs'
import { hasUnruledTable } from './pdf/unruled'

/**
 * The text of a PDF by the geometry of its pages: printed lines joined into paragraphs, hyphenation mended, columns one
 * after the other, rows of tables with drawn borders as one line each with a tab between cells. Running headers,
 * footers, page numbers and footnotes are left out. Throws `Unreadable` for scans and for files whose fonts do not
 * tell their letters.
 */
export const readPdf: FormatReader = async (bytes, context) => {
  const { pages, problems } = await readPages(bytes, context)
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number)
  if (empty.length === pages.length) throw unreadable('scan', context)

  const bodies = withoutFootnotes(withoutFurniture(pages))
  const { text, faults } = legible(paragraphs(bodies.flatMap(blocksOf)).join('\n'), context)
  const unruled = bodies.filter(hasUnruledTable).map(({ number }) => number)
  const doubts = [
    ...onPages('pages-without-text', empty, context),
    ...onPages('table-without-borders', unruled, context),
  ]
  return [{ text, lines: 'paragraph', numbers: 'kept', problems: [...problems, ...doubts, ...faults] }]
}

const onPages = (rule: MessageRule, pages: readonly number[], context: ReadContext): Problem[] =>
  pages.length === 0 ? [] : [problem(rule, context, { pages: pages.join(', ') })]

function legible(text: string, context: ReadContext): { text: string; faults: Problem[] } {
  const right = mended(text)
  const { verdict, sample } = legibility(right ?? text)
  if (verdict === 'garbled') throw unreadable('garbled-text', context, { sample })
  const faults = verdict === 'partly' ? [problem('partly-garbled', context, { sample })] : []
  return right === null ? { text, faults } : { text: right, faults: [problem('mended-letters', context), ...faults] }
}
