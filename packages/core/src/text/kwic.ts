import type { Span } from '../model'

/** A keyword in its context. */
export interface Kwic {
  readonly before: string
  readonly keyword: string
  readonly after: string
}

/**
 * The words of a span with `width` characters of context on either side, each collapsed to one line; context is cut
 * at a word's edge, and empty where nothing stands or no whole word fits.
 */
export function kwic(text: string, { start, end }: Span, width = 60): Kwic {
  const line = (piece: string) => piece.replace(/\s+/g, ' ')
  const before = text.slice(Math.max(0, start - width), start)
  const after = text.slice(end, end + width)
  return {
    before: line(start > width ? before.replace(/^\S*/, '') : before).trimStart(),
    keyword: line(text.slice(start, end)),
    after: line(end + width < text.length ? after.replace(/\S*$/, '') : after).trimEnd(),
  }
}
