import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileDictionary } from '../../../packages/core/src/code/dictionary'
import { parsePattern } from '../../../packages/core/src/code/pattern'
import { builtinCodebook } from '../../../packages/core/src/codebook'
import { readDictionary } from '../../../packages/core/training/dictionary'
import { codebookPath } from './paths'

// Reading checks every file against its schema, and every pattern with the parser.
const dictionary = readDictionary(codebookPath('dictionary'))

test('every theme has one entry, and every entry a theme', () => {
  expect(dictionary.entries.map(({ theme }) => theme).sort()).toEqual(builtinCodebook.themes.map(({ id }) => id).sort())
})

test('the compiled file is what compiling the YAML gives, to the byte', () => {
  const committed = readFileSync(codebookPath('dictionary.json'), 'utf8')
  // Not `toBe`: the difference of two megabytes would be no help.
  const { otherForms } = JSON.parse(committed)
  expect(
    `${JSON.stringify({ ...compileDictionary(dictionary), otherForms })}\n` === committed,
    'train again: dictionary.json is stale',
  ).toBe(true)
})

describe.each(dictionary.entries)(
  '$theme',
  ({ theme, patterns, hints = [], not = [], addressees = [], rules = [] }) => {
    test('no pattern stands twice', () => {
      const lists = [patterns, hints, not, addressees, rules]
      const twice = lists.flatMap((list) => list.filter((pattern, at) => list.indexOf(pattern) !== at))
      expect(twice).toEqual([])
      expect(hints.filter((pattern) => patterns.includes(pattern))).toEqual([])
      expect(not.filter((pattern) => patterns.includes(pattern) || hints.includes(pattern))).toEqual([])
    })

    test('no lone stem that other words share', () => {
      const lone = [...patterns, ...addressees].filter((pattern) =>
        parsePattern(pattern).some(
          ([step, ...more]) => more.length === 0 && step?.kind === 'stem' && OVERSTEMMED.has(step.value),
        ),
      )
      expect(lone, theme).toEqual([])
    })
  },
)

/**
 * Stems that words of different meaning share: право – правый, цель – целый, акт – активный, семья – семя, тест – тесто,
 * мир – мировой, стать – статья, среда – средний, общий – община. A phrase may use them, and so may a
 * hint; a pattern of one word may not.
 */
const OVERSTEMMED: ReadonlySet<string> = new Set('прав цел акт сем тест мир стат сред общ'.split(' '))
