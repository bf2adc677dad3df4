import { expect, it } from 'vitest'
import { coOccurrences } from '../../../packages/core/src/compare/co-occurrences'
import { codebookOf, coding } from './corpus'

it('counts themes that recommendations ask for together', () => {
  const codings = [
    coding('a#1', 'staff'),
    coding('a#1', 'mentoring'),
    coding('a#2', 'mentoring'),
    coding('a#3', 'mentoring'),
    coding('a#3', 'staff'),
    coding('a#3', 'safety', 'uncertain'),
  ]
  expect(coOccurrences(codings, codebookOf('mentoring', 'staff', 'safety'))).toEqual([
    {
      first: 'mentoring',
      second: 'staff',
      recommendations: ['a#1', 'a#3'],
      firstCount: 3,
      secondCount: 2,
      jaccard: 2 / 3,
    },
  ])
})

it('finds no pairs where each recommendation has one theme', () => {
  expect(coOccurrences([coding('a#1', 'staff'), coding('a#2', 'safety')], codebookOf('staff', 'safety'))).toEqual([])
  expect(coOccurrences([], codebookOf('staff'))).toEqual([])
})
