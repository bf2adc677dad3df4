import type { Problem } from '@sverka/core'
import { problem } from '../messages'
import type { FormatReader, ReadContext } from '../reading'
import { type DocxBody, docxBody } from './docx/body'
import { docxNumbering } from './docx/numbering'
import { docxParts } from './docx/parts'
import { docxStyles } from './docx/styles'
import { openPackage } from './package-parts'

/**
 * The text of a Word document (docx, docm, dotx) as Word shows it with all changes accepted, list numbers included;
 * without notes, headers, footers, comments and hidden text. A document without text gives an empty one.
 */
export const readDocx: FormatReader = (bytes, context) => {
  const parts = docxParts(openPackage(bytes, context), context)
  const styles = docxStyles(parts.styles, context)
  const numbering = parts.numbering ? docxNumbering(parts.numbering, styles, context) : () => null
  const body = docxBody(parts.main, { styles, numbering }, context)
  const numbers = body.listsMissing ? 'lost' : 'kept'
  return [{ text: body.text, lines: 'paragraph', numbers, problems: faults(body, parts.main.name, context) }]
}

function faults({ wellFormed, listsMissing, embedded }: DocxBody, part: string, context: ReadContext): Problem[] {
  const found: Problem[] = []
  if (!wellFormed) found.push(problem('damaged-markup', context, { part }))
  if (listsMissing) found.push(problem('list-numbers-lost', context))
  if (embedded) found.push(problem('embedded-document', context))
  return found
}
