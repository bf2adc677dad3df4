import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeMatrix } from '../../../packages/core/src/compare/theme-matrix'
import type { District } from '../../../packages/core/src/model'
import { codebookOf, coding, recommendation } from './corpus'

const district = (id: string, ...documents: string[]): District => {
  return { id, name: id, region: null, date: null, schoolYear: null, documents, recommendations: 0 }
}
const recommendations = [
  recommendation('a', 1),
  recommendation('a', 2),
  recommendation('b', 1),
  recommendation('copy', 1),
]
const districts = [district('A', 'a'), district('B', 'b')]
const codebook = codebookOf('mentoring', 'staff', 'safety')

describe('themeMatrix', () => {
  it('has a cell for every district and theme, with the recommendations behind it, found ones first', () => {
    const codings = [
      coding('a#2', 'mentoring'),
      coding('a#1', 'mentoring', 'uncertain'),
      coding('b#1', 'staff', 'uncertain'),
      coding('copy#1', 'safety'),
    ]
    const miss = { recommendation: 'b#1', score: 0.4, evidence: [] }
    const matrix = themeMatrix({ districts, recommendations, codings, codebook }, (id, theme) =>
      id === 'B' && theme === 'mentoring' ? miss : null,
    )
    expect(matrix.districts).toEqual(['A', 'B'])
    expect(matrix.themes).toEqual(['mentoring', 'staff', 'safety'])
    expect(
      matrix.cells.map((cell) => [cell.district, cell.theme, cell.state, cell.recommendations, cell.nearestMiss]),
    ).toEqual([
      ['A', 'mentoring', 'found', ['a#2', 'a#1'], null],
      ['A', 'staff', 'not found', [], null],
      ['A', 'safety', 'not found', [], null],
      ['B', 'mentoring', 'not found', [], miss],
      ['B', 'staff', 'uncertain', ['b#1'], null],
      ['B', 'safety', 'not found', [], null],
    ])
  })

  it('asks for a nearest miss only where a theme was not found', () => {
    const asked: string[] = []
    const codings = [coding('a#1', 'staff'), coding('a#1', 'safety', 'uncertain')]
    themeMatrix({ districts: [district('A', 'a')], recommendations, codings, codebook }, (id, theme) => {
      asked.push(`${id} ${theme}`)
      return null
    })
    expect(asked).toEqual(['A mentoring'])
  })

  it('counts a theme coded twice once, and as found if one coding is', () => {
    const codings = [coding('a#1', 'staff', 'uncertain'), coding('a#1', 'staff'), coding('a#1', 'staff', 'uncertain')]
    const { cells } = themeMatrix({ districts, recommendations, codings, codebook })
    expect(cells[1]).toMatchObject({ theme: 'staff', state: 'found', recommendations: ['a#1'] })
  })

  it('refuses a theme that the codebook does not have', () => {
    expect(() => themeMatrix({ districts, recommendations, codings: [coding('a#1', 'cooking')], codebook })).toThrow(
      'cooking',
    )
  })

  it('is empty of cells without districts or themes', () => {
    expect(themeMatrix({ districts: [], recommendations, codings: [], codebook }).cells).toEqual([])
    expect(themeMatrix({ districts, recommendations, codings: [], codebook: codebookOf() }).cells).toEqual([])
  })

  it('does not depend on the order of codings and survives JSON', () => {
    const theme = fc.constantFrom('mentoring', 'staff', 'safety')
    const codings = fc.array(
      fc.tuple(
        fc.constantFrom('a#1', 'a#2', 'b#1', 'copy#1'),
        theme,
        fc.constantFrom('found' as const, 'uncertain' as const),
      ),
    )
    fc.assert(
      fc.property(codings, (all) => {
        const matrix = (each: typeof all) =>
          themeMatrix({ districts, recommendations, codings: each.map((one) => coding(...one)), codebook })
        expect(matrix([...all].reverse())).toEqual(matrix(all))
        expect(JSON.parse(JSON.stringify(matrix(all)))).toEqual(matrix(all))
      }),
    )
  })
})
