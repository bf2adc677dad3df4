import type { Dictionary } from '../src/code/dictionary'
import { stem } from '../src/text/stem'
import { words } from '../src/text/words'
import { paradigms } from './russian-words'

/** Every word that the dictionary names in any form, folded: «{ввести}» → «ввести». */
export function lemmas({ mentions, entries }: Dictionary): ReadonlySet<string> {
  const patterns = [
    ...mentions,
    ...entries.flatMap(({ patterns, hints = [], not = [], addressees = [], rules = [] }) => [
      ...patterns,
      ...hints,
      ...not,
      ...addressees,
      ...rules,
    ]),
  ]
  const roots = patterns.flatMap((pattern) => [...pattern.matchAll(/\{(\P{N}[^}]*)\}/gu)].map(([, root = '']) => root))
  return new Set(roots.flatMap((root) => words(root).map(({ folded }) => folded)))
}

/**
 * The forms of the dictionary's words that the stemmer does not join with their word, and the stem of that word: «введёт» →
 * «ввест» (ввести), «эффективен» → «эффективн». Sorted.
 */
export async function otherForms(dictionary: Dictionary): Promise<Record<string, string[]>> {
  const named = lemmas(dictionary)
  const others = new Map<string, Set<string>>()
  for await (const { headword, forms } of paradigms()) {
    if (!named.has(headword)) continue
    const own = stem(headword)
    for (const { form, kind } of forms) {
      if (stem(form) === own || (kind === 'declined' && OTHER_WORDS.has(headword))) continue
      others.set(form, (others.get(form) ?? new Set()).add(own))
    }
  }
  return Object.fromEntries(
    [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, own]) => [form, [...own].sort()]),
  )
}

/**
 * Words whose paradigm holds another word (ребёнок – ребята), a homograph declined in another way (простой – простоя,
 * начало – начала), forms that nobody writes (отцово, кружек) or slips of the spelling dictionary (жильёа).
 */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  'ребенок орленок дошколенок простой начало десять ломоносов отцов кружка жилье'.split(' '),
)
