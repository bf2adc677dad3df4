import { createRequire } from 'node:module'
import { IterableHunspellReader } from 'hunspell-reader'
import { fold } from '../../../packages/core/src/text/fold'

/** A form of a word, and how it is made: how names are declined, or how verbs and short adjectives change. */
export interface Form {
  readonly form: string
  readonly kind: 'headword' | 'declined' | 'conjugated'
}

/** The rules of dictionary-ru by which nouns, adjectives and participles are declined; the others conjugate and shorten. */
const DECLENSIONS = 'AFGHIJKNO'

/** Words, folded → all their forms by the Russian spelling dictionary; words that are no headword of it are left out. */
export async function paradigms(words: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Form[]>> {
  const folder = createRequire(import.meta.url)
    .resolve('dictionary-ru')
    .replace(/index\.js$/, '')
  const { aff, dic } = await IterableHunspellReader.createFromFiles(`${folder}index.aff`, `${folder}index.dic`)
  const found = new Map<string, Form[]>()
  for (const line of dic) {
    const headword = fold(line.split('/', 1)[0] ?? '')
    if (!words.has(headword)) continue
    const forms = aff.applyRulesToDicEntry(line).map(({ word, rulesApplied }): Form => {
      const rule = rulesApplied.trim()
      return {
        form: fold(word),
        kind: rule === '' ? 'headword' : DECLENSIONS.includes(rule) ? 'declined' : 'conjugated',
      }
    })
    found.set(headword, [...(found.get(headword) ?? []), ...forms])
  }
  return found
}
