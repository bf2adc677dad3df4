import type { Word } from '../text/words'
import type { Step } from './pattern'

/** Where a pattern matched: word indices, half-open. */
export interface Match<Label> {
  readonly label: Label
  readonly from: number
  readonly to: number
}

interface Node<Label> {
  readonly words: Map<string, Node<Label>>
  readonly gaps: { min: number; max: number; next: Node<Label> }[]
  readonly labels: Label[]
}

/** What a word of a text can stand for in a trie: keys as `keyOf` makes them. */
export type KeysOf = (word: Word) => readonly string[]

/** A step's key: forms, stems and fuzzy stems live in one map, told apart by their first character. */
export const keyOf = ({ kind, value }: { kind: 'stem' | 'form' | 'fuzzy'; value: string }): string => SIGN[kind] + value
const SIGN = { stem: '', form: '=', fuzzy: '~' } as const

/** Many patterns read in one pass: each sequence of steps is a path from the root. */
export class Trie<Label> {
  private readonly root: Node<Label> = node()

  add(sequence: readonly Step[], label: Label): void {
    let at = this.root
    for (const step of sequence) at = step.kind === 'gap' ? gapTo(at, step.min, step.max) : wordTo(at, keyOf(step))
    if (!at.labels.includes(label)) at.labels.push(label)
  }

  /**
   * Every match in the text, by first word. Steps are bounded by the length of the patterns and of their gaps, whatever
   * the text, so the time is linear in the number of words.
   */
  matches(text: readonly Word[], keysOf: KeysOf): Match<Label>[] {
    const keys = text.map(keysOf)
    const found: Match<Label>[] = []
    const walk = (from: number, at: number, here: Node<Label>): void => {
      for (const label of here.labels) found.push({ label, from, to: at })
      if (at === text.length || (at > from && (text[at] as Word).after === 'end')) return
      for (const key of keys[at] as readonly string[]) {
        const next = here.words.get(key)
        if (next) walk(from, at + 1, next)
      }
      for (const { min, max, next } of here.gaps) {
        for (let skipped = 0; skipped <= max && at + skipped < text.length; skipped++) {
          if (skipped > 0 && (text[at + skipped] as Word).after === 'end') break
          if (skipped >= min) walk(from, at + skipped, next)
        }
      }
    }
    for (let from = 0; from < text.length; from++) walk(from, from, this.root)
    return found
  }
}

const node = <Label>(): Node<Label> => ({ words: new Map(), gaps: [], labels: [] })

function wordTo<Label>(from: Node<Label>, key: string): Node<Label> {
  let next = from.words.get(key)
  if (!next) from.words.set(key, (next = node()))
  return next
}

function gapTo<Label>(from: Node<Label>, min: number, max: number): Node<Label> {
  let edge = from.gaps.find((gap) => gap.min === min && gap.max === max)
  if (!edge) from.gaps.push((edge = { min, max, next: node() }))
  return edge.next
}
