import type { Span } from '../model'

/** A stretch of a text with the words mended that line ends cut in two, and the way back to the source. */
export interface Mended {
  readonly text: string
  readonly sourceOf: (span: Span) => Span
}

/** Line ends stay where they cut no word, unlike in a gathered line. */
export function mended(source: string, { start, end }: Span): Mended {
  const cuts: { at: number; lost: number }[] = []
  let lost = 0
  const text = source.slice(start, end).replace(/(?<=\p{L})-\n[^\S\n]*(?=\p{Ll})/gu, (gap, index: number) => {
    const at = index - lost
    lost += gap.length
    cuts.push({ at, lost })
    return ''
  })
  const back = (offset: number): number => start + offset + (cuts.findLast(({ at }) => at < offset)?.lost ?? 0)
  return { text, sourceOf: (span) => ({ start: back(span.start), end: back(span.end) }) }
}
