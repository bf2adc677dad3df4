import type { Problem } from '@sverka/core'
import { problem, unreadable } from '../messages'
import type { FormatReader, ReadContext } from '../reading'
import { rtfBody } from './rtf/body'

/**
 * The text of an RTF file as the word processor that wrote it shows it with all changes accepted. List numbers are those
 * that it wrote out beside each item. Without notes, headers, footers, comments and hidden text.
 */
export const readRtf: FormatReader = (bytes, context) => {
  if (!isRtf(bytes)) throw unreadable('unreadable', context, { detail: HEADER_MISSING[context.lang] })
  const { text, cutShort, labelsMissing } = rtfBody(bytes, context)
  const problems = faults({ cutShort, labelsMissing }, context)
  return [{ text, lines: 'paragraph', numbers: labelsMissing ? 'lost' : 'kept', problems }]
}

const HEADER_MISSING = { ru: 'нет заголовка RTF', en: 'the RTF header is missing' } as const

/** White space or a byte order mark may stand before it. */
const isRtf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 64)).includes('{\\rtf')

function faults(
  { cutShort, labelsMissing }: Record<'cutShort' | 'labelsMissing', boolean>,
  context: ReadContext,
): Problem[] {
  const found: Problem[] = []
  if (cutShort) found.push(problem('cut-short', context))
  if (labelsMissing) found.push(problem('list-numbers-lost', context))
  return found
}
