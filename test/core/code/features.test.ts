import { describe, expect, test } from 'vitest'
import { contentWords, eachPair, pairing, wordFeatures } from '../../../packages/core/src/code/features'
import { type Word, words } from '../../../packages/core/src/text/words'

const featuresOf = (word: string) => wordFeatures(words(word)[0] as Word)

/** Pairs as «first second value». */
function pairsOf(phrase: string): string[] {
  const text = words(phrase)
  const found: string[] = []
  const word = (at: number) => text[at]?.folded
  eachPair(
    text,
    (at) => pairing(text[at] as Word),
    (_, value, first, second) => found.push(`${word(first)} ${word(second)} ${value}`),
  )
  return found
}

describe('a word', () => {
  test('has its stem and the pieces of three to five letters of its spelling, with its edges', () => {
    const features = featuresOf('мёд')
    // <мед>: three of three characters, two of four, one of five.
    expect(features.map(({ kind }) => kind)).toEqual(['stem', 'piece', 'piece', 'piece', 'piece', 'piece', 'piece'])
    expect(new Set(features.map(({ fingerprint }) => fingerprint)).size).toBe(7)
  })

  test('has the features of another form where they share them', () => {
    const [first, second] = [featuresOf('школа'), featuresOf('школы')]
    expect(second[0]).toEqual(first[0])
    const shared = second.filter(({ fingerprint }) => first.some((each) => each.fingerprint === fingerprint))
    expect(shared.length).toBeGreaterThan(5)
  })

  test('that means nothing by itself has its stem only, and a number has none', () => {
    expect(featuresOf('и').map(({ kind }) => kind)).toEqual(['stem'])
    expect(featuresOf('2024')).toEqual([])
  })

  test('has fingerprints of 32 bits, the same in every run', () => {
    for (const { fingerprint } of featuresOf('наставничество')) expect(fingerprint | 0).toBe(fingerprint)
    expect(featuresOf('мед')[0]?.fingerprint).toBe(featuresOf('МЁД')[0]?.fingerprint)
  })
})

describe('pairs', () => {
  test.each([
    ['', []],
    ['мёд', []],
    ['школа и мёд', ['школа мед 1']],
    ['школа мёд пчёлы', ['школа мед 1', 'мед пчелы 1', 'школа пчелы 0.5']],
    ['школа; мёд', []],
    ['школа 2024 мёд', ['школа мед 1']],
  ])('of «%s»', (phrase, pairs) => {
    expect(pairsOf(phrase).sort()).toEqual([...pairs].sort())
  })

  test('order and distance tell pairs apart', () => {
    const fingerprints = ['школа мёд', 'мёд школа', 'школа пчёлы мёд'].map((phrase) => {
      const text = words(phrase)
      const found: number[] = []
      eachPair(
        text,
        (at) => pairing(text[at] as Word),
        (fingerprint, _, first, second) => {
          if (second - first === text.length - 1) found.push(fingerprint)
        },
      )
      return found[0]
    })
    expect(new Set(fingerprints).size).toBe(3)
  })
})

test('content words are neither numbers nor function words', () => {
  expect(contentWords(words('в 2024 году и школа')).map(({ folded }) => folded)).toEqual(['году', 'школа'])
})
