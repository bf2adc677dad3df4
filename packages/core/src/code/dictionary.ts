import { z } from 'zod'
import type { Word } from '../text/words'
import { PatternError, parsePattern } from './pattern'
import { type KeysOf, matches, type Trie, trie } from './trie'

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

/** What a match of a pattern means. */
interface Label {
  readonly kind: Kind
  readonly theme: string
  readonly pattern: string
}

/** A dictionary compiled to one graph over stems: plain data that can be kept in a file. */
export interface CompiledDictionary {
  readonly labels: readonly Label[]
  readonly trie: Trie
}

/** Compiles a dictionary. The order of entries and patterns does not matter. Throws PatternError. */
export function compileDictionary({ mentions, entries }: Dictionary): CompiledDictionary {
  const as = (kind: Kind, theme: string, patterns: readonly string[] = []): Label[] =>
    patterns.map((pattern) => ({ kind, theme, pattern }))
  const labels = [
    ...as('mention', '', mentions),
    ...entries.flatMap(({ theme, patterns, hints, not, addressees }) => [
      ...as('pattern', theme, patterns),
      ...as('hint', theme, hints),
      ...as('not', theme, not),
      ...as('addressee', theme, addressees),
    ]),
  ]
  labels.sort((a, b) => compare(a.theme, b.theme) || compare(a.kind, b.kind) || compare(a.pattern, b.pattern))
  return { labels, trie: trie(labels.map(({ pattern }, label) => ({ sequences: parsePattern(pattern), label }))) }
}

/** A pattern of a theme found in a text: word indices, half-open. */
export interface Hit {
  readonly theme: string
  readonly pattern: string
  /** `not`: a negative context, which speaks against the theme. */
  readonly kind: 'pattern' | 'hint' | 'not'
  readonly role: 'asked' | 'mentioned'
  readonly from: number
  readonly to: number
}

/** What the dictionary finds in a text, by first word, then by theme; negative contexts applied. */
export function hits({ labels, trie }: CompiledDictionary, text: readonly Word[], keysOf: KeysOf): Hit[] {
  const found = matches(trie, text, keysOf).map(({ label, from, to }) => ({ label: labels[label] as Label, from, to }))
  const framed = frames(text, found)
  const denied = denials(text, found)
  return longest(found.flatMap((match) => hitOf(match, denied, framed)))
}

/** The themes that a heading brings by naming an addressee who stands for them. */
export function addressed({ labels, trie }: CompiledDictionary, heading: readonly Word[], keysOf: KeysOf): Hit[] {
  const found = matches(trie, heading, keysOf).flatMap(({ label, from, to }): Hit[] => {
    const { kind, theme, pattern } = labels[label] as Label
    return kind === 'addressee' ? [{ theme, pattern, kind: 'pattern', role: 'asked', from, to }] : []
  })
  return longest(found)
}

interface LabelledMatch {
  readonly label: Label
  readonly from: number
  readonly to: number
}

/** A mention runs from its opening words to the next mark, at most this far. */
const LONGEST_MENTION = 12

function frames(text: readonly Word[], found: readonly LabelledMatch[]): boolean[] {
  const framed = text.map(() => false)
  for (const { label, from, to } of found) {
    if (label.kind !== 'mention') continue
    for (let at = from; at < text.length && at < to + LONGEST_MENTION; at++) {
      if (at > to && text[at]?.after !== '') break
      framed[at] = true
    }
  }
  return framed
}

/** For each theme with a negative context in the text, the words that such contexts cover. */
function denials(text: readonly Word[], found: readonly LabelledMatch[]): ReadonlyMap<string, readonly boolean[]> {
  const denied = new Map<string, boolean[]>()
  for (const { label, from, to } of found) {
    if (label.kind !== 'not') continue
    const covered = denied.get(label.theme) ?? text.map(() => false)
    covered.fill(true, from, to)
    denied.set(label.theme, covered)
  }
  return denied
}

function hitOf(
  { label, from, to }: LabelledMatch,
  denied: ReturnType<typeof denials>,
  framed: readonly boolean[],
): Hit[] {
  const { kind, theme, pattern } = label
  if (kind === 'not') return [{ theme, pattern, kind, role: 'mentioned', from, to }]
  if (kind !== 'pattern' && kind !== 'hint') return []
  if (denied.get(theme)?.slice(from, to).some(Boolean)) return []
  const role = framed.slice(from, to).every(Boolean) ? 'mentioned' : 'asked'
  return [{ theme, pattern, kind, role, from, to }]
}

/**
 * Of one pattern's matches from one word only the longest, and a pattern before a hint that is spelled the same; in an
 * order that does not depend on the dictionary's.
 */
function longest(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>()
  for (const hit of hits) {
    const key = `${hit.from} ${hit.theme} ${hit.pattern}`
    const before = kept.get(key)
    if (!before || before.to < hit.to || (before.to === hit.to && hit.kind === 'pattern')) kept.set(key, hit)
  }
  return [...kept.values()].sort(
    (a, b) => a.from - b.from || b.to - a.to || compare(a.theme, b.theme) || compare(a.pattern, b.pattern),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
