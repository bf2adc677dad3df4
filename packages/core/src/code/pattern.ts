import { words } from '../text/words'
import { parseMatch } from './match-syntax'

/**
 * The pattern language: a subset of compromise's match syntax, parsed by compromise's own parser.
 *
 *     наставник           this very spelling (case, ё, quotes and dashes aside)
 *     {наставник}         any form of the word; parts of a compound are words: {военно-патриотический}
 *     ~наставник~         any form, one typing error allowed
 *     (а|{б} в)           one of these
 *     .                   any one word
 *     *                   up to five words of the same sentence
 *     .{1,3}              one to three words
 *     {слово}?            may be missing
 *
 * Punctuation between words does not count, except that no pattern runs over the end of a sentence or a semicolon.
 */
export type Step =
  | { readonly kind: 'stem' | 'form' | 'fuzzy'; readonly value: string }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }

/** `*` bridges at most this many words, so that a match takes a bounded number of steps. */
export const LONGEST_GAP = 5
const MOST_SEQUENCES = 2000

/** A pattern that cannot be read; the message says what was expected. */
export class PatternError extends Error {}

/** The sequences of steps a pattern stands for, its alternatives and optional words multiplied out. Throws PatternError. */
export function parsePattern(pattern: string): Step[][] {
  // compromise's parser takes nested alternatives apart wrongly and says nothing.
  if (/\([^)]*\(/.test(pattern)) throw new PatternError(`«${pattern}»: alternatives cannot stand inside alternatives`)
  const sequences = sequencesOf(pattern, parseMatch(pattern))
  for (const sequence of sequences) {
    if (sequence.length === 0 || sequence[0]?.kind === 'gap' || sequence.at(-1)?.kind === 'gap')
      throw new PatternError(`«${pattern}»: a pattern must begin and end with a word that is not optional`)
  }
  return sequences
}

/** One token as compromise's parser returns it; only the fields of our subset. */
export interface Token {
  word?: string
  root?: string
  machine?: string
  fuzzy?: boolean
  anything?: boolean
  optional?: boolean
  greedy?: boolean
  min?: number
  max?: number
  choices?: Token[][]
  fastOr?: Set<string>
  operator?: string
}

function sequencesOf(pattern: string, tokens: readonly Token[]): Step[][] {
  let sequences: Step[][] = [[]]
  for (const token of tokens) {
    const options = optionsOf(pattern, token)
    if (token.optional && !token.anything) options.push([])
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]))
    if (sequences.length > MOST_SEQUENCES)
      throw new PatternError(`«${pattern}»: more than ${MOST_SEQUENCES} alternatives`)
  }
  return sequences
}

const KNOWN = new Set([
  'word',
  'root',
  'machine',
  'fuzzy',
  'anything',
  'optional',
  'greedy',
  'min',
  'max',
  'choices',
  'fastOr',
  'operator',
])

function optionsOf(pattern: string, token: Token): Step[][] {
  const unknown = Object.keys(token).filter((key) => !KNOWN.has(key))
  if (unknown.length > 0 || token.operator === 'and')
    throw new PatternError(`«${pattern}»: ${unknown.join(', ') || '&&'} is not part of the pattern language`)
  if (token.anything) return [[gap(pattern, token)]]
  if (token.fastOr) return [...token.fastOr].map((word) => steps('form', word))
  if (token.choices) return token.choices.flatMap((choice) => sequencesOf(pattern, choice))
  if (token.greedy || (token.min !== undefined && !token.fuzzy))
    throw new PatternError(`«${pattern}»: only . can be repeated`)
  const root = token.root ?? token.machine
  const text = root ?? token.word
  const found = steps(root !== undefined ? 'stem' : token.fuzzy ? 'fuzzy' : 'form', text ?? '')
  if (text === undefined || SIGNS.test(text))
    throw new PatternError(`«${pattern}»: a word was expected, not «${text ?? ''}»`)
  return [found]
}

/** Signs of the match syntax that are left in a word when the parser could not make sense of them. */
const SIGNS = /[(){}|[\]<>~*?!^$#@/\\]/

function gap(pattern: string, { min = 0, max = LONGEST_GAP, greedy }: Token): Step {
  if (!greedy) return { kind: 'gap', min: 1, max: 1 }
  if (max > 2 * LONGEST_GAP || min > max)
    throw new PatternError(`«${pattern}»: a gap is at most ${2 * LONGEST_GAP} words`)
  return { kind: 'gap', min, max }
}

const steps = (kind: 'stem' | 'form' | 'fuzzy', text: string): Step[] =>
  words(text).map((word) => ({ kind, value: kind === 'form' ? word.folded : word.stem }))
