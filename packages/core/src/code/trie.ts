import type { Word } from '../text/words'
import type { Step } from './pattern'

/**
 * Many patterns as one graph that reads a text in one pass. Plain tables of numbers, so that the built-in dictionary can
 * be compiled ahead and kept in a file: node 0 is the root; equal branches are one node.
 */
export interface Trie {
  readonly nodes: number
  /** Every key that a pattern names, sorted; the tables name a key by its place here. */
  readonly keys: readonly string[]
  /** A word leads on: node, key, next node, and so on by node. */
  readonly words: readonly number[]
  /** Any `min` to `max` words lead on: node, min, max, next node, and so on by node. */
  readonly gaps: readonly number[]
  /** Patterns end: node, label, and so on by node. */
  readonly labels: readonly number[]
}

/** Where a pattern matched: word indices, half-open. */
export interface Match {
  readonly label: number
  readonly from: number
  readonly to: number
}

/** What a word of a text can stand for: places in `Trie.keys`. */
export type KeysOf = (word: Word) => readonly number[]

/** A step's key: forms, stems and fuzzy stems live in one list, told apart by their first character. */
export const keyOf = ({ kind, value }: { kind: 'stem' | 'form' | 'fuzzy'; value: string }): string => SIGN[kind] + value
const SIGN = { stem: '', form: '=', fuzzy: '~' } as const

/**
 * Makes a graph ready to find every match in a text, by first word. Steps are bounded by the length of the patterns and
 * of their gaps, whatever the text, so the time is linear in the number of words.
 */
