import type { Spelled, Word } from '../text/words'
import { type KeysOf, keyOf } from './trie'

/** Shorter words are told apart by one letter too often («класс» – «клас», but «труд» – «трут»). */
export const SHORTEST_TYPO = 7
const SHORTEST_FUZZY = 4

/** What spells the keys of a dictionary. */
export interface Spelling {
  readonly keys: readonly string[]
  /** Forms of words that have another stem in the dictionary («введет» → «ввест»), see `CompiledDictionary`. */
  readonly otherForms?: Readonly<Record<string, readonly string[]>>
}

/**
 * Which keys of a dictionary a word can stand for: its form, its stem, the stem of its word where this form has another,
 * and for a long word that nobody knows the stem one typing error away («Натавники» → «наставник»). Keeps what it has
 * worked out, since texts repeat their words.
 *
 * `known` are stems that are words in their own right and so never typing errors.
 */
export function spellings({ keys, otherForms = {} }: Spelling, known: { has(stem: string): boolean }): KeysOf {
  const place = new Map(keys.map((key, at) => [key, at]))
  const stems = longStems(keys)
  const fuzzy = groupByLength(keys.filter((key) => key.startsWith('~')).map((key) => key.slice(1)))
  const others = new Map(Object.entries(otherForms))
  const seen = new Map<string, readonly number[]>()
  const read = ({ stem, folded }: Word): string[] => {
    const other = others.get(folded) ?? []
    const found = [stem, keyOf({ kind: 'form', value: folded }), ...other]
    if (stem.length >= SHORTEST_TYPO - 1 && other.length === 0 && !place.has(stem) && !known.has(stem))
      found.push(...nearStems(stems, stem))
    if (stem.length >= SHORTEST_FUZZY)
      found.push(...nearStems(fuzzy, stem).map((value) => keyOf({ kind: 'fuzzy', value })))
    return found
  }
  return (word) => {
    const before = seen.get(word.folded)
    if (before) return before
    const found = read(word).flatMap((key) => place.get(key) ?? [])
    if (seen.size < MOST_KEPT) seen.set(word.folded, found)
    return found
  }
}

/**
 * Gives a long word that nobody knows the stem of the dictionary's word one typing error away, where one is sure to be meant:
 * a reader of stems then reads it as it was meant. Its spelling stays.
 */
export function mender(keys: readonly string[], known: { has(stem: string): boolean }): (word: Spelled) => Spelled {
  const own = new Set(keys)
  const stems = longStems(keys)
  return (word) => {
    if (word.stem.length < SHORTEST_TYPO - 1 || own.has(word.stem) || known.has(word.stem)) return word
    const near = nearStems(stems, word.stem)
    // A dictionary lists misspellings too; of several words that may be meant, one that is used is.
    const [meant, other] = near.length > 1 ? near.filter((each) => known.has(each)) : near
    return meant !== undefined && other === undefined ? { ...word, stem: meant } : word
  }
}

const longStems = (keys: readonly string[]): ReadonlyMap<number, readonly string[]> =>
  groupByLength(keys.filter((key) => /^[а-я]/.test(key) && key.length >= SHORTEST_TYPO))

/** A bound on what is kept, so that a hostile text of ever new words does not fill the memory. */
const MOST_KEPT = 100_000

function groupByLength(stems: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const each of stems) {
    const group = groups.get(each.length)
    if (group) group.push(each)
    else groups.set(each.length, [each])
  }
  return groups
}

const nearStems = (groups: ReadonlyMap<number, readonly string[]>, stem: string): string[] =>
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
