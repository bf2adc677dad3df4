import { describe, expect, test } from 'vitest'
import { asksOfSomebody, isAddressee } from '../../../packages/core/src/segment/addressee'
import { isHeading } from '../../../packages/core/src/segment/heading'
import { beginsWithInfinitive, hasInfinitive, isInfinitive } from '../../../packages/core/src/segment/infinitive'
import { voiceOf } from '../../../packages/core/src/segment/voice'

describe('infinitives', () => {
  test.each(
    'обеспечить вести найти провести стать помочь привлечь учесть заниматься пройтись стеречься расти'.split(' '),
  )('%s is one', (word) => {
    expect(isInfinitive(word)).toBe(true)
  })

  test.each(
    'деятельность область сеть части сети новости помощь речь честь почти дети пять школа грамотности'.split(' '),
  )('%s is none', (word) => {
    expect(isInfinitive(word)).toBe(false)
  })

  test('at the beginning, and among the first words but not in quotes', () => {
    expect(beginsWithInfinitive('– не допускать травли')).toBe(true)
    expect(beginsWithInfinitive('каждой школе обновить план')).toBe(false)
    expect(hasInfinitive('каждой школе обновить план', 5)).toBe(true)
    expect(hasInfinitive('каждой школе обновить план', 2)).toBe(false)
    expect(hasInfinitive('программа "учить и учиться"', 10)).toBe(false)
  })
})

describe('addressees', () => {
  test.each([
    'Управлению образования',
    'Руководителям общеобразовательных организаций (Мохов А. Б.)',
    'Районному методическому кабинету',
    'Рекомендовать заведующим дошкольными учреждениями',
    'Просить администрацию района',
    'Родителям (законным представителям) обучающихся',
    'Муниципальной методической службе',
    'К руководителям школ',
    'Классным руководителям',
  ])('«%s:» is one', (line) => {
    expect(isAddressee(line, { colon: true })).toBe(true)
  })

  test.each(['ММС', 'Управление образования', 'На уровне образовательных организаций', 'Для педагогов'])(
    '«%s» is one only with a colon',
    (line) => {
      expect(isAddressee(line, { colon: true })).toBe(true)
      expect(isAddressee(line, { colon: false })).toBe(false)
    },
  )

  test.each([
    'В области воспитания',
    'Качество образования',
    'Обеспечить школам',
    'Управлению образования обновить план',
    'Рекомендовать',
    'Педагогические кадры',
    '',
  ])('«%s:» is none', (line) => {
    expect(isAddressee(line, { colon: true })).toBe(false)
  })
})

describe('lines that ask somebody for all that follows', () => {
  test.each([
    'Просим родителей',
    'Обращаем внимание педагогов',
    'РОДИТЕЛЕЙ МЫ ПРОСИМ',
    'Мы обращаемся к родителям',
    'Отдельно просим заместителей директоров по воспитательной работе',
    'Конференция просит администрацию района',
  ])('«%s:»', (line) => {
    expect(asksOfSomebody(line)).toBe(true)
  })

  test.each([
    'Конференция просит',
    'Районный совет родителей просит',
    'Обращаем внимание на безопасность школ',
    'Просим учесть',
  ])('not «%s:»', (line) => {
    expect(asksOfSomebody(line)).toBe(false)
  })
})

test.each([
  ['Воспитание и социализация', true],
  ['В ОБЛАСТИ ОБЩЕГО ОБРАЗОВАНИЯ', true],
  ['Развивать кружки', false],
  ['обновление сайтов', false],
  ['Итоги подвести в мае.', false],
  ['Обновление сайтов;', false],
])('«%s» reads like a heading: %s', (text, is) => {
  expect(isHeading(text)).toBe(is)
})

describe('what the words before a list do with it', () => {
  test.each([
    ['Заслушав доклад об итогах года и отметив, что построены школы, участники РЕКОМЕНДУЮТ на год:', 'asks'],
    ['участники признают работу удовлетворительной и отмечают ряд вопросов:', 'reports'],
    ['Подведя итоги прошедшего учебного года, совещание решило:', 'asks'],
    ['Предложения секции:', 'asks'],
    ['Конференция вносит на новый учебный год следующие предложения.', 'asks'],
    ['Поэтому в наступающем году:', 'asks'],
    ['Поэтому построена новая школа.', 'none'],
    ['Определить приоритетные направления и ключевые задачи:', 'plans'],
    ['Конференция определила основные задачи на новый год:', 'asks'],
    ['Задачи на 2023-2024 учебный год:', 'plans'],
    ['Выполнены задачи по следующим направлениям:', 'reports'],
    ['В прошлом учебном году были поставлены задачи:', 'reports'],
    ['Проблемы, которые необходимо решить:', 'none'],
    ['Главными событиями года названы:', 'reports'],
    ['Рекомендуемые темы секций:', 'none'],
    ['Начало в 10 часов:', 'none'],
  ])('%s → %s', (clause, voice) => {
    expect(voiceOf(clause)).toBe(voice)
  })
})
