import { crc32 as reference } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../packages/read/src/crc32'
import { utf8 } from './fixtures/context'

test('crc32 of the check string of the CRC catalogue (CRC-32/ISO-HDLC)', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

test.skipIf(reference === undefined)('crc32 is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => crc32(bytes) === reference(bytes)))
})
