import type { Word } from '../text/words'
import type { Step } from './pattern'

/**
 * Many patterns as one graph that reads a text in one pass. Plain data, so that the built-in dictionary can be compiled
 * ahead and kept in a file: node 0 is the root; equal branches are one node.
 */
export interface Trie {
  readonly nodes: readonly TrieNode[]
}

export interface TrieNode {
  /** Key of a word → the node it leads to. */
  readonly words: Readonly<Record<string, number>>
  /** Any `min` to `max` words lead to the node. */
  readonly gaps?: readonly (readonly [min: number, max: number, node: number])[]
  /** Patterns that end here. */
  readonly labels?: readonly number[]
}

/** Where a pattern matched: word indices, half-open. */
export interface Match {
  readonly label: number
  readonly from: number
  readonly to: number
}

/** What a word of a text can stand for in a trie: keys as `keyOf` makes them. */
export type KeysOf = (word: Word) => readonly string[]

/** A step's key: forms, stems and fuzzy stems live in one record, told apart by their first character. */
export const keyOf = ({ kind, value }: { kind: 'stem' | 'form' | 'fuzzy'; value: string }): string => SIGN[kind] + value
const SIGN = { stem: '', form: '=', fuzzy: '~' } as const

/**
 * Every match in the text, by first word. Steps are bounded by the length of the patterns and of their gaps, whatever
 * the text, so the time is linear in the number of words.
 */
export function matches({ nodes }: Trie, text: readonly Word[], keysOf: KeysOf): Match[] {
  const keys = text.map(keysOf)
  const found: Match[] = []
  const walk = (from: number, at: number, index: number): void => {
    const { words, gaps, labels } = nodes[index] as TrieNode
    if (labels) for (const label of labels) found.push({ label, from, to: at })
    if (at === text.length || (at > from && (text[at] as Word).after === 'end')) return
    for (const key of keys[at] as readonly string[])
      if (Object.hasOwn(words, key)) walk(from, at + 1, words[key] as number)
    if (gaps) for (const [min, max, next] of gaps) bridge(from, at, min, max, next)
  }
  const bridge = (from: number, at: number, min: number, max: number, next: number): void => {
    for (let skipped = 0; skipped <= max && at + skipped < text.length; skipped++) {
      if (skipped > 0 && (text[at + skipped] as Word).after === 'end') break
      if (skipped >= min) walk(from, at + skipped, next)
    }
  }
  for (let from = 0; from < text.length; from++) if ((keys[from] as readonly string[]).length > 0) walk(from, from, 0)
  return found
}

/** The keys of all words that any pattern names. */
export const keysIn = ({ nodes }: Trie): ReadonlySet<string> =>
  new Set(nodes.flatMap(({ words }) => Object.keys(words)))

/** A pattern's sequences of steps, and the label that its matches get. */
export interface Labelled {
  readonly sequences: readonly (readonly Step[])[]
  readonly label: number
}

/** Compiles patterns; their order does not matter. */
export function trie(patterns: readonly Labelled[]): Trie {
  const root = draft()
  for (const { sequences, label } of patterns)
    for (const sequence of sequences) {
      let at = root
      for (const step of sequence)
        at = step.kind === 'gap' ? gapFrom(at, step.min, step.max) : wordFrom(at, keyOf(step))
      at.labels.add(label)
    }
  return merged(root)
}

interface Draft {
  readonly words: Map<string, Draft>
  readonly gaps: Map<string, { min: number; max: number; next: Draft }>
  readonly labels: Set<number>
}

const draft = (): Draft => ({ words: new Map(), gaps: new Map(), labels: new Set() })

function wordFrom(from: Draft, key: string): Draft {
  const next = from.words.get(key) ?? draft()
  from.words.set(key, next)
  return next
}

function gapFrom(from: Draft, min: number, max: number): Draft {
  const gap = from.gaps.get(`${min} ${max}`) ?? { min, max, next: draft() }
  from.gaps.set(`${min} ${max}`, gap)
  return gap.next
}

/** Numbers the nodes from the leaves up, equal ones once, then turns the numbering round so that the root is 0. */
function merged(root: Draft): Trie {
  const nodes: TrieNode[] = []
  const known = new Map<string, number>()
  const number = (from: Draft): number => {
    const words = [...from.words]
      .map(([key, next]) => [key, number(next)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const gaps = [...from.gaps.values()].map(({ min, max, next }) => [min, max, number(next)] as const)
    gaps.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    const labels = [...from.labels].sort((a, b) => a - b)
    const node: TrieNode = {
      words: Object.fromEntries(words),
      ...(gaps.length > 0 ? { gaps } : {}),
      ...(labels.length > 0 ? { labels } : {}),
    }
    const same = JSON.stringify(node)
    const before = known.get(same)
    if (before !== undefined) return before
    known.set(same, nodes.length)
    return nodes.push(node) - 1
  }
  const last = number(root)
  const turned = (index: number) => last - index
  return {
    nodes: nodes.reverse().map(({ words, gaps, labels }) => ({
      words: Object.fromEntries(Object.entries(words).map(([key, next]) => [key, turned(next)])),
      ...(gaps ? { gaps: gaps.map(([min, max, next]) => [min, max, turned(next)] as const) } : {}),
      ...(labels ? { labels } : {}),
    })),
  }
}
