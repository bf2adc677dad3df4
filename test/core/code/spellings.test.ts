import { expect, test } from 'vitest'
import { oneErrorApart, spellings } from '../../../packages/core/src/code/spellings'
import { type Word, words } from '../../../packages/core/src/text/words'

const one = (text: string) => words(text)[0] as Word

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
  expect(spellings(new Set(['наставник', '=фгос', 'школьник']), new Set())(one(word))).toEqual(keys)
})

test('a word in its own right is no typing error', () => {
  const keysOf = spellings(new Set(['поручен']), new Set(['поручн']))
  expect(keysOf(one('поручни'))).toEqual([])
})

test('a fuzzy step forgives one error even in a short word', () => {
  const keysOf = spellings(new Set(['~школ']), new Set(['школ', 'шкаф']))
  expect(keysOf(one('школла'))).toEqual(['~школ'])
  expect(keysOf(one('шкаф'))).toEqual([])
})
