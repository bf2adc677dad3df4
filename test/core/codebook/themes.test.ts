import { expect, test } from 'vitest'
import { codebookSchema } from '../../../packages/core/src/code/codebook'
import { builtinCodebook } from '../../../packages/core/src/codebook'

const { groups, rules, themes } = builtinCodebook
const ids = themes.map(({ id }) => id)

test('the codebook fits its schema', () => {
  expect(codebookSchema.parse(builtinCodebook)).toEqual(builtinCodebook)
})

test('40 themes in seven groups, every group with themes, a group’s themes together', () => {
  expect(ids).toHaveLength(40)
  expect(groups).toHaveLength(7)
  const runs = themes.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1])
  expect(runs).toEqual(groups.map(({ id }) => id))
})

test('the four heart themes are there', () => {
  expect(ids).toEqual(
    expect.arrayContaining(['career-guidance', 'important-conversations', 'mentoring', 'federal-programmes']),
  )
})

test('names are unlike in both languages', () => {
  for (const name of ['ru', 'en'] as const) expect(new Set(themes.map((theme) => theme[name])).size).toBe(40)
})

test('every theme that a rule or a boundary points to exists', () => {
  const texts = [...rules, ...themes.flatMap(({ includes = [], not = [] }) => [...includes, ...not])]
  const named = texts.flatMap((text) => [...text.matchAll(/→ ([a-z-]+)|\b([a-z]+(?:-[a-z]+)+)\b/g)])
  const unknown = named.map(([, arrow, hyphenated]) => arrow ?? hyphenated ?? '').filter((id) => !ids.includes(id))
  expect(named.length).toBeGreaterThan(10)
  expect(unknown).toEqual([])
})
