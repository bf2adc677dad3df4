import { expect, test } from 'vitest'
import { readText } from '../../../packages/read/src/formats/text'
import { context } from '../fixtures/context'
import { encode } from '../fixtures/encode'

test.each(['utf-8', 'utf-16le', 'windows-1251', 'koi8-r', 'ibm866'] as const)('readText in %s', async (encoding) => {
  const text = 'Участники рекомендуют:\r\n1. Обеспечить подвоз учащихся.\r\n'
  expect(await readText(encode(text, encoding), context())).toEqual([
    { text, lines: 'printed', numbers: 'kept', problems: [] },
  ])
})

test('readText refuses what is no text', () => {
  expect(() => readText(new Uint8Array(100), context('данные.txt'))).toThrow(
    '«данные.txt» — двоичные данные, а не текст',
  )
})
