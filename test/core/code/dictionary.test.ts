import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compileDictionary,
  type Dictionary,
  type DictionaryEntry,
  dictionarySchema,
} from '../../../packages/core/src/code/dictionary'
import { dictionaryReader } from '../../../packages/core/src/code/dictionary-reader'
import { PatternError } from '../../../packages/core/src/code/pattern'
import { words } from '../../../packages/core/src/text/words'

const MENTIONS = ['по {пример}', 'с {учет} {требование}']
const MENTORING: DictionaryEntry = {
  theme: 'mentoring',
  patterns: ['{наставник}', '{опытный} {коллега}'],
  hints: ['{опыт}'],
  not: ['{год} .{0,3} {наставник}'],
  addressees: ['{наставник}'],
}
const CAREER: DictionaryEntry = { theme: 'career', patterns: ['{профориентация}'] }
const DICTIONARY: Dictionary = { version: 1, mentions: MENTIONS, entries: [MENTORING, CAREER] }

function read(text: string, dictionary = DICTIONARY, part: 'hits' | 'addressed' = 'hits') {
  const reader = dictionaryReader(compileDictionary(dictionary), new Set())
  const cut = words(text)
  return reader[part](cut).map(({ theme, kind, role, from, to }) => {
    const quote = text.slice(cut[from]?.start, cut[to - 1]?.end)
    return `${theme} ${kind} ${role}: ${quote}`
  })
}

describe('what is found', () => {
  test.each([
    ['nothing', 'Отремонтировать крыши', []],
    ['nothing in nothing', '', []],
    ['a pattern', 'Назначить наставников', ['mentoring pattern asked: наставников']],
    ['a hint', 'Обобщить опыт', ['mentoring hint asked: опыт']],
    [
      'several themes, by first word',
      'Наставникам – о профориентации',
      ['mentoring pattern asked: Наставникам', 'career pattern asked: профориентации'],
    ],
    [
      'a negative context takes the pattern it shares a word with, and only that',
      'Провести Год педагога и наставника, слёт наставников',
      ['mentoring not mentioned: Год педагога и наставника', 'mentoring pattern asked: наставников'],
    ],
    ['a mention up to the next mark', 'Работать по примеру наставников', ['mentoring pattern mentioned: наставников']],
    [
      'what follows the mark is asked for',
      'По примеру города, назначить наставников',
      ['mentoring pattern asked: наставников'],
    ],
    [
      'a mention ends by itself',
      `По примеру ${'школ '.repeat(13)}назначить наставников`,
      ['mentoring pattern asked: наставников'],
    ],
    [
      'a pattern that begins outside the mention is asked for',
      'Опытный, по примеру, коллега',
      ['mentoring pattern asked: Опытный, по примеру, коллега'],
    ],
  ])('%s', (_, text, found) => {
    const bridged = { ...MENTORING, patterns: [...MENTORING.patterns, '{опытный} .{1,2} {коллега}'] }
    expect(read(text, { ...DICTIONARY, entries: [bridged, CAREER] })).toEqual(found)
  })

  test('of one pattern from one word only the longest', () => {
    const gap = { ...DICTIONARY, entries: [{ theme: 'mentoring', patterns: ['{закрепить} .{0,3} {наставник}'] }] }
    expect(read('Закрепить наставника за наставником', gap)).toEqual([
      'mentoring pattern asked: Закрепить наставника за наставником',
    ])
  })

  test('what is both a pattern and a hint is a pattern', () => {
    const both = { ...DICTIONARY, entries: [{ theme: 'mentoring', patterns: ['{наставник}'], hints: ['{наставник}'] }] }
    expect(read('Наставники', both)).toEqual(['mentoring pattern asked: Наставники'])
  })

  test('addressees are found in headings only, and nothing else is', () => {
    expect(read('Наставникам и профориентации', DICTIONARY, 'addressed')).toEqual([
      'mentoring pattern asked: Наставникам',
    ])
    const only = { ...DICTIONARY, entries: [{ theme: 'parents', patterns: ['{мама}'], addressees: ['{родитель}'] }] }
    expect(read('Провести собрание с родителями', only)).toEqual([])
  })
})

describe('order', () => {
  const word = fc.constantFrom('{наставник}', '{опыт}', '{коллега}', 'в', '{год}', '{школа}')
  const pattern = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 4 })
  const entry = fc.record({ theme: fc.constantFrom('a', 'b', 'c'), patterns, hints: patterns, not: patterns })
  const dictionary = fc.record({
    version: fc.constant(1),
    mentions: patterns,
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  })
  const reversed = <Item>(list: readonly Item[]) => [...list].reverse()

  test('of entries, patterns and mentions does not matter to the byte', () => {
    fc.assert(
      fc.property(dictionary, (dictionary) => {
        const turned = {
          version: 1,
          mentions: reversed(dictionary.mentions),
          entries: reversed(dictionary.entries).map(({ theme, patterns, hints, not }) => {
            return { not: reversed(not), hints: reversed(hints), patterns: reversed(patterns), theme }
          }),
        }
        expect(JSON.stringify(compileDictionary(turned))).toBe(JSON.stringify(compileDictionary(dictionary)))
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

describe('the form of a file', () => {
  const issues = (file: unknown) => dictionarySchema.safeParse(file).error?.issues.map(({ message }) => message) ?? []

  test('a good one passes as it is', () => {
    expect(dictionarySchema.parse(DICTIONARY)).toEqual(DICTIONARY)
  })

  test.each([
    ['a pattern that cannot be read', { patterns: ['({а} ({б}))'] }, 'alternatives cannot stand inside alternatives'],
    ['a pattern that ends with a gap', { patterns: ['{а} *'] }, 'must begin and end with a word'],
    ['the pattern is named', { patterns: ['{наставник'] }, '«{наставник»'],
    ['a hint that cannot be read', { hints: ['#Noun'] }, 'tag is not part of the pattern language'],
    ['an unknown field', { hint: ['{а}'] }, 'hint'],
    ['no pattern', { patterns: [] }, '>=1'],
  ])('%s', (_, fault, message) => {
    const entry = { theme: 'a', patterns: ['{а}'], ...fault }
    expect(issues({ version: 1, mentions: [], entries: [entry] }).join()).toContain(message)
  })

  test('compiling a pattern that cannot be read throws, naming it', () => {
    const broken = { version: 1, mentions: [], entries: [{ theme: 'a', patterns: ['{а'] }] }
    expect(() => compileDictionary(broken)).toThrow(PatternError)
    expect(() => compileDictionary(broken)).toThrow('«{а»')
  })
})

test('a compiled dictionary survives a JSON round trip', () => {
  const compiled = compileDictionary(DICTIONARY)
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled)
})
