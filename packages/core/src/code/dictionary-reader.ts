import type { Word } from '../text/words'
import type { CompiledDictionary, Label } from './dictionary'
import { spellings } from './spellings'
import { type Match, matcher } from './trie'

/** A pattern of a theme found in a text: word indices, half-open. */
export interface Hit {
  readonly theme: string
  readonly pattern: string
  /** `not`: a negative context, which speaks against the theme; `rule`: the addressee settles it. */
  readonly kind: 'pattern' | 'hint' | 'not' | 'rule'
  readonly role: 'asked' | 'mentioned'
  readonly from: number
  readonly to: number
  /** The place of its theme and pattern among all, the same for a pattern and a hint that are spelled the same. */
  readonly rank: number
}

/** Stems that are words in their own right; a Set or a Map of stems will do. */
export interface Vocabulary {
  has(stem: string): boolean
}

export interface DictionaryReader {
  /** What the dictionary finds in a text, by first word, then by theme; negative contexts applied. */
  hits(text: readonly Word[]): Hit[]
  /** The themes that a heading brings by naming an addressee who stands for them. */
  addressed(heading: readonly Word[]): Hit[]
  /** The themes that everything has under an addressee («Родителям»); none where others are addressed first. */
  ruled(addressee: readonly Word[]): Hit[]
}

/** Makes a dictionary ready to read. A rare word that the vocabulary knows is not taken for a typing error. */
export function dictionaryReader(
  { labels, trie, otherForms = {} }: CompiledDictionary,
  vocabulary: Vocabulary,
): DictionaryReader {
  const keysOf = spellings({ keys: trie.keys, otherForms }, vocabulary)
  const matches = matcher(trie)
  const ranks = ranksOf(labels)
  const found = (text: readonly Word[]): LabelledMatch[] =>
    matches(text, keysOf).map(({ label, from, to }) => ({
      label: labels[label] as Label,
      rank: ranks[label] as number,
      from,
      to,
    }))
  return {
    hits(text) {
      const all = found(text)
      const framed = frames(text, all)
      const denied = denials(text, all)
      const hits: Hit[] = []
      for (const match of all) {
        const hit = hitOf(match, denied, framed)
        if (hit) hits.push(hit)
      }
      return longest(hits)
    },
    addressed: (heading) => longest(found(heading).flatMap((match) => settled(match, 'addressee', 'pattern'))),
    ruled: (addressee) =>
      longest(found(addressee).flatMap((match) => (match.from < LATEST_RULED ? settled(match, 'rule', 'rule') : []))),
  }
}

/** A match of one kind of label as a hit that speaks for its theme. */
const settled = ({ label, rank, from, to }: LabelledMatch, of: Label['kind'], kind: 'pattern' | 'rule'): Hit[] =>
  label.kind === of ? [{ theme: label.theme, pattern: label.pattern, kind, role: 'asked', from, to, rank }] : []

interface LabelledMatch extends Omit<Match, 'label'> {
  readonly label: Label
  readonly rank: number
}

/** For each label the rank of its theme and pattern, the same where only the kind differs. */
function ranksOf(labels: readonly Label[]): Int32Array {
  const name = ({ theme, pattern }: Label) => `${theme}\n${pattern}`
  const ranks = new Map([...new Set(labels.map(name))].sort().map((each, rank) => [each, rank]))
  return Int32Array.from(labels, (label) => ranks.get(name(label)) as number)
}

/** A mention runs from its opening words to the next mark, at most this far. */
const LONGEST_MENTION = 12

/** For each word whether a mention covers it; null when the text has none. */
function frames(text: readonly Word[], found: readonly LabelledMatch[]): readonly boolean[] | null {
  const mentions = found.filter(({ label }) => label.kind === 'mention')
  if (mentions.length === 0) return null
  const framed = text.map(() => false)
  for (const { from, to } of mentions) {
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

/** «Рекомендовать родителям», «Мы обращаемся к родителям»: who stands later is not the only one addressed. */
const LATEST_RULED = 4

function hitOf(
  { label: { kind, theme, pattern }, rank, from, to }: LabelledMatch,
  denied: ReturnType<typeof denials>,
  framed: ReturnType<typeof frames>,
): Hit | null {
  if (kind === 'not') return { theme, pattern, kind, role: 'mentioned', from, to, rank }
  if (kind !== 'pattern' && kind !== 'hint') return null
  if (denied.get(theme)?.slice(from, to).some(Boolean)) return null
  const role = framed?.slice(from, to).every(Boolean) ? 'mentioned' : 'asked'
  return { theme, pattern, kind, role, from, to, rank }
}

/**
 * Of one pattern's matches from one word only the longest, and a pattern before a hint that is spelled the same; in an
 * order that does not depend on the dictionary's.
 */
function longest(hits: Hit[]): Hit[] {
  hits.sort(
    (a, b) =>
      a.from - b.from || a.rank - b.rank || b.to - a.to || Number(b.kind === 'pattern') - Number(a.kind === 'pattern'),
  )
  const kept = hits.filter((hit, at) => hit.from !== hits[at - 1]?.from || hit.rank !== hits[at - 1]?.rank)
  return kept.sort((a, b) => a.from - b.from || b.to - a.to || a.rank - b.rank)
}
