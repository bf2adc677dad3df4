import { expect, test } from 'vitest'
import { type PatternError, parsePattern, type Step } from '../../../packages/core/src/code/pattern'

const written = (sequence: readonly Step[]) =>
  sequence.map((step) => (step.kind === 'gap' ? `${step.min}..${step.max}` : `${step.kind}:${step.value}`)).join(' ')

test.each([
  ['наставник', ['form:наставник']],
  ['{наставники}', ['stem:наставник']],
  ['~наставник~', ['fuzzy:наставник']],
  ['ФГОС', ['form:фгос']],
  ['{Ёлка}', ['stem:елк']],
  ['(а|{школа} № 5) б', ['form:а form:б', 'stem:школ form:5 form:б']],
  ['{военно-патриотический}', ['stem:воен stem:патриотическ']],
  ['а * б', ['form:а 0..5 form:б']],
  ['а . б', ['form:а 1..1 form:б']],
  ['а .{1,3} б', ['form:а 1..3 form:б']],
  ['а {б}? в', ['form:а stem:б form:в', 'form:а form:в']],
  ['власть (власть|впасть)', ['form:власть form:власть', 'form:власть form:впасть']],
])('%s', (pattern, sequences) => {
  expect(parsePattern(pattern).map(written)).toEqual(sequences)
})

test.each([
  ['', 'begin and end'],
  ['* а', 'begin and end'],
  ['а .', 'begin and end'],
  ['{а}?', 'begin and end'],
  ['({а} ({б}|{в}))', 'inside alternatives'],
  ['{а', 'a word was expected'],
  ['а/б', 'a word was expected'],
  ['!а', 'negative'],
  ['@hasComma', 'method'],
  ['#Noun', 'tag'],
  ['/наст/', 'regex'],
  ['[а]', 'group'],
  ['^а', 'start'],
  ['{а}+', 'only . can be repeated'],
  ['а .{1,99} б', 'at most'],
])('%s is refused: %s', (pattern, reason) => {
  expect(() => parsePattern(pattern)).toThrowError(
    expect.objectContaining({ message: expect.stringContaining(reason) }) as PatternError,
  )
})

test('too many alternatives are refused before they are multiplied out', () => {
  const eight = '(а|б|в|г|д|е|ж|з)'
  expect(() => parsePattern(Array(8).fill(eight).join(' '))).toThrow('more than')
})
