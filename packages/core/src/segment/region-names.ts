import type { Span } from '../model'
import { inTitleCase, nominativeAdjective, nominativeFeminine } from './declension'

export interface RegionName {
  readonly span: Span
  /** In the nominative: «Самарская область», «Республика Марий Эл». */
  readonly name: string
}

const ADJECTIVE = '(?<![А-Яа-яЁё-])([А-Яа-яЁё]+(?:-[А-Яа-яЁё]+){0,2}'
const END = '(?![А-Яа-яЁё])'

type Rule = readonly [RegExp, (adjective: string, more: string) => string]

/** No territory of Russia is stressed on the ending: «Приморский край». */
const masculine = (adjective: string): string =>
  nominativeAdjective(inTitleCase(adjective), new Set()).replace(/(?<=[сц]к)ой$/u, 'ий')
const feminine = (adjective: string): string => nominativeFeminine(inTitleCase(adjective))

const RULES: readonly Rule[] = [
  [
    new RegExp(`${ADJECTIVE}(?:ой|ая|ую))\\s+(?:област(?:ь|и|ью)|обл\\.)((?:\\s*[-–—]\\s*Кузбасс)?)`, 'gi'),
    (word, more) => `${feminine(word)} область${more === '' ? '' : ' – Кузбасс'}`,
  ],
  [
    new RegExp(`${ADJECTIVE}(?:ого|ому|ом|им|ий))\\s+кра(?:й|я|ю|е|ем)${END}()`, 'gi'),
    (word) => `${masculine(word)} край`,
  ],
  [
    new RegExp(
      `${ADJECTIVE}(?:ого|ому|ом|им|ий))\\s+(?:автономн[А-Яа-яЁё]+\\s+округ[А-Яа-яЁё]{0,2}|АО)${END}((?:\\s*[-–—]\\s*Югр[аыу])?)`,
      'gi',
    ),
    (word, more) => `${masculine(word)} автономный округ${more === '' ? '' : ' – Югра'}`,
  ],
  [
    new RegExp(`${ADJECTIVE}(?:ой|ая|ую))\\s+((?:Народн[А-Яа-яЁё]+\\s+)?)Республик(?:а|и|е|у|ой)${END}`, 'gi'),
    (word, more) => `${feminine(word)} ${more === '' ? '' : 'Народная '}Республика`,
  ],
]

/** How the names of republics may be printed after «Республика», and their nominative. */
const REPUBLICS: readonly (readonly [RegExp, string])[] = [
  [/^адыге[яи]/, 'Адыгея'],
  [/^алтай/, 'Алтай'],
  [/^башкортостан/, 'Башкортостан'],
  [/^бурят/, 'Бурятия'],
  [/^дагестан/, 'Дагестан'],
  [/^ингушет/, 'Ингушетия'],
  [/^калмык/, 'Калмыкия'],
  [/^карел/, 'Карелия'],
  [/^коми/, 'Коми'],
  [/^крым/, 'Крым'],
  [/^марий эл/, 'Марий Эл'],
  [/^мордов/, 'Мордовия'],
  [/^саха/, 'Саха (Якутия)'],
  [/^северн[А-Яа-яЁё]+ осети/u, 'Северная Осетия – Алания'],
  [/^татарстан/, 'Татарстан'],
  [/^тыва/, 'Тыва'],
  [/^хакас/, 'Хакасия'],
]

const REPUBLIC =
  /(?<![А-Яа-яЁё])(?:Республик(?:а|и|е|у|ой)|Респ\.)\s+([А-ЯЁ][А-Яа-яЁё]+(?:\s(?:Эл|Осети[А-Яа-яЁё]+))?)/giu

const SHORT: Readonly<Record<string, string>> = {
  ХМАО: 'Ханты-Мансийский автономный округ – Югра',
  ЯНАО: 'Ямало-Ненецкий автономный округ',
}

/** The regions of Russia named in a text, in any case. */
export function regionNames(text: string): RegionName[] {
  const found: RegionName[] = []
  const add = (index: number, whole: string, name: string) =>
    found.push({ span: { start: index, end: index + whole.length }, name })
  for (const [pattern, nominative] of RULES) {
    for (const { 0: whole, 1: word = '', 2: more = '', index } of text.matchAll(pattern))
      if (/^[А-ЯЁ]/u.test(word) && !/^(?:российск|народн|советск)/iu.test(word))
        add(index, whole, nominative(word, more))
  }
  for (const { 0: whole, 1: word = '', index } of text.matchAll(REPUBLIC)) {
    const republic = REPUBLICS.find(([printed]) => printed.test(word.toLowerCase().replace(/\s+/g, ' ')))
    if (republic) add(index, whole, `Республика ${republic[1]}`)
  }
  for (const { 0: whole, index } of text.matchAll(/(?<![А-Яа-яЁё])(?:ХМАО|ЯНАО)(?![А-Яа-яЁё])/gu))
    add(index, whole, SHORT[whole] as string)
  return found
}
