import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePattern } from '../../../packages/core/src/code/pattern'
import { spellings } from '../../../packages/core/src/code/spellings'
import { matcher, trie } from '../../../packages/core/src/code/trie'
import { words } from '../../../packages/core/src/text/words'
import { referenceMatches } from './reference-matcher'

/** The words each pattern matched, as text. */
function found(patterns: readonly string[], text: string): string[] {
  const graph = trie(patterns.map((pattern, label) => ({ sequences: parsePattern(pattern), label })))
  const read = words(text)
  const keysOf = spellings(graph, new Set())
  return matcher(graph)(read, keysOf).map(({ from, to }) => text.slice(read[from]?.start, read[to - 1]?.end))
}

test.each([
  ['{наставник}', 'Назначить наставников каждому', ['наставников']],
  ['{разговор} о {важный}', 'занятия «Разговоры о важном» по понедельникам', ['Разговоры о важном']],
  ['{разговор} о {важный}', 'Разговоры. О важном судить рано', []],
  ['{закрепить} * {коллега}', 'закрепить за учителем опытного коллегу', ['закрепить за учителем опытного коллегу']],
  ['{закрепить} * {коллега}', 'закрепить раз два три четыре пять шесть коллег', []],
  ['{закрепить} * {коллега}', 'закрепить кабинеты; помочь коллеге', []],
  ['фгос', 'ввести ФГOС', ['ФГOС']],
  ['{профориентация}', 'усилить профориетацию', ['профориетацию']],
  ['а', 'constructor __proto__ toString', []],
])('%s in «%s»', (pattern, text, expected) => {
  expect(found([pattern], text)).toEqual(expected)
})

const VOCABULARY = [
  'школа',
  'школы',
  'учитель',
  'учителя',
  'класс',
  'важный',
  'важном',
  'о',
  'и',
  'разговор',
  'разговоры',
]
const WORDS = ['{школа}', '{учитель}', 'класс', '{важный}', 'о', '{разговор}', '(о|и)', '({школа}|{учитель})']
const patternWith = (...gaps: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ...gaps)), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([word, gap], at) => (at === parts.length - 1 ? word : word + gap)).join(' '))
const pattern = patternWith(' .', ' .{0,2}', ' .{1,2}')
const text = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 7 })
const matched = (pattern: string, text: readonly string[]) => found([pattern], text.join(' ')).length > 0

test('matches exactly where the matcher of compromise does', () => {
  const exact = fc.property(patternWith(' .'), text, (pattern, text) => {
    expect(matched(pattern, text), `${pattern} in ${text.join(' ')}`).toBe(referenceMatches(pattern, text))
  })
  fc.assert(exact, { numRuns: 1500, seed: 1 })
})

// Its matcher takes as long a gap as it can and never tries a shorter one, so it may miss what ours finds.
test('with gaps finds all that the matcher of compromise finds', () => {
  const atLeast = fc.property(pattern, text, (pattern, text) => {
    if (referenceMatches(pattern, text)) expect(matched(pattern, text), `${pattern} in ${text.join(' ')}`).toBe(true)
  })
  fc.assert(atLeast, { numRuns: 1500, seed: 3 })
})

test('no match depends on the order of patterns', () => {
  fc.assert(
    fc.property(fc.uniqueArray(pattern, { maxLength: 6 }), text, (patterns, text) => {
      const sorted = (list: readonly string[]) => found(list, text.join(' ')).sort()
      expect(sorted(patterns)).toEqual(sorted([...patterns].reverse()))
    }),
    { numRuns: 200, seed: 2 },
  )
})

test('time grows with the text and no faster', () => {
  const gaps = ['{школа} * {учитель} * {класс} * {важный}', '{школа} .{0,5} {школа} .{0,5} {школа} .{0,5} о']
  const graph = trie(gaps.map((pattern, label) => ({ sequences: parsePattern(pattern), label })))
  const keysOf = spellings(graph, new Set())
  const matches = matcher(graph)
  const seconds = (count: number) => {
    const hostile = words('школа '.repeat(count))
    const start = performance.now()
    matches(hostile, keysOf)
    return performance.now() - start
  }
  seconds(2_000)
  const [small, large] = [Math.max(seconds(4_000), 1), seconds(32_000)]
  expect(large / small).toBeLessThan(8 * 4)
})
