import { decode } from '../encoding'
import type { FormatReader } from '../reading'
import { refusal } from '../refused'

/** Plain text in any encoding that is told from its bytes; a line of it is a line as printed. */
export const readText: FormatReader = (bytes, context) => {
  const decoded = decode(bytes)
  if (decoded === null) throw refusal('binary', context)
  return [{ text: decoded.text, lines: 'printed', numbers: 'kept', problems: [] }]
}
