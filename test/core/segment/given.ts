import type { Document } from '../../../packages/core/src/model'
import { canonical } from '../../../packages/core/src/text/canonical'

/** A document of a text, printed unless said otherwise. */
export const given = (text: string, more: Partial<Document> = {}): Document => ({
  id: 'd',
  source: 'd.txt',
  text: canonical(text),
  lines: 'printed',
  numbers: 'kept',
  supplied: null,
  ...more,
})
