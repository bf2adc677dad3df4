import { z } from 'zod'
import type { Word } from '../text/words'
import { PatternError, parsePattern, type Step } from './pattern'
import { keyOf, type Match, Trie } from './trie'

/** How a theme is spoken of, in the pattern language. */
export interface DictionaryEntry {
  readonly theme: string
  /** Words that are enough by themselves. */
  readonly patterns: readonly string[]
  /** Words that suggest the theme and are not enough by themselves. */
  readonly hints?: readonly string[] | undefined
  /** Negative contexts: a pattern or hint that shares a word with one of these does not count. */
  readonly not?: readonly string[] | undefined
  /** Addressees that speak for the theme whatever they are asked («Родителям»). */
  readonly addressees?: readonly string[] | undefined
}

export interface Dictionary {
  readonly version: number
  /**
   * Words that open a mention: what follows them, up to the next mark, is named and not asked for
   * («с учётом требований …», «по примеру …»).
   */
  readonly mentions: readonly string[]
  readonly entries: readonly DictionaryEntry[]
}

const pattern = z.string().superRefine((text, context) => {
  try {
    parsePattern(text)
  } catch (error) {
    context.addIssue(error instanceof PatternError ? error.message : `«${text}» cannot be read as a pattern`)
  }
})

/** The form of a dictionary file; every pattern is read, so that a mistake is found before anything is coded. */
export const dictionarySchema = z.strictObject({
  version: z.number().int().positive(),
  mentions: z.array(pattern),
  entries: z.array(
    z.strictObject({
      theme: z.string(),
      patterns: z.array(pattern).min(1),
      hints: z.array(pattern).optional(),
      not: z.array(pattern).optional(),
      addressees: z.array(pattern).optional(),
    }),
  ),
}) satisfies z.ZodType<Dictionary>

type Kind = 'pattern' | 'hint' | 'not' | 'mention' | 'addressee'
interface Label {
  readonly kind: Kind
  readonly theme: string
  readonly pattern: string
}

/** A pattern of a theme found in a text: word indices, half-open. */
export interface Hit {
  readonly theme: string
  readonly pattern: string
  readonly kind: 'pattern' | 'hint'
  readonly role: 'asked' | 'mentioned'
  readonly from: number
  readonly to: number
}

/** A dictionary made ready for reading many texts. */
export interface CompiledDictionary {
  /** Keys of every step, so that a reader knows which spellings matter. */
  readonly keys: ReadonlySet<string>
  /** What the dictionary finds in a text, by first word, then by theme; negative contexts applied. */
  hits(text: readonly Word[], keysOf: (word: Word) => readonly string[]): Hit[]
  /** The themes that a heading brings by naming an addressee who stands for them. */
  addressed(heading: readonly Word[], keysOf: (word: Word) => readonly string[]): Hit[]
  /** For each word of a text, whether it is only mentioned. */
  mentioned(text: readonly Word[], keysOf: (word: Word) => readonly string[]): boolean[]
}

/** Compiles patterns to one trie over stems. The order of entries and patterns does not matter. Throws PatternError. */
export function compileDictionary(dictionary: Dictionary): CompiledDictionary {
  const trie = new Trie<Label>()
  const keys = new Set<string>()
  const add = (kind: Kind, theme: string, patterns: readonly string[] = []) => {
    for (const text of patterns) {
      const label: Label = { kind, theme, pattern: text }
      for (const sequence of parsePattern(text)) {
        trie.add(sequence, label)
        for (const key of sequence.filter(isWord).map(keyOf)) keys.add(key)
      }
    }
  }
  add('mention', '', dictionary.mentions)
  for (const { theme, patterns, hints, not, addressees } of dictionary.entries) {
    add('pattern', theme, patterns)
    add('hint', theme, hints)
    add('not', theme, not)
    add('addressee', theme, addressees)
  }
  const read = (text: readonly Word[], keysOf: (word: Word) => readonly string[]) => {
    const matches = trie.matches(text, keysOf)
    return { matches, framed: frames(text, matches) }
  }
  return {
    keys,
    hits(text, keysOf) {
      const { matches, framed } = read(text, keysOf)
      const denied = denials(text, matches)
      return longest(matches.flatMap((match) => hitOf(match, denied, framed)))
    },
    addressed: (heading, keysOf) =>
      longest(
        trie.matches(heading, keysOf).flatMap(({ label: { kind, theme, pattern }, from, to }) =>
          kind === 'addressee' ? [{ theme, pattern, kind: 'pattern' as const, role: 'asked' as const, from, to }] : [],
        ),
      ),
    mentioned: (text, keysOf) => read(text, keysOf).framed,
  }
}

const isWord = (step: Step): step is Exclude<Step, { kind: 'gap' }> => step.kind !== 'gap'

/** A mention runs from its opening words to the next mark, at most this far. */
const LONGEST_MENTION = 12

function frames(text: readonly Word[], matches: readonly Match<Label>[]): boolean[] {
  const framed = text.map(() => false)
  for (const { label, from, to } of matches) {
    if (label.kind !== 'mention') continue
    for (let at = from; at < text.length && at < to + LONGEST_MENTION; at++) {
      if (at > to && text[at]?.after !== '') break
      framed[at] = true
    }
  }
  return framed
}

/** For each theme with a negative context in the text, the words that such contexts cover. */
function denials(text: readonly Word[], matches: readonly Match<Label>[]): ReadonlyMap<string, readonly boolean[]> {
  const denied = new Map<string, boolean[]>()
  for (const { label, from, to } of matches) {
    if (label.kind !== 'not') continue
    const covered = denied.get(label.theme) ?? text.map(() => false)
    covered.fill(true, from, to)
    denied.set(label.theme, covered)
  }
  return denied
}

function hitOf({ label, from, to }: Match<Label>, denied: ReturnType<typeof denials>, framed: readonly boolean[]): Hit[] {
  const { kind, theme, pattern } = label
  if (kind !== 'pattern' && kind !== 'hint') return []
  if (denied.get(theme)?.slice(from, to).some(Boolean)) return []
  const role = framed.slice(from, to).every(Boolean) ? 'mentioned' : 'asked'
  return [{ theme, pattern, kind, role, from, to }]
}

/** Of one pattern's matches from one word only the longest; in an order that does not depend on the dictionary's. */
function longest(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>()
  for (const hit of hits) {
    const key = `${hit.from} ${hit.theme} ${hit.pattern}`
    const before = kept.get(key)
    if (!before || before.to < hit.to) kept.set(key, hit)
  }
  return [...kept.values()].sort(
    (a, b) => a.from - b.from || b.to - a.to || compare(a.theme, b.theme) || compare(a.pattern, b.pattern),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
