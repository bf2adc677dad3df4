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
  const words: string[] = []
  const offsets: number[] = []
  let last = ''
  for (const part of parts) {
    let end = part.start
    let lineEnd = last !== ''
    for (const { 0: word, index } of source.slice(part.start, part.end).matchAll(/\S+/g)) {
      const start = part.start + index
      lineEnd ||= source.slice(end, start).includes('\n')
      const joint = last === '' ? 'none' : lineEnd ? jointAtLineEnd(last, word) : 'space'
      if (joint === 'mended') {
        words.push((words.pop() as string).slice(0, -1))
        offsets.pop()
      }
      if (joint === 'space') {
        words.push(' ')
        offsets.push((offsets.at(-1) as number) + 1)
      }
      words.push(word)
      for (let at = start; at < start + word.length; at++) offsets.push(at)
      last = word
      end = start + word.length
      lineEnd = false
    }
  }
  offsets.push(offsets.length === 0 ? (parts[0]?.start ?? 0) : (offsets.at(-1) as number) + 1)
  return { text: words.join(''), offsets }
}

/** How two words on either side of a line end belong together. */
function jointAtLineEnd(before: string, after: string): 'space' | 'none' | 'mended' {
  if (/\d–$/.test(before) && /^\d/.test(after)) return 'none'
  if (!/[\p{L}\p{N}][-‐]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return 'space'
  const oneWord =
    /\p{L}.$/u.test(before) && (/^\p{Ll}/u.test(after) || (/\p{Lu}{2}.$/u.test(before) && /^\p{Lu}/u.test(after)))
  return oneWord && !isCompound(before, after) ? 'mended' : 'none'
}

/** The place in the source of a stretch of a gathered line. */
export const sourceSpan = ({ offsets }: Gathered, { start, end }: Span): Span =>
  end > start
    ? { start: offsets[start] as number, end: (offsets[end - 1] as number) + 1 }
    : { start: offsets[start] as number, end: offsets[start] as number }
