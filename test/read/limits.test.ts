import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS, limitsWith } from '../../packages/read/src/limits'

describe('limitsWith', () => {
  test('keeps the defaults that are not replaced', () => {
    expect(limitsWith()).toEqual(DEFAULT_LIMITS)
    expect(limitsWith({ depth: 2 })).toEqual({ ...DEFAULT_LIMITS, depth: 2 })
    expect(limitsWith({ items: Number.POSITIVE_INFINITY }).items).toBe(Number.POSITIVE_INFINITY)
  })

  test.each([
    [{ depht: 3 }, 'unknown limit «depht»; expected one of bytes, unpackedBytes'],
    [{ depth: -1 }, 'limit «depth» must be a number from 0 up, but it is -1'],
    [{ depth: Number.NaN }, 'limit «depth» must be a number from 0 up, but it is NaN'],
  ])('refuses %j', (replaced, message) => {
    expect(() => limitsWith(replaced as object)).toThrow(message)
  })
})
