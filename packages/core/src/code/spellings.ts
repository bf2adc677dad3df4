import type { Word } from '../text/words'
import { keyOf } from './trie'

/** Shorter words are told apart by one letter too often («класс» – «клас», but «труд» – «трут»). */
export const SHORTEST_TYPO = 7
const SHORTEST_FUZZY = 4

/**
 * Which keys of a dictionary a word can stand for: its form, its stem, and for a long word that nobody knows the stem
 * one typing error away («Натавники» → «наставник»). Keeps what it has worked out, since texts repeat their words.
 *
 * `keys` are the dictionary's; `known` are stems that are words in their own right and so never typing errors.
 */
export function spellings(
  keys: ReadonlySet<string>,
  known: { has(stem: string): boolean },
): (word: Word) => readonly string[] {
  const stems = [...keys].filter((key) => /^[а-я]/.test(key) && key.length >= SHORTEST_TYPO)
  const byLength = groupByLength(stems)
  const fuzzy = groupByLength([...keys].filter((key) => key.startsWith('~')).map((key) => key.slice(1)))
  const seen = new Map<string, readonly string[]>()
  return (word) => {
    const before = seen.get(word.folded)
    if (before) return before
    const found = [word.stem, keyOf({ kind: 'form', value: word.folded })].filter((key) => keys.has(key))
    if (word.stem.length >= SHORTEST_TYPO - 1 && !keys.has(word.stem) && !known.has(word.stem))
      found.push(...near(byLength, word.stem))
    if (word.stem.length >= SHORTEST_FUZZY)
      found.push(...near(fuzzy, word.stem).map((value) => keyOf({ kind: 'fuzzy', value })))
    if (seen.size < MOST_KEPT) seen.set(word.folded, found)
    return found
  }
}

/** A bound on what is kept, so that a hostile text of ever new words does not fill the memory. */
const MOST_KEPT = 100_000

function groupByLength(stems: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const each of stems) groups.set(each.length, [...(groups.get(each.length) ?? []), each])
  return groups
}

const near = (groups: ReadonlyMap<number, readonly string[]>, stem: string): string[] =>
  [-1, 0, 1].flatMap((more) => (groups.get(stem.length + more) ?? []).filter((each) => oneErrorApart(stem, each)))

/**
 * Whether two words are equal or one typing error apart: a letter left out, put in or changed, or two neighbours
 * swapped. Not a Levenshtein distance, which counts a swap, the commonest error, as two.
 */
export function oneErrorApart(first: string, second: string): boolean {
  let start = 0
  while (start < first.length && start < second.length && first[start] === second[start]) start++
  let end = 0
  while (end < first.length - start && end < second.length - start && first.at(-1 - end) === second.at(-1 - end)) end++
  const one = first.slice(start, first.length - end)
  const other = second.slice(start, second.length - end)
  return (one.length <= 1 && other.length <= 1) || (one.length === 2 && one === [...other].reverse().join(''))
}
