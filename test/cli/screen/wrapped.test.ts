import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapped } from '../../../packages/cli/src/screen/wrapped'

describe('wrapped', () => {
  it.each([
    ['breaks at spaces', 'раз два три', { width: 7 }, 'раз два\nтри'],
    ['fills the line to its end', 'раз два', { width: 7 }, 'раз два'],
    ['keeps a long word whole', 'а длинноеслово б', { width: 5 }, 'а\nдлинноеслово\nб'],
    ['hangs under what the first line begins with', 'раз два', { width: 6, first: '1. ' }, '1. раз\n   два'],
    ['hangs as told', 'раз два', { width: 6, first: '1. ', hanging: 1 }, '1. раз\n два'],
    ['makes one paragraph of lines and tabs', 'раз\n\tдва', { width: 80 }, 'раз два'],
    ['leaves nothing as it is', '', { width: 80, first: '– ' }, '– '],
  ])('%s', (_, text, layout, lines) => {
    expect(wrapped(text, layout)).toBe(lines)
  })

  it('loses no word, and no line is too long unless one word is', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'ё', '-'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 10, max: 60 }),
        fc.nat(8),
        (words, width, hanging) => {
          const lines = wrapped(words.join(' '), { width, hanging }).split('\n')
          expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words)
          for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true)
        },
      ),
    )
  })
})
