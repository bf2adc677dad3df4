import { rtfWriter } from '../rtf/writer'
import { plainCharacters } from '../symbol-fonts'
import { labels } from './labels'
import { docLists } from './lists'
import type { DocParts } from './parts'
import { textPieces } from './pieces'
import { hiddenRuns, type ParagraphFormat, PLAIN, paragraphRuns, runAt } from './runs'
import { shownText } from './shown-text'
import { docStyles } from './styles'

export interface DocBody {
  /** Paragraphs and rows of tables, one line each. */
  readonly text: string
  /** Whether paragraphs belong to lists that are not described. */
  readonly labelsMissing: boolean
}

/** The body of a Word document with list numbers as Word shows them; without what is deleted or hidden. */
export function docBody(parts: DocParts): DocBody {
  const formats = paragraphRuns(parts.paragraphPages, parts.main)
  const hidden = hiddenRuns(parts.characterPages, parts.main)
  const label = labels({ lists: docLists(parts.lists, parts.listOverrides), styles: docStyles(parts.styles) })
  const writer = rtfWriter()
  const shown = shownText()
  let labelsMissing = false

  function end(mark: string, format: ParagraphFormat): void {
    const depth = Math.max(mark === CELL ? 1 : 0, Math.min(format.depth, DEEPEST))
    const text = plainCharacters(shown.take())
    const number = format.endsRow ? '' : label(format)
    labelsMissing ||= number === null
    if (number) writer.setLabel(number)
    if (text !== '') writer.show(text, depth)
    if (format.endsRow) writer.endRow(depth)
    else if (mark === CELL || format.endsCell) writer.endCell(depth)
    else writer.endParagraph(depth)
  }

  for (const { text, from, bytes } of textPieces(parts.pieces, parts.main, parts.characters)) {
    for (let index = 0; index < text.length; index++) {
      const character = text[index] as string
      const offset = from + index * bytes
      if (hidden.length > 0 && character !== CELL && runAt(hidden, offset)) continue
      if (ENDS.includes(character)) end(character, runAt(formats, offset)?.properties ?? PLAIN)
      else shown.add(character)
    }
  }
  const rest = shown.take()
  if (rest !== '') writer.show(plainCharacters(rest), 0)
  return { text: writer.text(), labelsMissing }
}

const CELL = '\u0007'
/** What ends a paragraph: its mark, a cell's, and a page or section break. */
const ENDS = '\r\u0007\f'
/** Tables inside tables; the limit of a reader that shows them as lines, for Word has none. */
const DEEPEST = 8
