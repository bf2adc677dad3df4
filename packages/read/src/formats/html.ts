import { decode } from '../encoding'
import type { FormatReader, ReadContext, Reading } from '../reading'
import { refusal } from '../refused'
import { furniture } from './html/furniture'
import { pageLines } from './html/lines'
import { htmlTree } from './html/tree'

/** A page or a fragment of one. What the page says of its encoding counts unless its bytes say otherwise. */
export const readHtml: FormatReader = (bytes, context) => {
  const decoded = decode(bytes, declaredEncoding(bytes))
  if (decoded === null) throw refusal('binary', context)
  return [htmlReading(decoded.text, context)]
}

/** The content of a page: a line for a paragraph, a list item and a table row. Nothing that it links to is fetched. */
export function htmlReading(html: string, { limits }: ReadContext): Reading {
  const { root, title } = htmlTree(html, limits.depth)
  const { lines, printed } = pageLines(root, furniture(root))
  return {
    text: [...untold(title.replace(/\s+/g, ' ').trim(), lines), ...lines].join('\n'),
    lines: printed ? 'printed' : 'paragraph',
    numbers: 'kept',
    problems: [],
  }
}

/** The title as a line, unless the page says it too: it often names the district where the page shows only its emblem. */
function untold(title: string, lines: readonly string[]): readonly string[] {
  const small = title.toLowerCase()
  const told = small === '' || small.length > LONGEST_TITLE || lines.some((line) => line.toLowerCase().includes(small))
  return told ? [] : [title]
}

const LONGEST_TITLE = 300

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return (
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)|^<\?xml[^>]{1,80}encoding\s*=\s*["']([A-Za-z0-9_-]+)/i
      .exec(head)
      ?.slice(1)
      .find((name) => name !== undefined) ?? null
  )
}

/** Bytes in which the declaration must stand. */
const HEAD = 1 << 14
