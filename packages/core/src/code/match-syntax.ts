import nlp from 'compromise/one'
import type { Token } from './pattern'

/**
 * compromise's parser, repaired for Russian: as shipped it maps Cyrillic letters to the Latin ones they look like,
 * and «власть» and «впасть» become one word. The plugin changes the whole process, so core bundles a copy of its own.
 */
nlp.plugin({
  mutate: (world: object) => {
    ;(world as Repaired).methods.one.killUnicode = (text) => text
    return {}
  },
})

interface Repaired {
  methods: { one: { killUnicode: (text: string) => string } }
}

/** The tokens of a pattern in compromise's match syntax. */
export const parseMatch = (pattern: string): Token[] =>
  (nlp as unknown as { parseMatch: (pattern: string) => Token[] }).parseMatch(pattern)
