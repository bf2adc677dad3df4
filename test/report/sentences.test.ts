import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../packages/core/src/index'
import { sentences } from '../../packages/report/src/index'
import { analysisOf, type Written } from './sample-analysis'
import { sample, sampleAlone, sampleCodebook, sampleEmpty, samplePair } from './sample-districts'

const lines = (analysis: Analysis, lang: 'ru' | 'en' = 'ru') => sentences(analysis, { lang }).map(({ text }) => text)

test('three districts are told as a methodologist would', () => {
  expect(lines(sample).slice(0, -1)).toEqual([
    'Сопоставлены рекомендации 3 районов: Заозёрский район — 5, городской округ Светлогорье — 5, Великие Броды — 3; всего 13 рекомендаций.',
    'Общее для всех 3 районов: профориентация, наставничество.',
    'Есть у двух из трёх. Заозёрский район и городской округ Светлогорье: «Разговоры о важном». Городской округ Светлогорье и Великие Броды: государственные символы.',
    'Только в Заозёрском районе: работа с родителями, обеспеченность кадрами и молодые педагоги.',
    'Только в городском округе Светлогорье: здоровье, питание и спорт.',
    'Уверенно не найдено ни у одного из трёх, но под вопросом: волонтёрство (не уверены: Заозёрский район), снижение бюрократической нагрузки (не уверены: городской округ Светлогорье).',
    'Ни в одном из трёх районов не найдено: СПО и рабочие профессии, инклюзия и дети с ОВЗ.',
    'В Заозёрском районе не найдено: государственные символы (ближе всего п. 2: „Провести занятия цикла «Разговоры о важном»…“); здоровье, питание и спорт.',
    'Не уверены, есть ли в Заозёрском районе: волонтёрство (п. 5).',
    'В городском округе Светлогорье не найдено: работа с родителями (ближе всего п. 2, Руководителям школ: „Проводить «Разговоры о важном» каждый понедельник…“), обеспеченность кадрами и молодые педагоги.',
    'Не уверены, есть ли в городском округе Светлогорье: снижение бюрократической нагрузки (5-я по порядку).',
    'Великие Броды — не найдено: «Разговоры о важном»; работа с родителями (ближе всего п. 2: „- Ввести профориентацию; *срочно*, _немедленно_…“); обеспеченность кадрами и молодые педагоги; здоровье, питание и спорт.',
  ])
})

test('two districts are «оба»', () => {
  expect(lines(samplePair)).toContain('Общее для обоих районов: «Разговоры о важном», профориентация, наставничество.')
})

test('one district is told by itself', () => {
  const [first, second] = lines(sampleAlone)
  expect(first).toBe('Прочитаны рекомендации 1 района: Заозёрский район — 5.')
  expect(second).toMatch(/^В Заозёрском районе найдено: «Разговоры о важном», работа с родителями/)
  expect(sentences(sampleAlone).some(({ kind }) => kind === 'shared by all' || kind === 'only here')).toBe(false)
})

test('where nothing was read, nothing is compared', () => {
  expect(lines(sampleEmpty)).toEqual([
    'Сравнивать нечего: ни в одном из прочитанных документов не найдено рекомендаций; посмотрите замечания к документам.',
  ])
})

test('English says the same, with names left as they are', () => {
  const english = lines(sample, 'en')
  expect(english).toHaveLength(lines(sample).length)
  expect(english).toContain('Shared by all 3 districts: Career guidance, Mentoring.')
  expect(english).toContain('Uncertain in Заозёрский район: Volunteering (item 5).')
})

describe('many districts', () => {
  const many = analysisOf(
    Array.from({ length: 25 }, (_, at): Written => {
      const items = [
        { number: '1', text: 'Развивать наставничество', found: { mentoring: 'наставничество' } },
        ...(at < 20 ? [{ number: '2', text: 'Провести собрания', found: { parents: 'собрания' } }] : []),
        ...(at < 3 ? [{ number: '3', text: 'Поднимать флаг', found: { 'state-symbols': 'флаг' } }] : []),
        ...(at === 24 ? [{ number: '4', text: 'Открыть клуб', found: { health: 'клуб' } }] : []),
      ]
      return {
        name: `Дальний-${at + 1} район`,
        source: `${at + 1}.txt`,
        items,
        misses: { parents: [0, 0.3, 'Развивать'] },
      }
    }),
    sampleCodebook,
  )
  const told = lines(many)

  test('are counted, not listed', () => {
    expect(told[0]).toBe('Сопоставлены рекомендации 25 районов; всего 49 рекомендаций.')
    expect(told).toContain('Общее для всех 25 районов: наставничество.')
    expect(told).toContain('Есть у большинства из 25 районов: работа с родителями (20).')
    expect(told).toContain('Есть у нескольких из 25 районов: государственные символы (3).')
    expect(told).toContain('Дальний-25 район — только здесь: здоровье, питание и спорт.')
  })

  test('lack first what most others have', () => {
    expect(
      sentences(many)
        .filter(({ district }) => district === 'district-doc21')
        .map(({ text }) => text),
    ).toEqual([
      'Дальний-21 район — не найдено из того, что есть у большинства: работа с родителями (20 из 25; ближе всего п. 1: „Развивать наставничество“).',
      'Дальний-21 район — не найдено также: государственные символы (3 из 25); здоровье, питание и спорт (1 из 25).',
    ])
  })

  test('show coding errors where they were measured', () => {
    const coverage = [{ theme: 'parents', found: 20, of: 25, low: 19, high: 22, level: 0.95 }]
    expect(sentences(many, { intervals: { coverage } }).map(({ text }) => text)).toContain(
      'Есть у большинства из 25 районов: работа с родителями (20, с учётом ошибки кодирования 19–22).',
    )
  })
})

test('long lists stand in groups of the codebook', () => {
  const bare = analysisOf(
    [
      {
        name: 'Тихий район',
        source: 'a.txt',
        items: [{ number: '1', text: 'Развивать наставничество', found: { mentoring: 'наставничество' } }],
      },
      {
        name: 'Шумный район',
        source: 'b.txt',
        items: [{ number: '1', text: 'Развивать наставничество', found: { mentoring: 'наставничество' } }],
      },
    ],
    sampleCodebook,
  )
  const nowhere = sentences(bare).find(({ kind }) => kind === 'found nowhere')
  expect(nowhere?.parts.map(({ heading }) => heading)).toEqual([
    'Воспитание',
    'Профессиональное самоопределение',
    'Педагогические кадры',
    'Доступность и благополучие',
  ])
  expect(nowhere?.text).toContain('. Доступность и благополучие: здоровье, питание и спорт; инклюзия и дети с ОВЗ.')
})

test('nothing is ever said to be absent', () => {
  for (const analysis of [sample, samplePair, sampleAlone, sampleEmpty]) {
    for (const line of lines(analysis)) expect(line).not.toMatch(/отсутству/i)
  }
})
