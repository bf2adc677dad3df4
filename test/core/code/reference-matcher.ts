import nlp from 'compromise/one'
import { fold } from '../../../packages/core/src/text/fold'
import { stem } from '../../../packages/core/src/text/stem'

/**
 * compromise's own matcher, repaired for Russian: no letters taken for Latin ones, one sentence a text, and our stems
 * where it looks for roots. The reference for our trie; far too slow for use.
 */
interface World {
  methods: { one: { killUnicode: (text: string) => string; tokenize: { splitSentences: (text: string) => string[] } } }
}

nlp.plugin({
  mutate: (world: object) => {
    const { one } = (world as World).methods
    one.killUnicode = (text) => text
    one.tokenize.splitSentences = (text) => [text]
    return {}
  },
})

interface Term {
  normal: string
  machine?: string
}

interface Token {
  root?: string
  machine?: string
  choices?: Token[][]
}

/** Whether the pattern matches anywhere in a text of words joined by spaces. */
export function referenceMatches(pattern: string, text: readonly string[]): boolean {
  const tokens = (nlp as unknown as { parseMatch: (pattern: string) => Token[] }).parseMatch(pattern)
  const doc = nlp(text.map(fold).join(' ')) as unknown as { document: Term[][]; has: (tokens: Token[]) => boolean }
  for (const term of doc.document.flat()) term.machine = stem(term.normal)
  return doc.has(tokens.map(stemmed))
}

/** Roots as stems, and inside alternatives too, where its parser leaves them as they were written. */
function stemmed(token: Token): Token {
  const { root, ...rest } = token
  const word = root ?? token.machine
  return {
    ...rest,
    ...(word === undefined ? {} : { machine: stem(fold(word)) }),
    ...(token.choices ? { choices: token.choices.map((choice) => choice.map(stemmed)) } : {}),
  }
}
