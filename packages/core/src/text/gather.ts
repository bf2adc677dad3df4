import type { Span } from '../model'
import { isCompound } from './hyphenation'

/** One line gathered from pieces of a text, and where it came from. */
export interface Gathered {
  readonly text: string
  /** Stretches that follow the source character by character: each begins at an offset of `text` and of the source. */
  readonly runs: readonly { readonly at: number; readonly source: number }[]
}

/**
 * The pieces of a text as one line: white space collapsed to one space, words hyphenated at a line end mended,
 * nothing else changed. A piece follows the one before it as if on the next line.
 * No pieces, or blank ones, gather to an empty line.
 */
export function gather(source: string, parts: readonly Span[]): Gathered {
  const [only = { start: 0, end: 0 }] = parts
  if (parts.length === 1 && isOneLine(source, only))
    return { text: source.slice(only.start, only.end), runs: [{ at: 0, source: only.start }] }
  const words: string[] = []
  const runs: { at: number; source: number }[] = []
  let length = 0
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
        length--
      }
      if (joint === 'space') {
        words.push(' ')
        length++
      }
      const run = runs.at(-1)
      if (!run || run.source + length - run.at !== start) runs.push({ at: length, source: start })
      words.push(word)
      length += word.length
      last = word
      end = start + word.length
      lineEnd = false
    }
  }
  return { text: words.join(''), runs: runs.length > 0 ? runs : [{ at: 0, source: only.start }] }
}

/** Whether a piece is a line already, which most are: nothing blank in it but single spaces between words. */
const isOneLine = (source: string, { start, end }: Span): boolean =>
  end > start && !/^\s|[^\S ]|\s\s|\s$/.test(source.slice(start, end))

/** How two words on either side of a line end belong together. */
function jointAtLineEnd(before: string, after: string): 'space' | 'none' | 'mended' {
  if (/\d–$/.test(before) && /^\d/.test(after)) return 'none'
  if (!/[\p{L}\p{N}][-‐]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return 'space'
  const oneWord =
    /\p{L}.$/u.test(before) && (/^\p{Ll}/u.test(after) || (/\p{Lu}{2}.$/u.test(before) && /^\p{Lu}/u.test(after)))
  return oneWord && !isCompound(before, after) ? 'mended' : 'none'
}

/** Where a character of a gathered line stands in the source; for the end of the line the place after its last character. */
export function sourceOffset({ text, runs }: Gathered, at: number): number {
  if (at > 0 && at === text.length) return sourceOffset({ text, runs }, at - 1) + 1
  const run = runs.findLast((each) => each.at <= at) as Gathered['runs'][number]
  return run.source + at - run.at
}

/** The place in the source of a stretch of a gathered line. */
export function sourceSpan(gathered: Gathered, { start, end }: Span): Span {
  const from = sourceOffset(gathered, start)
  return { start: from, end: end > start ? sourceOffset(gathered, end - 1) + 1 : from }
}
