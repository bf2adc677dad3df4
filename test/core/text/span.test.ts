import { expect, test } from 'vitest'
import { slice } from '../../../packages/core/src/text/span'

test.each([
  [{ start: 0, end: 5 }, 'школа'],
  [{ start: 6, end: 9 }, '№ 5'],
  [{ start: 3, end: 3 }, ''],
])('%j', (span, covered) => {
  expect(slice('школа № 5', span)).toBe(covered)
})
