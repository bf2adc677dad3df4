import { expect, test } from 'vitest'
import { analyze } from '../../packages/core/src/analyze'
import type { CoderParts } from '../../packages/core/src/code/coder'
import { compileDictionary } from '../../packages/core/src/code/dictionary'
import { builtin } from '../../packages/core/src/codebook'
import type { Analysis } from '../../packages/core/src/model'
import { readDictionary } from '../../packages/core/training/dictionary'
import { codebookPath } from '../core/codebook/paths'
import { corpora } from './corpora'

const parts = builtin()

/** An analysis whose every list stands in an order of its own, so that only content can differ. */
function sorted({ documents, codebook, overlaps, districts, ...rest }: Analysis) {
  return arranged({
    ...rest,
    districts: districts.map(({ documents, ...district }) => ({ ...district, documents: [...documents].sort() })),
    overlaps: overlaps.map((overlap) => (overlap.first < overlap.second ? overlap : turned(overlap))),
  })
}

function turned({ first, second, onlyFirst, onlySecond, ...same }: Analysis['overlaps'][number]) {
  return { ...same, first: second, second: first, onlyFirst: onlySecond, onlySecond: onlyFirst }
}

function arranged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(arranged(each))).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, arranged(each)])
      .sort(),
  )
}

test('the order of documents changes nothing but the order of the result', () => {
  for (const documents of corpora(40, 2)) {
    const turned = [...documents].reverse()
    expect(sorted(analyze(turned, { parts }))).toEqual(sorted(analyze(documents, { parts })))
  }
})

test('nor does the order of themes', () => {
  const turned: CoderParts = { ...parts, codebook: { ...parts.codebook, themes: [...parts.codebook.themes].reverse() } }
  for (const documents of corpora(15, 3))
    expect(sorted(analyze(documents, { parts: turned }))).toEqual(sorted(analyze(documents, { parts })))
})

test('nor does the order of dictionary entries and of their patterns', () => {
  const source = readDictionary(codebookPath('dictionary'))
  const turned = {
    ...source,
    mentions: [...source.mentions].reverse(),
    entries: [...source.entries].reverse().map((entry) => ({ ...entry, patterns: [...entry.patterns].reverse() })),
  }
  const as = (from: typeof source): CoderParts => ({ ...parts, dictionary: compileDictionary(from) })
  const [there, back] = [as(source), as(turned)]
  for (const documents of corpora(10, 4))
    expect(JSON.stringify(analyze(documents, { parts: back }))).toBe(
      JSON.stringify(analyze(documents, { parts: there })),
    )
})
