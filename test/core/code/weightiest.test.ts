import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightiest } from '../../../packages/core/src/code/weightiest'
import { words } from '../../../packages/core/src/text/words'

const TEXT = 'один два три четыре пять шесть семь восемь девять десять'
const quotes = (weights: readonly number[]) =>
  weightiest(words(TEXT), weights).map(({ start, end }) => TEXT.slice(start, end))

test.each([
  ['no word spoke', [0, 0, -1, 0, 0, 0, 0, 0, 0, 0], []],
  ['one word spoke', [0, 0, 5, 0, 0, 0, 0, 0, 0, 0], ['три']],
  ['the fewest that carry 60 %', [6, 0, 0, 0, 4, 0, 0, 0, 0, 0], ['один']],
  ['words against do not count', [6, 0, 0, -9, 4, 0, 0, 0, 0, 0], ['один']],
  ['neighbours are one span', [5, 5, 0, 0, 0, 0, 0, 0, 0, 0], ['один два']],
  ['one word between is bridged', [5, 0, 5, 0, 0, 0, 0, 0, 0, 0], ['один два три']],
  ['two words between are not', [5, 0, 0, 5, 0, 0, 0, 0, 0, 0], ['один', 'четыре']],
  ['of equal ones the first', [1, 0, 0, 1, 0, 0, 1, 0, 0, 1], ['один', 'четыре', 'семь']],
  ['at most eight words', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1].map(() => 1), ['один два три четыре пять шесть']],
])('%s', (_, weights, expected) => {
  expect(quotes(weights)).toEqual(expected)
})

test('no text has no words', () => {
  expect(weightiest([], [])).toEqual([])
})

test('spans are disjoint, ordered, inside the text, and carry 60 % of what spoke or eight words', () => {
  const text = 'слово '.repeat(30)
  const cut = words(text)
  const weights = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: cut.length, maxLength: cut.length })
  fc.assert(
    fc.property(weights, (weights) => {
      const spans = weightiest(cut, weights)
      let last = -1
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      const speaking = weights.map((weight) => Math.max(0, weight))
      const covered = speaking.filter((_, at) =>
        spans.some(({ start, end }) => start <= (cut[at]?.start ?? 0) && (cut[at]?.end ?? 0) <= end),
      )
      const sum = (list: readonly number[]) => list.reduce((total, weight) => total + weight, 0)
      expect(sum(covered) >= 0.6 * sum(speaking) || covered.length >= 8).toBe(true)
    }),
    { numRuns: 300, seed: 1 },
  )
})
