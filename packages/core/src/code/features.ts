import type { Word } from '../text/words'

/**
 * What the statistical model sees of a text. All features belong to a word or to a pair of words, and a text is the
 * sum of them; so what a word contributes can be worked out once and kept, and named as evidence afterwards.
 */

/** The stem of a word and the three- to five-letter pieces of its spelling, which join kindred words no stemmer joins. */
export function wordFeatures({ folded, stem }: Word): readonly Weighted[] {
  if (isNumber(folded)) return []
  if (isFunctionWord(folded)) return [[`s:${stem}`, 1]]
  const spelling = `<${folded.slice(0, LONGEST_SPELLING)}>`
  const pieces: Weighted[] = []
  for (let length = 3; length <= 5; length++)
    for (let at = 0; at + length <= spelling.length; at++)
      pieces.push([`g:${spelling.slice(at, at + length)}`, PIECE_WEIGHT])
  return [[`s:${stem}`, 1], ...pieces]
}

/** A feature and how much it counts. */
export type Weighted = readonly [feature: string, value: number]

/** Two stems side by side, or with one word between, in the same clause; function words and numbers are stepped over. */
export interface Pair {
  /** `p` side by side, `q` with a word between. */
  readonly kind: 'p' | 'q'
  /** Indices of its words in the text. */
  readonly first: number
  readonly second: number
}

/** All pairs of a text. */
export function pairs(text: readonly Word[]): Pair[] {
  const found: Pair[] = []
  let before = -1
  let beforeThat = -1
  for (let at = 0; at < text.length; at++) {
    const { after, folded } = text[at] as Word
    if (after === 'end') before = beforeThat = -1
    if (isFunctionWord(folded) || isNumber(folded)) continue
    if (before >= 0) found.push({ kind: 'p', first: before, second: at })
    if (beforeThat >= 0) found.push({ kind: 'q', first: beforeThat, second: at })
    beforeThat = before
    before = at
  }
  return found
}

/** How much a pair counts: words farther apart less. */
export const PAIR_WEIGHT = { p: 1, q: 0.5 } as const

/** The name of a pair's feature: «p:шко театр». */
export const pairFeature = (kind: Pair['kind'], first: string, second: string): string => `${kind}:${first} ${second}`

/** Long texts add up more words than short ones; this brings their sums to one scale. */
export const lengthScale = (text: readonly Word[]): number => 1 / Math.sqrt(40 + 10 * contentWords(text).length)

/** The words that mean something by themselves. */
export const contentWords = (text: readonly Word[]): Word[] =>
  text.filter(({ folded }) => !isFunctionWord(folded) && !isNumber(folded))

/** A heading counts this much of the text itself. */
export const HEADING_WEIGHT = 0.5

const PIECE_WEIGHT = 0.5
const LONGEST_SPELLING = 14

const isNumber = (folded: string): boolean => folded >= '0' && folded < ':'
const isFunctionWord = (folded: string): boolean => FUNCTION_WORDS.has(folded)
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'и в на по с о об для к у из за от до при во со ко не а или их его ее как том числе'.split(' '),
)
