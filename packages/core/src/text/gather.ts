import type { Span } from '../model'
import { isCompound } from './hyphenation'

/** One line gathered from pieces of a text, and where each of its characters came from. */
export interface Gathered {
  readonly text: string
  /** For each character of `text`, its offset in the source; one more at the end for the end of the last piece. */
  readonly offsets: readonly number[]
}

/**
 * The pieces of a text as one line: white space collapsed to one space, words hyphenated at a line end mended,
 * nothing else changed. A piece follows the one before it as if on the next line.
 * No pieces, or blank ones, gather to an empty line.
 */
export function gather(source: string, parts: readonly Span[]): Gathered {
  let text = ''
  const offsets: number[] = []
  let blank = false
  for (const part of parts) {
    if (text !== '') blank = true
    for (let at = part.start; at < part.end; at++) {
      const character = source[at] as string
      if (character.trim() === '') {
        blank = blank || text !== ''
        continue
      }
      if (blank) {
        const lineEnd = /\n/.test(source.slice((offsets.at(-1) as number) + 1, at)) || at === part.start
        if (lineEnd && hyphenated(text, source, at)) {
          if (!isCompound(text, source.slice(at, at + 40))) {
            text = text.slice(0, -1)
            offsets.pop()
          }
        } else {
          text += ' '
          offsets.push((offsets.at(-1) as number) + 1)
        }
        blank = false
      }
      text += character
      offsets.push(at)
    }
  }
  return { text, offsets: [...offsets, text === '' ? (parts[0]?.start ?? 0) : (offsets.at(-1) as number) + 1] }
}

/** Whether the line so far ends in a letter and a hyphen, and a small letter follows. */
const hyphenated = (text: string, source: string, at: number): boolean =>
  /\p{L}[-‐]$/u.test(text.slice(-2)) && /\p{Ll}/u.test(source[at] as string)

/** The place in the source of a stretch of a gathered line. */
export const sourceSpan = ({ offsets }: Gathered, { start, end }: Span): Span =>
  end > start
    ? { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }
    : { start: offsets[start] as number, end: offsets[start] as number }
