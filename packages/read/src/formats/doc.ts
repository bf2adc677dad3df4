import { problem, unreadable } from '../messages'
import type { FormatReader, ReadContext } from '../reading'
import { docBody } from './doc/body'
import { docParts, NotDoc } from './doc/parts'

/**
 * The text of a Word 97–2003 document with list numbers as Word shows them, without notes, headers, footers, comments,
 * deleted and hidden text. Where the description of its lists is damaged, numbers are lost, and a problem says so.
 */
export const readDoc: FormatReader = (bytes, context) => {
  const { text, labelsMissing } = bodyOf(bytes, context)
  if (text.length > context.limits.characters) {
    throw unreadable('too-much-text', context, { size: text.length, limit: context.limits.characters })
  }
  const problems = labelsMissing ? [problem('list-numbers-lost', context)] : []
  return [{ text, lines: 'paragraph', numbers: labelsMissing ? 'lost' : 'kept', problems }]
}

function bodyOf(bytes: Uint8Array, context: ReadContext) {
  try {
    return docBody(docParts(bytes))
  } catch (fault) {
    if (fault instanceof NotDoc) throw unreadable(fault.reason, context)
    if (fault instanceof RangeError) throw unreadable('damaged-doc', context)
    throw fault
  }
}
