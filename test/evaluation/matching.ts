import { fold } from '@sverka/core'

/** Texts with at least this share of words in common are the same recommendation, however it was cut. */
const SAME_UNIT = 0.6

/** Pairs of indices: which of `found` is which of `gold`, best pairs first, each used once. */
export function matching(gold: readonly string[], found: readonly string[]): ReadonlyMap<number, number> {
  const goldWords = gold.map(wordsOf)
  const foundWords = found.map(wordsOf)
  const pairs = goldWords.flatMap((own, at) =>
    foundWords.map((other, index) => ({ at, index, share: wordsInCommon(own, other) })),
  )
  pairs.sort((a, b) => b.share - a.share || a.at - b.at || a.index - b.index)
  const matched = new Map<number, number>()
  const used = new Set<number>()
  for (const { at, index, share } of pairs) {
    if (share < SAME_UNIT || matched.has(at) || used.has(index)) continue
    matched.set(at, index)
    used.add(index)
  }
  return matched
}

/** Whether two texts are the same but for case, ё, quotes, dashes, white space and closing punctuation. */
export const sameText = (first: string, second: string): boolean => plain(first) === plain(second)

const plain = (text: string): string =>
  fold(text)
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"]+|[\s".;:|,]+$/g, '')

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Jaccard's coefficient of two bags of words, in [0, 1]; 0 for two empty ones. */
function wordsInCommon(first: readonly string[], second: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of second) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  const all = first.length + second.length - common
  return all === 0 ? 0 : common / all
}
