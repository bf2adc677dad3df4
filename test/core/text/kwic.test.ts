import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kwic } from '../../../packages/core/src/text/kwic'

/** The context of the word between the bars. */
function around(marked: string, width?: number) {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  return kwic(marked.replaceAll('|', ''), { start, end }, width)
}

test.each([
  ['nothing around it', '|школа|', 10, { before: '', keyword: 'школа', after: '' }],
  ['all of a short text', 'в |школе| есть хор', 20, { before: 'в ', keyword: 'школе', after: ' есть хор' }],
  [
    'whole words only',
    'открыть новый |музей| истории школы',
    9,
    { before: 'новый ', keyword: 'музей', after: ' истории' },
  ],
  ['no part of a word', 'переоборудовать |музей| муниципальный', 5, { before: '', keyword: 'музей', after: '' }],
  [
    'one line',
    'создать\n\tновый |школьный\n музей| к\n\nмаю',
    30,
    { before: 'создать новый ', keyword: 'школьный музей', after: ' к маю' },
  ],
  [
    'marks stay beside it',
    'цикл «|Разговоры|», далее',
    60,
    { before: 'цикл «', keyword: 'Разговоры', after: '», далее' },
  ],
])('%s', (_, marked, width, expected) => {
  expect(around(marked, width)).toEqual(expected)
})

test('sixty characters on either side unless told', () => {
  const { before, after } = around(`${'слово '.repeat(40)}|ключ|${' слово'.repeat(40)}`)
  expect(before.length).toBeGreaterThan(50)
  expect(before.length).toBeLessThanOrEqual(60)
  expect(after.length).toBeGreaterThan(50)
  expect(after.length).toBeLessThanOrEqual(60)
})

const vocabulary = fc.constantFrom('школа', 'и', 'профориентация', '«важное»', '№', '😀😀')
const blank = fc.constantFrom(' ', '\n', '  ', '\t')

test('context is a stretch of the text that begins and ends with whole words', () => {
  const sample = fc.record({
    words: fc.array(vocabulary, { minLength: 1, maxLength: 20 }),
    blanks: fc.array(blank, { minLength: 20, maxLength: 20 }),
    at: fc.nat(),
    width: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(sample, ({ words, blanks, at, width }) => {
      const chosen = at % words.length
      const joined = (from: number, to: number) =>
        words
          .slice(from, to)
          .map((word, i) => word + blanks[from + i])
          .join('')
      const start = joined(0, chosen).length
      const end = start + (words[chosen] as string).length
      const text = joined(0, words.length)
      const { before, keyword, after } = kwic(text, { start, end }, width)
      const oneLine = (piece: string) => piece.replace(/\s+/g, ' ').trim()
      expect(keyword).toBe(words[chosen])
      expect(` ${oneLine(text.slice(0, start))} `).toContain(` ${before}`)
      expect(` ${oneLine(text.slice(0, start))} `.endsWith(` ${oneLine(before)} `) || before === '').toBe(true)
      expect(` ${oneLine(text.slice(end))} `.startsWith(` ${oneLine(after)} `) || after === '').toBe(true)
    }),
    { numRuns: 500, seed: 1 },
  )
})
