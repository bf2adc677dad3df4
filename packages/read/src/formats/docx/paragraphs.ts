import type { Lines } from '../lines'
import { listLabels } from './list-labels'
import type { Numbering } from './numbering'
import { type ParagraphProperties, paragraphList } from './paragraph-list'
import type { Styles } from './styles'

/** A paragraph being read. */
export interface Paragraph extends ParagraphProperties {
  /** Deleted or hidden marks make the next paragraph continue this one's line. */
  mark: 'shown' | 'hidden' | 'deleted'
  /** Whether it has been counted in its list. */
  counted: boolean
}

/** Follows a document's paragraphs, which nest where text boxes hang on them, and writes their list numbers. */
export interface Paragraphs {
  readonly start: () => void
  /** The innermost open one; null between paragraphs. */
  readonly current: () => Paragraph | null
  /** Text that is shown. */
  readonly add: (text: string) => void
  /** Counts the open paragraph before anything that hangs on it. */
  readonly count: () => void
  readonly end: () => void
  /** Whether a paragraph named a list that is not described. */
  readonly listsMissing: () => boolean
}

export interface ListDescriptions {
  readonly styles: Styles
  readonly numbering: Numbering
}

export function paragraphsFollowed(lines: Lines, { styles, numbering }: ListDescriptions): Paragraphs {
  const label = listLabels(numbering)
  const open: Paragraph[] = []
  let joined = false
  let listsMissing = false

  function count(): void {
    const paragraph = open.at(-1)
    if (!paragraph || paragraph.counted) return
    paragraph.counted = true
    if (paragraph.mark === 'deleted') return
    const place = paragraphList(paragraph, styles, numbering)
    const written = place && label(place)
    if (written) lines.label(written)
    else if (place && written === null) listsMissing = true
  }

  return {
    start() {
      open.push({ style: null, list: null, level: null, mark: 'shown', counted: joined })
      joined = false
      lines.startParagraph()
    },
    current: () => open.at(-1) ?? null,
    add(text) {
      if (open.length === 0) return
      count()
      lines.add(text)
    },
    count,
    end() {
      const mark = open.at(-1)?.mark
      if (mark === 'shown') count()
      const paragraph = open.pop()
      joined = mark === 'hidden' && paragraph?.counted === true
      if (mark === 'deleted' || joined) lines.joinParagraph()
      else if (mark === 'hidden') lines.dropParagraph()
      else lines.endParagraph()
    },
    listsMissing: () => listsMissing,
  }
}
