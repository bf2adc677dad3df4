import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, sourceOffset, sourceSpan } from '../../../packages/core/src/text/gather'

const whole = (text: string) => gather(text, [{ start: 0, end: text.length }])

describe('gather', () => {
  test.each([
    ['', ''],
    [' \n\t ', ''],
    ['обновить  сайты\n школ', 'обновить сайты школ'],
    ['предусмо-\nтреть', 'предусмотреть'],
    ['ПРЕДУСМО-\nТРЕТЬ', 'ПРЕДУСМОТРЕТЬ'],
    ['духовно-\nнравственное', 'духовно-нравственное'],
    ['закона № 273-\nФЗ', 'закона № 273-ФЗ'],
    ['2023–\n2024 год', '2023–2024 год'],
    ['в 5-\nх классах', 'в 5-х классах'],
    ['духовно- нравственное', 'духовно- нравственное'],
    ['кружки –\nв школах', 'кружки – в школах'],
  ])('%j → %j', (text, line) => {
    expect(whole(text).text).toBe(line)
  })

  test('pieces follow one another as lines do', () => {
    const text = 'обнов- 7 ление школ'
    expect(
      gather(text, [
        { start: 0, end: 6 },
        { start: 9, end: 19 },
      ]).text,
    ).toBe('обновление школ')
    expect(gather(text, []).text).toBe('')
  })

  test('every character but the spaces stands where its offset says, in order', () => {
    const pieces = fc.array(fc.constantFrom('школа', 'тра-', '\n', ' ', '\t', '2023–', 'ди', '№ 5', '😀', '-'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        const gathered = whole(source)
        const { text } = gathered
        for (let at = 0; at < text.length; at++) {
          const offset = sourceOffset(gathered, at)
          expect(sourceOffset(gathered, at + 1)).toBeGreaterThan(offset)
          if (text[at] !== ' ') expect(source[offset]).toBe(text[at])
        }
      }),
    )
  })

  test('a stretch of the line leads back to its place in the source', () => {
    const source = 'провести   обнов-\nление'
    const gathered = whole(source)
    const start = gathered.text.indexOf('обновление')
    const span = sourceSpan(gathered, { start, end: start + 10 })
    expect(source.slice(span.start, span.end)).toBe('обнов-\nление')
    expect(sourceSpan(gathered, { start: 3, end: 3 })).toEqual({ start: 3, end: 3 })
  })

  test('takes time in proportion to the length', () => {
    const time = (length: number): number => {
      const text = 'работа педа-\nгогов '.repeat(length / 19)
      const start = performance.now()
      whole(text)
      return performance.now() - start
    }
    time(100_000)
    expect(time(1_600_000)).toBeLessThan(40 * Math.max(time(200_000), 10))
  })
})
