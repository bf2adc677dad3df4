import { expect, it } from 'vitest'
import { conferenceYear, schoolYearOf } from '../../../packages/core/src/compare/school-year'

const stated = (value: string | null) => (value === null ? null : { value, span: null })

it.each([
  ['2023-08-30', null, '2023-2024', '2023'],
  ['2023-06-01', null, '2023-2024', '2023'],
  ['2024-01-15', null, '2023-2024', '2024'],
  ['2023-08-30', '2022-2023', '2023-2024', '2023'],
  [null, '2021-2022', '2021-2022', '2021'],
  [null, '2021/22 уч. год', '2021-2022', '2021'],
  [null, 'следующий год', null, null],
  [null, null, null, null],
])('date %s and school year %s: %s, called %s', (date, schoolYear, expected, called) => {
  const variables = { date: stated(date), schoolYear: stated(schoolYear) }
  expect(schoolYearOf(variables)).toBe(expected)
  expect(conferenceYear(variables)).toBe(called)
})
