import { expect, test } from 'vitest'
import { mender, oneErrorApart, type Spelling, spellings } from '../../../packages/core/src/code/spellings'
import { spell, type Word, words } from '../../../packages/core/src/text/words'

/** The keys that a word can stand for, by name. */
function read(spelling: Spelling, known: ReadonlySet<string>) {
  const keysOf = spellings(spelling, known)
  return (word: string) => keysOf(words(word)[0] as Word).map((key) => spelling.keys[key])
}

test.each([
  ['наставник', 'наставник', true],
  ['натавник', 'наставник', true],
  ['наставнник', 'наставник', true],
  ['наставмик', 'наставник', true],
  ['настваник', 'наставник', true],
  ['наставлен', 'наставник', false],
  ['', 'а', true],
  ['', 'аб', false],
])('%s and %s', (first, second, apart) => {
  expect(oneErrorApart(first, second)).toBe(apart)
  expect(oneErrorApart(second, first)).toBe(apart)
})

test.each([
  ['Наставников', ['наставник']],
  ['Натавники', ['наставник']],
  ['нaставник', ['наставник']],
  ['наставление', []],
  ['школа', []],
])('%s can stand for %j', (word, keys) => {
  expect(read({ keys: ['=фгос', 'наставник', 'школьник'] }, new Set())(word)).toEqual(keys)
})

test('a word in its own right is no typing error', () => {
  const keysOf = read({ keys: ['поручен'] }, new Set(['поручн']))
  expect(keysOf('поручни')).toEqual([])
})

test('a fuzzy step forgives one error even in a short word', () => {
  const keysOf = read({ keys: ['~школ'] }, new Set(['школ', 'шкаф']))
  expect(keysOf('школла')).toEqual(['~школ'])
  expect(keysOf('шкаф')).toEqual([])
})

test.each([
  ['натавничество', 'наставничеств', 'a typing error'],
  ['наставничество', 'наставничеств', 'no error'],
  ['поручни', 'поручн', 'a word in its own right'],
  ['школу', 'школ', 'too short a word'],
  ['учительк', 'учительк', 'two words one error away'],
  ['проформентац', 'профориентац', 'of a word and its listed misspelling, the word'],
])('%s has the stem %s: %s', (folded, stem) => {
  const keys = [
    '=фгос',
    'наставничеств',
    'поручен',
    'учитель',
    'учительск',
    'учительн',
    'школьн',
    'проформиентац',
    'профориентац',
  ]
  const mended = mender(keys, new Set(['поручн', 'профориентац']))
  expect(mended(spell(folded))).toEqual({ folded, stem })
})

test('a form of a word that has another stem stands for it', () => {
  const keysOf = read({ keys: ['ввест'], otherForms: { введет: ['ввест'] } }, new Set())
  expect(keysOf('введёт')).toEqual(['ввест'])
})
