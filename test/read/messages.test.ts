import { describe, expect, test } from 'vitest'
import { MESSAGES, type MessageRule, problem, sizeInWords, unreadable } from '../../packages/read/src/messages'
import { REFUSED } from '../../packages/read/src/refused'
import { context } from './fixtures/context'

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name as string)

describe('messages', () => {
  test.each(Object.entries(MESSAGES))('%s names the file and says the same in both languages', (_, { ru, en }) => {
    expect(placeholders(ru)).toContain('file')
    expect(placeholders(ru).sort()).toEqual(placeholders(en).sort())
    expect(ru).toMatch(/[а-я]/)
    expect(en.replace(/«[^»]*»/g, '')).not.toMatch(/[а-яА-Я]/)
    for (const sentence of [ru, en]) expect(sentence).toMatch(/[.}]$/)
  })

  test.each(Object.entries(REFUSED))('%s files have a name and an advice', (_, { kind, advice }) => {
    expect(kind.ru).toMatch(/^[а-яё].*[^.]$/)
    expect(kind.en).toMatch(/^([a-z]|XML).*[^.]$/)
    expect(advice.ru).toMatch(/^[А-ЯЁ].*\.$/)
    expect(advice.en).toMatch(/^[A-Z].*\.$/)
  })

  test('are filled in', () => {
    const found = problem('too-much-text', context('а.txt'), { size: 1234567, limit: 1000 })
    expect(found).toMatchObject({ rule: 'too-much-text', severity: 'error', source: 'а.txt', span: null })
    expect(found.message.replace(/\s/g, ' ')).toContain('В файле «а.txt» 1 234 567 знаков текста, а читается до 1 000.')
  })

  test('never fill in what a file put into its name', () => {
    expect(unreadable('empty-file', context('{size}')).message).toContain('«{size}»')
  })

  test('leave no brace open', () => {
    for (const rule of Object.keys(MESSAGES) as MessageRule[]) {
      const words = Object.fromEntries(placeholders(MESSAGES[rule].ru).map((name) => [name, 'x']))
      expect(problem(rule, context(), words).message).not.toMatch(/[{}]/)
    }
  })
})

test.each([
  [0, '0 байт', '0 bytes'],
  [640, '640 байт', '640 bytes'],
  [1536, '1,5 КБ', '1.5 KB'],
  [128 * 1024 * 1024, '128 МБ', '128 MB'],
  [3 * 1024 ** 4, '3 072 ГБ', '3,072 GB'],
])('sizeInWords(%i)', (bytes, ru, en) => {
  expect(sizeInWords(bytes, 'ru').replace(/\s/g, ' ')).toBe(ru)
  expect(sizeInWords(bytes, 'en')).toBe(en)
})
