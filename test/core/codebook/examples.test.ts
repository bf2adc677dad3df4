import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { coder } from '../../../packages/core/src/code/coder'
import { type ExampleFile, exampleFileSchema } from '../../../packages/core/src/code/examples'
import { builtin, builtinCodebook } from '../../../packages/core/src/codebook'
import { fold } from '../../../packages/core/src/text/fold'
import { single } from '../code/reading'
import { codebookPath } from './paths'

const ids = builtinCodebook.themes.map(({ id }) => id)
const files = readdirSync(codebookPath('examples')).map((name) => ({
  name,
  content: parse(readFileSync(codebookPath(`examples/${name}`), 'utf8')) as ExampleFile,
}))
const examples = files.flatMap(({ content }) => content.examples)

describe.each(files)('$name', ({ name, content }) => {
  test('fits its schema', () => {
    expect(exampleFileSchema.parse(content)).toEqual(content)
  })

  test('is named for its theme, or has none', () => {
    expect([name.replace('.yaml', ''), null]).toContain(content.theme)
    if (content.theme !== null) expect(ids).toContain(content.theme)
  })

  test('names only themes of the codebook, each once', () => {
    const strange = content.examples.filter(({ themes, may = [] }) => {
      const named = [...themes, ...may]
      return new Set(named).size < named.length || named.some((theme) => !ids.includes(theme))
    })
    expect(strange).toEqual([])
  })
})

test.each(ids)('%s: at least 80 examples and 20 near misses', (theme) => {
  const own = files.find(({ content }) => content.theme === theme)?.content.examples ?? []
  expect(own.filter(({ themes }) => themes.includes(theme)).length).toBeGreaterThanOrEqual(80)
  expect(own.filter(({ themes, may = [] }) => ![...themes, ...may].includes(theme)).length).toBeGreaterThanOrEqual(20)
})

test('no example stands twice', () => {
  const spelled = examples.map(({ text }) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  expect(spelled.filter((text, at) => spelled.indexOf(text) !== at)).toEqual([])
})

describe('the examples as tests of the built-in readers', () => {
  const ours = coder(builtin())
  const right = new Map<string, number>()
  const wrong = new Map<string, number>()
  const count = (counts: Map<string, number>, theme: string) => counts.set(theme, (counts.get(theme) ?? 0) + 1)
  for (const { text, themes, may = [], heading = null } of examples) {
    const { document, recommendation } = single(text, { section: heading })
    const found = ours
      .code(recommendation, document)
      .codings.flatMap((coding) => (coding.certainty === 'found' ? coding.theme : []))
    for (const theme of new Set([...themes, ...found]))
      if (!may.includes(theme)) count(themes.includes(theme) && found.includes(theme) ? right : wrong, theme)
  }
  const f1 = (right: number, wrong: number) => (2 * right) / (2 * right + wrong)
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, each) => total + each, 0)

  // The model was trained on them, so this is no measure of coding: it shows that labels do not contradict each other.
  // Cross-validation is in training/cross-validation.json.
  test('all together, F1 at least 0.98', () => {
    expect(f1(sum(right), sum(wrong))).toBeGreaterThanOrEqual(0.98)
  })

  test.each(ids)('%s, F1 at least 0.95', (theme) => {
    expect(f1(right.get(theme) ?? 0, wrong.get(theme) ?? 0)).toBeGreaterThanOrEqual(0.95)
  })
})
