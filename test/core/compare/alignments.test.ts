import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignments } from '../../../packages/core/src/compare/alignments'
import { jaccard } from '../../../packages/core/src/compare/measures'
import type { Recommendation, Similarity } from '../../../packages/core/src/model'
import { recommendation } from './corpus'

/** Words in common: enough of a similarity for these tests. */
function similarity(first: Recommendation, second: Recommendation): Similarity {
  const words = (text: string) => new Set(text.split(' ').filter(Boolean))
  const [a, b] = [words(first.text), words(second.text)]
  return { score: jaccard(a, b) ?? 0, sharedThemes: [], sharedStems: [...a].filter((word) => b.has(word)).sort() }
}
const side = (document: string, ...texts: string[]) => texts.map((text, at) => recommendation(document, at + 1, text))
const options = { similarity, threshold: 0.3 }

describe('alignments', () => {
  it('finds each recommendation its counterpart, and says when the choice is mutual', () => {
    const first = side('a', 'развивать наставничество в школах', 'развивать наставничество', 'обновить библиотеки')
    const second = side('b', 'развивать наставничество', 'провести смотр')
    expect(alignments(first, second, options)).toEqual([
      {
        recommendation: 'a#1',
        counterpart: 'b#1',
        similarity: { score: 0.5, sharedThemes: [], sharedStems: ['наставничество', 'развивать'] },
        mutual: false,
      },
      {
        recommendation: 'a#2',
        counterpart: 'b#1',
        similarity: { score: 1, sharedThemes: [], sharedStems: ['наставничество', 'развивать'] },
        mutual: true,
      },
      { recommendation: 'a#3', counterpart: null, similarity: null, mutual: false },
    ])
  })

  it('of equally close ones takes the first by id', () => {
    const second = side('b', 'обновить классы', 'обновить классы')
    const first = side('a', 'обновить классы')
    expect(alignments(first, [...second].reverse(), options)[0]?.counterpart).toBe('b#1')
  })

  it('finds nothing in nothing', () => {
    expect(alignments([], side('b', 'обновить'), options)).toEqual([])
    expect(alignments(side('a', 'обновить'), [], options)).toMatchObject([{ counterpart: null }])
  })

  it('mutual counterparts are mutual from the other side, and order does not matter', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 4 }).map((words) => words.join(' ')),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [first, second] = [side('a', ...one), side('b', ...other)]
        const there = alignments(first, second, options)
        const back = new Map(alignments(second, first, options).map((each) => [each.recommendation, each]))
        for (const { recommendation: id, counterpart, mutual } of there) {
          if (mutual) expect(back.get(counterpart ?? '')).toMatchObject({ counterpart: id, mutual: true })
        }
        expect([...alignments([...first].reverse(), [...second].reverse(), options)].reverse()).toEqual(there)
      }),
    )
  })
})
