import { createRequire } from 'node:module'
import { IterableHunspellReader } from 'hunspell-reader'
import { fold } from '../src/text/fold'

/** A form of a word, and how it is made: how names are declined, or how verbs and short adjectives change. */
export interface Form {
  readonly form: string
  readonly kind: 'headword' | 'declined' | 'conjugated'
}

/** The rules of dictionary-ru by which nouns, adjectives and participles are declined; the others conjugate and shorten. */
const DECLENSIONS = 'AFGHIJKNO'

/** Every headword of the Russian spelling dictionary with its forms, folded; homographs come as often as they are words. */
export async function* paradigms(): AsyncGenerator<{ readonly headword: string; readonly forms: readonly Form[] }> {
  const folder = createRequire(import.meta.url)
    .resolve('dictionary-ru')
    .replace(/index\.js$/, '')
  const { aff, dic } = await IterableHunspellReader.createFromFiles(`${folder}index.aff`, `${folder}index.dic`)
  for (const line of dic) {
    const forms = aff.applyRulesToDicEntry(line).map(({ word, rulesApplied }): Form => {
      const rule = rulesApplied.trim()
      return {
        form: fold(word),
        kind: rule === '' ? 'headword' : DECLENSIONS.includes(rule) ? 'declined' : 'conjugated',
      }
    })
    yield { headword: fold(line.split('/', 1)[0] ?? ''), forms }
  }
}