export function matcher(graph: Trie): (text: readonly Word[], keysOf: KeysOf) => Match[] {
  const labelsAt = byNode(graph.nodes, graph.labels, 2)
  const labels = Uint32Array.from({ length: graph.labels.length / 2 }, (_, row) => graph.labels[2 * row + 1] as number)
  const { reach, stepsAt, key, min, max, next } = stepTable(graph)
  const rootSteps = Int32Array.from(graph.keys, () => -1)
  for (let step = (stepsAt[1] as number) - 1; step >= 0; step--) rootSteps[key[step] as number] = step
  /** The first of a node's steps over a key, or -1. */
  const firstStep = (node: number, wanted: number): number => {
    if (node === 0) return rootSteps[wanted] as number
    let low = stepsAt[node] as number
    const end = stepsAt[node + 1] as number
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1
      if ((key[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return low < end && key[low] === wanted ? low : -1
  }
  return (text, keysOf) => {
    const keysAt = text.map(keysOf)
    const found: Match[] = []
    /** Arrives at a node after the words before `at`. */
    const arrive = (from: number, at: number, node: number): void => {
      for (let row = labelsAt[node] as number; row < (labelsAt[node + 1] as number); row++)
        found.push({ label: labels[row] as number, from, to: at })
      go(from, at, node)
    }
    /** Goes on with each word that the node knows, here or after a gap, up to the end of the sentence. */
    const go = (from: number, at: number, node: number): void => {
      const last = Math.min(at + (reach[node] as number), text.length - 1)
      for (let to = at; to <= last; to++) {
        if (to > from && (text[to] as Word).after === 'end') break
        for (const wanted of keysAt[to] as readonly number[]) {
          const first = firstStep(node, wanted)
          if (first < 0) continue
          const end = stepsAt[node + 1] as number
          for (let step = first; step < end && key[step] === wanted; step++)
            if (to - at >= (min[step] as number) && to - at <= (max[step] as number))
              arrive(from, to + 1, next[step] as number)
        }
      }
    }
    for (let from = 0; from < text.length; from++) if ((keysAt[from] as readonly number[]).length > 0) go(from, from, 0)
    return found
  }
}

interface StepTable {
  /** How many words a step from the node may leap over at most; -1 where no step leads on. */
  readonly reach: Int32Array
  /** For each node the first of its steps, sorted by key; one more at the end. */
  readonly stepsAt: Int32Array
  readonly key: Int32Array
  /** How many words the step leaps over, and the node that it leads to. */
  readonly min: Int32Array
  readonly max: Int32Array
  readonly next: Int32Array
}

/**
 * Words and the gaps before them as single steps, so that a node with ten kinds of gaps is asked once for a word, not ten
 * times. Gaps in a row add up. In tables as narrow as may be, since reading a text is mostly waiting for memory.
 */
function stepTable({ nodes, words, gaps }: Trie): StepTable {
  const wordsFrom = byNode(nodes, words, 3)
  const gapsFrom = byNode(nodes, gaps, 4)
  const reach = new Int32Array(nodes).fill(-1)
  const stepsAt = new Int32Array(nodes + 1)
  /** Four numbers a step: key, min, max, next. */
  const steps: number[] = []
  /** Adds the steps from a node that lead over a gap of `min` to `max` words on from another. */
  const add = (node: number, from: number, min: number, max: number): void => {
    for (let row = wordsFrom[from] as number; row < (wordsFrom[from + 1] as number); row++) {
      steps.push(words[3 * row + 1] as number, min, max, words[3 * row + 2] as number)
      reach[node] = Math.max(reach[node] as number, max)
    }
    for (let row = gapsFrom[from] as number; row < (gapsFrom[from + 1] as number); row++)
      add(node, gaps[4 * row + 3] as number, min + (gaps[4 * row + 1] as number), max + (gaps[4 * row + 2] as number))
  }
  for (let node = 0; node < nodes; node++) {
    const start = steps.length
    add(node, node, 0, 0)
    // Words alone are sorted already.
    if ((gapsFrom[node + 1] as number) > (gapsFrom[node] as number)) sortSteps(steps, start)
    stepsAt[node + 1] = steps.length / 4
  }
  const column = (place: number): Int32Array => {
    const own = new Int32Array(steps.length / 4)
    for (let step = 0; step < own.length; step++) own[step] = steps[4 * step + place] as number
    return own
  }
  return { reach, stepsAt, key: column(0), min: column(1), max: column(2), next: column(3) }
}

/** Sorts the steps from a place on by key. */
function sortSteps(steps: number[], start: number): void {
  const own = steps.slice(start)
  const order = new Int32Array(own.length / 4)
  for (let at = 1; at < order.length; at++) order[at] = at
  order.sort((a, b) => (own[4 * a] as number) - (own[4 * b] as number))
  order.forEach((from, to) => {
    for (let part = 0; part < 4; part++) steps[start + 4 * to + part] = own[4 * from + part] as number
  })
}

/** For each node the first of its rows in a table sorted by node; one more at the end. */
function byNode(nodes: number, table: readonly number[], columns: number): Int32Array {
  const first = new Int32Array(nodes + 1)
  for (let at = 0; at < table.length; at += columns) {
    const after = (table[at] as number) + 1
    first[after] = (first[after] as number) + 1
  }
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number)
  return first
}

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
  return tables(merged(root))
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

interface Node {
  readonly words: readonly (readonly [key: string, node: number])[]
  readonly gaps: readonly (readonly [min: number, max: number, node: number])[]
  readonly labels: readonly number[]
}

/** The nodes from the leaves up, equal ones once; the root comes last. */
function merged(root: Draft): Node[] {
  const nodes: Node[] = []
  const known = new Map<string, number>()
  const number = (from: Draft): number => {
    const words = [...from.words].map(([key, next]) => [key, number(next)] as const)
    const gaps = [...from.gaps.values()].map(({ min, max, next }) => [min, max, number(next)] as const)
    const node: Node = {
      words: words.sort(([a], [b]) => (a < b ? -1 : 1)),
      gaps: gaps.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      labels: [...from.labels].sort((a, b) => a - b),
    }
    const same = JSON.stringify(node)
    const before = known.get(same)
    if (before !== undefined) return before
    known.set(same, nodes.length)
    return nodes.push(node) - 1
  }
  number(root)
  return nodes
}

/** Nodes as tables, numbered the other way round so that the root is 0. */
function tables(nodes: readonly Node[]): Trie {
  const turned = (node: number) => nodes.length - 1 - node
  const keys = [...new Set(nodes.flatMap(({ words }) => words.map(([key]) => key)))].sort()
  const place = new Map(keys.map((key, at) => [key, at]))
  const rows = [...nodes].reverse().map((node, at) => ({ ...node, at }))
  return {
    nodes: nodes.length,
    keys,
    words: rows.flatMap(({ at, words }) =>
      words.flatMap(([key, next]) => [at, place.get(key) as number, turned(next)]),
    ),
    gaps: rows.flatMap(({ at, gaps }) => gaps.flatMap(([min, max, next]) => [at, min, max, turned(next)])),
    labels: rows.flatMap(({ at, labels }) => labels.flatMap((label) => [at, label])),
  }
}
