import type { Word } from '../text/words'

/**
 * What the statistical model sees of a text. All features belong to a word or to a pair of words, and a text is the
 * sum of them; so what a word contributes can be worked out once and kept, and named as evidence afterwards.
 *
 * A feature is known by a fingerprint of its name, a whole number of 32 bits: no names need be kept or put together. Of a
 * hundred thousand lookups about one meets another feature's fingerprint, with a weight too small to decide anything.
 */
export interface Feature {
  readonly fingerprint: number
  readonly kind: 'stem' | 'piece'
  /** How much it counts. */
  readonly value: number
}

/** The stem of a word and the three- to five-letter pieces of its spelling, which join kindred words no stemmer joins. */
export function wordFeatures({ folded, stem }: Word): readonly Feature[] {
  if (isNumber(folded)) return []
  const own: Feature = { fingerprint: stemFingerprint(stem), kind: 'stem', value: 1 }
  if (isFunctionWord(folded)) return [own]
  const spelling = `<${folded.slice(0, LONGEST_SPELLING)}>`
  const found = [own]
  for (let length = 3; length <= 5; length++)
    for (let at = 0; at + length <= spelling.length; at++)
      found.push({ fingerprint: hash(PIECE, spelling, at, at + length), kind: 'piece', value: PIECE_WEIGHT })
  return found
}

const STEM = 1
const PIECE = 2
export const stemFingerprint = (stem: string): number => hash(STEM, stem, 0, stem.length)

/** FNV-1a over the characters of a stretch, well mixed at the end. */
function hash(seed: number, text: string, start: number, end: number): number {
  let sum = Math.imul(seed ^ 0x811c9dc5, PRIME)
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME)
  return mixed(sum)
}
const PRIME = 0x01000193

function mixed(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

/** What a word is to the pairs it may stand in: a number, the same for all forms; null for function words and numbers. */
export const pairing = ({ folded, stem }: Word): number | null => (isContent(folded) ? stemFingerprint(stem) : null)

/**
 * Two stems side by side, or with one word between, in the same clause; function words and numbers are stepped over.
 * `first` and `second` are indices of words in the text.
 */
export type PairVisitor = (fingerprint: number, value: number, first: number, second: number) => void

/** Shows all pairs of a text, in order; `pairingAt` tells what `pairing` says of a word. */
export function eachPair(text: readonly Word[], pairingAt: (at: number) => number | null, visit: PairVisitor): void {
  let before = -1
  let beforeThat = -1
  for (let second = 0; second < text.length; second++) {
    if ((text[second] as Word).after === 'end') before = beforeThat = -1
    const own = pairingAt(second)
    if (own === null) continue
    if (before >= 0) visit(pairFingerprint(pairingAt(before) as number, own, 1), 1, before, second)
    // Words farther apart count less.
    if (beforeThat >= 0) visit(pairFingerprint(pairingAt(beforeThat) as number, own, 2), 0.5, beforeThat, second)
    beforeThat = before
    before = second
  }
}

const pairFingerprint = (first: number, second: number, distance: 1 | 2): number =>
  mixed(Math.imul(first, PRIME + 2 * distance) ^ second)

/** Long texts add up more words than short ones; this brings their sums to one scale. */
export const lengthScale = (contentWords: number): number => 1 / Math.sqrt(40 + 10 * contentWords)

/** The words that mean something by themselves. */
export const contentWords = (text: readonly Word[]): Word[] => text.filter(({ folded }) => isContent(folded))

/** A heading counts this much of the text itself. */
export const HEADING_WEIGHT = 0.5

const PIECE_WEIGHT = 0.5
const LONGEST_SPELLING = 14

const isContent = (folded: string): boolean => !isNumber(folded) && !isFunctionWord(folded)
const isNumber = (folded: string): boolean => folded >= '0' && folded < ':'
const isFunctionWord = (folded: string): boolean => FUNCTION_WORDS.has(folded)
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'и в на по с о об для к у из за от до при во со ко не а или их его ее как том числе'.split(' '),
)
