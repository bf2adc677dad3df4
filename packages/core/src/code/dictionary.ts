import { z } from 'zod'
import { PatternError, parsePattern } from './pattern'
import { type Trie, trie } from './trie'

/** How a theme is spoken of, in the pattern language. */
export interface DictionaryEntry {
  readonly theme: string
  /** Words that are enough by themselves. */
  readonly patterns: readonly string[]
  /** Words that suggest the theme and are not enough by themselves. */
  readonly hints?: readonly string[] | undefined
  /** Negative contexts: a pattern or hint that shares a word with one of these does not count. */
  readonly not?: readonly string[] | undefined
  /** Addressees that speak for the theme whatever they are asked («Детским садам»). */
  readonly addressees?: readonly string[] | undefined
  /** Addressees under whom everything has the theme, by a rule of the codebook. */
  readonly rules?: readonly string[] | undefined
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
      rules: z.array(pattern).optional(),
    }),
  ),
}) satisfies z.ZodType<Dictionary>

type Kind = 'pattern' | 'hint' | 'not' | 'mention' | 'addressee' | 'rule'

/** What a match of a pattern means. */
export interface Label {
  readonly kind: Kind
  readonly theme: string
  readonly pattern: string
}

/** A dictionary compiled to one graph over stems: plain data that can be kept in a file. */
export interface CompiledDictionary {
  readonly labels: readonly Label[]
  readonly trie: Trie
  /**
   * Forms of the dictionary's words that the stemmer does not join with their word: «введет» → «ввест», the stem of «ввести».
   * Made ahead from a spelling dictionary; without it such forms are not found.
   */
  readonly otherForms?: Readonly<Record<string, readonly string[]>>
}

/** Compiles a dictionary. The order of entries and patterns does not matter. Throws PatternError. */
export function compileDictionary({ mentions, entries }: Dictionary): CompiledDictionary {
  const as = (kind: Kind, theme: string, patterns: readonly string[] = []): Label[] =>
    patterns.map((pattern) => ({ kind, theme, pattern }))
  const labels = [
    ...as('mention', '', mentions),
    ...entries.flatMap(({ theme, patterns, hints, not, addressees, rules }) => [
      ...as('pattern', theme, patterns),
      ...as('hint', theme, hints),
      ...as('not', theme, not),
      ...as('addressee', theme, addressees),
      ...as('rule', theme, rules),
    ]),
  ]
  labels.sort((a, b) => compare(a.theme, b.theme) || compare(a.kind, b.kind) || compare(a.pattern, b.pattern))
  return { labels, trie: trie(labels.map(({ pattern }, label) => ({ sequences: parsePattern(pattern), label }))) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
