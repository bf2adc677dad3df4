import { expect, test } from 'vitest'
import { codebookSchema } from '../../../packages/core/src/code/codebook'

const theme = (id: string, group = 'g') => ({ id, group, ru: 'Тема', en: 'Theme', definition: 'О чём' })
const CODEBOOK = {
  version: 1,
  rules: ['Кодируется то, о чём просят.'],
  groups: [{ id: 'g', ru: 'Группа', en: 'Group' }],
  themes: [{ ...theme('one'), includes: ['и это'], not: ['но не это'] }, theme('two-b')],
}

test('a good codebook passes as it is', () => {
  expect(codebookSchema.parse(CODEBOOK)).toEqual(CODEBOOK)
})

test.each([
  ['a theme twice', { themes: [theme('one'), theme('one')] }, 'theme one is defined twice'],
  ['an unknown group', { themes: [theme('one', 'h')] }, 'theme one: group h is not defined'],
  ['an id of other letters', { themes: [theme('Тема')] }, 'lower-case Latin'],
  ['an id that objects have', { themes: [theme('__proto__')] }, 'lower-case Latin'],
  ['no theme', { themes: [] }, '>=1'],
  ['a definition missing', { themes: [{ ...theme('one'), definition: '' }] }, 'definition'],
  ['an unknown field', { themes: [{ ...theme('one'), note: '' }] }, 'note'],
])('%s is refused in words', (_, fault, message) => {
  const { error } = codebookSchema.safeParse({ ...CODEBOOK, ...fault })
  expect(JSON.stringify(error?.issues)).toContain(message)
})
