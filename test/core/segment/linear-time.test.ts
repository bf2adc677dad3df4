import { describe, expect, test } from 'vitest'
import { segment } from '../../../packages/core/src/segment/segment'
import { given } from './given'

const LEAD_IN = 'Резолюция конференции Моховского района 28 августа 2020 года\nКонференция рекомендует:\n'

/** Hostile texts of about a length. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'numbers without words': (n) => '1. '.repeat(n / 3),
  'numbers on lines of their own': (n) => '1.\n'.repeat(n / 3),
  'items that count up': (n) => Array.from({ length: n / 22 }, (_, at) => `${at + 1}. Обеспечить дело.`).join('\n'),
  'items that count up in one line': (n) =>
    Array.from({ length: n / 22 }, (_, at) => `${at + 1}. Обеспечить дело.`).join(' '),
  'headings of headings': (n) => '1. Руководителям школ:\n'.repeat(n / 23),
  'deep paths': (n) => '1.1.1.1.1. А '.repeat(n / 13),
  'one endless word': (n) => 'а'.repeat(n),
  'endless white space': (n) => `рекомендует${' '.repeat(n)}:`,
  'lead-ins only': (n) => 'рекомендует: '.repeat(n / 13),
  'a wrapped paragraph that never ends': (n) =>
    'обеспечить работу школ и садов,\nпродолжить развитие тра-\nдиций '.repeat(n / 62),
  'table rows': (n) => 'а\tб\tв\n'.repeat(n / 6),
  semicolons: (n) => 'обеспечить дело; '.repeat(n / 17),
  'brackets that never close': (n) => '('.repeat(n / 2) + '1) '.repeat(n / 6),
  initials: (n) => 'А. Б. Мохов '.repeat(n / 12),
  'page numbers': (n) => '1\n'.repeat(n / 2),
  'running heads': (n) => 'Рекомендации конференции\n1\n'.repeat(n / 27),
  'bullets and letters': (n) => '– а) обеспечить; '.repeat(n / 17),
  'blanks inside a point': (n) => `1. Обновить${' '.repeat(n)}план\n2. Провести слёт.`,
  'blanks inside capitals': (n) => `${'РЕШИЛИ. '.repeat(20)}${' '.repeat(n)}ПРОВЕСТИ`,
  'full stops among capitals': (n) => `РЕШИЛИ${'. '.repeat(n / 2)}ПРОВЕСТИ`,
  'quotes that never close': (n) => `${'«'.repeat(n)}\n1. Обновить план.`,
  'addressees before dashes': (n) => 'Школам –\n'.repeat(n / 9),
  'lead-ins on lines of their own': (n) => 'Секция рекомендует:\n'.repeat(n / 20),
  'lead-ins without colons': (n) => 'Секция рекомендует\n\nТекст о погоде.\n\n'.repeat(n / 40),
  'orders without end': (n) => 'ПРИКАЗЫВАЮ:\n'.repeat(n / 12),
  'rules between bullets': (n) => '_____\n* текст\n'.repeat(n / 14),
  'heads of tables': (n) => 'Мероприятие\tСрок\n'.repeat(n / 17),
  'titles of tasks': (n) => 'Задачи на 2023-2024 учебный год\n'.repeat(n / 32),
  'dates on lines of their own': (n) => '28 августа 2023 года\n'.repeat(n / 21),
  'addressees in one line': (n) => '1. Школам '.repeat(n / 10),
  'last years in one line': (n) => `${'в прошлом году '.repeat(n / 15)}рекомендуют:`,
  'last years in one line that names its list': (n) =>
    `Предложения секции ${'в прошлом году '.repeat(n / 15)}:\n1. Купить парты.`,
  'ordinals in words': (n) => 'первое. Обновить, второе. Провести '.repeat(n / 35),
}

/** Nothing hands a list over, so every other way to find one is tried. */
const NO_LEAD_IN = 'Материалы августовской конференции Моховского района 28 августа 2020 года\n\n'

const time = (text: string): number => {
  const document = given(text)
  const start = performance.now()
  segment(document, { lang: 'ru' })
  return performance.now() - start
}

describe.each([
  ['after a lead-in', LEAD_IN],
  ['without one', NO_LEAD_IN],
])('%s, four times the text takes about four times as long', (_, head) => {
  // A busy machine may slow either run, and does not thrice.
  test.each(Object.entries(SHAPES))('%s', { retry: 2 }, (_, shape) => {
    const taken = (length: number) => time(head + shape(length))
    taken(10_000)
    const small = taken(60_000)
    // Quadratic time would take sixteen times as long.
    expect(taken(240_000)).toBeLessThan(10 * Math.max(small, 20))
  })
})
