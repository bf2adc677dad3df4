import fc from 'fast-check'
import { expect, test } from 'vitest'
import { md } from '../../packages/report/src/markdown/escape'

test.each([
  ['# заголовок', '\\# заголовок'],
  ['- пункт', '\\- пункт'],
  ['+ пункт', '\\+ пункт'],
  ['1. пункт', '1\\. пункт'],
  ['12) пункт', '12\\) пункт'],
  ['2023-2024', '2023-2024'],
  ['0.43', '0.43'],
  ['а | б', 'а \\| б'],
  ['[текст](ссылка)', '\\[текст\\](ссылка)'],
  ['`код` *важно* _срочно_ ~~нет~~', '\\`код\\` \\*важно\\* \\_срочно\\_ \\~\\~нет\\~\\~'],
  ['<img onerror=x>', '&lt;img onerror=x&gt;'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['строка\n# другая\t\tстрока', 'строка # другая строка'],
  ['https://example.org www.example.org', 'https\\://example.org www\\.example.org'],
  ['a\\|b', 'a\\\\\\|b'],
  ['    код', 'код'],
])('%j is written %j', (text, expected) => {
  expect(md`${text}`.markdown).toBe(expected)
})

test('no text has a mark that is not escaped, or a second line', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'\\`*_[]{}|~$<>&#+-=1.)\n\tа '), maxLength: 20 })
  fc.assert(
    fc.property(hostile, (text) => {
      const unescaped = md`${text}`.markdown.replace(/\\[!-/:-@[-`{-~]/g, 'х')
      expect(unescaped).not.toMatch(/[`*_[\]{}|~$<>\\\n]|^[#+=-]|^\d+[.)](\s|$)/)
    }),
  )
})
