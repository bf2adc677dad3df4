import { expect, test } from 'vitest'
import type { CompiledDictionary } from '../../../packages/core/src/code/dictionary'
import { spellings } from '../../../packages/core/src/code/spellings'
import { builtin } from '../../../packages/core/src/codebook'
import { stem } from '../../../packages/core/src/text/stem'
import { words } from '../../../packages/core/src/text/words'
import { readDictionary } from '../../../packages/core/training/dictionary'
import { lemmas, OTHER_WORDS, otherForms } from '../../../packages/core/training/other-forms'
import { type Form, paradigms } from '../../../packages/core/training/russian-words'
import { codebookPath } from './paths'

const source = readDictionary(codebookPath('dictionary'))
const named = lemmas(source)
const { dictionary, model } = builtin()
const keysOf = spellings({ keys: dictionary.trie.keys, ...formsOf(dictionary) }, model?.vocabulary ?? new Set())

const expanded: { headword: string; forms: readonly Form[] }[] = []
for await (const paradigm of paradigms()) if (named.has(paradigm.headword)) expanded.push(paradigm)

function formsOf({ otherForms }: CompiledDictionary) {
  return otherForms ? { otherForms } : {}
}

/** Forms of one kind, and those of them that do not reach their word's key in the dictionary. */
function reached(kind: Form['kind']) {
  const forms = expanded.flatMap(({ headword, forms }) =>
    forms
      .filter((each) => each.kind === kind)
      .flatMap(({ form }) =>
        words(form)
          .slice(0, 1)
          .map((word) => ({ headword, word })),
      ),
  )
  const missed = forms.filter(
    ({ headword, word }) => !keysOf(word).some((key) => dictionary.trie.keys[key] === stem(headword)),
  )
  return { forms: forms.length, missed: missed.map(({ headword, word }) => `${headword}: ${word.folded}`) }
}

test('four words of five are known to the spelling dictionary; the others are abbreviations, new words and forms', () => {
  expect(named.size).toBeGreaterThan(2000)
  expect(new Set(expanded.map(({ headword }) => headword)).size / named.size).toBeGreaterThan(0.8)
})

test('a word reaches its own pattern', () => {
  const { forms, missed } = reached('headword')
  expect(forms).toBeGreaterThan(2000)
  expect(missed).toEqual([])
})

test('every form of a verb and every short adjective reaches its pattern', () => {
  const { forms, missed } = reached('conjugated')
  expect(forms).toBeGreaterThan(4000)
  expect(missed).toEqual([])
})

test('every declined form reaches its pattern, but for forms that are other words', () => {
  const { forms, missed } = reached('declined')
  expect(forms).toBeGreaterThan(15_000)
  expect(missed.filter((each) => !OTHER_WORDS.has(each.split(':')[0] as string))).toEqual([])
  expect(missed.length / forms).toBeLessThanOrEqual(0.005)
})

test('the forms kept with the dictionary are those of its words', async () => {
  const renewed = await otherForms(source)
  expect(JSON.stringify(renewed) === JSON.stringify(dictionary.otherForms), 'train again').toBe(true)
})
