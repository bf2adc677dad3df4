import { describe, expect, test } from 'vitest'
import { analyze } from '../../packages/core/src/analyze'
import type { CoderParts } from '../../packages/core/src/code/coder'
import { compileDictionary } from '../../packages/core/src/code/dictionary'
import type { Document, SuppliedVariables } from '../../packages/core/src/model'
import { canonical } from '../../packages/core/src/text/canonical'

const theme = (id: string) => ({ id, group: 'farm', ru: id, en: id, definition: id })
/** Bees, horses and wells, read by a dictionary alone. */
const FARM: CoderParts = {
  codebook: {
    version: 1,
    rules: [],
    groups: [{ id: 'farm', ru: 'Хозяйство', en: 'Farm' }],
    themes: [theme('bees'), theme('horses'), theme('wells')],
  },
  dictionary: compileDictionary({
    version: 1,
    mentions: ['по {пример}'],
    entries: [
      { theme: 'bees', patterns: ['{пчела}', '{пасека}'] },
      { theme: 'horses', patterns: ['{лошадь}'], hints: ['{конюшня}'] },
      { theme: 'wells', patterns: ['{колодец}'] },
    ],
  }),
  model: null,
}

function document(id: string, items: readonly string[], supplied: SuppliedVariables | null = null): Document {
  const head = [
    'РЕЗОЛЮЦИЯ',
    `августовского совещания ${id} района`,
    '25 августа 2024 года',
    'Участники совещания рекомендуют:',
  ]
  const text = canonical([...head, ...items.map((item, at) => `${at + 1}. ${item}.`)].join('\n'))
  return { id, source: `${id}.txt`, text, lines: 'paragraph', numbers: 'kept', supplied }
}

const FIRST = document('Каменского', [
  'Развести пчёл на школьных пасеках',
  'Построить конюшню по примеру соседских колодцев',
])
const SECOND = document('Степного', ['Завести пчёл', 'Купить лошадей каждой школе'])
const farm = (...documents: readonly Document[]) => analyze(documents, { parts: FARM })

test('no documents make an empty analysis', () => {
  expect(farm()).toEqual({
    codebook: FARM.codebook,
    documents: [],
    variables: [],
    recommendations: [],
    codings: [],
    mentions: [],
    districts: [],
    matrix: { districts: [], themes: ['bees', 'horses', 'wells'], cells: [] },
    coverage: ['bees', 'horses', 'wells'].map((theme) => {
      return { theme, found: 0, uncertain: 0, of: 0, kind: 'not found', districts: [] }
    }),
    overlaps: [],
    problems: [],
  })
})

describe('two districts', () => {
  const analysis = farm(FIRST, SECOND)
  const [first, second] = analysis.districts.map(({ id }) => id) as [string, string]

  test('are named, dated and counted', () => {
    expect(analysis.districts.map(({ name, date, recommendations }) => [name, date, recommendations])).toEqual([
      ['Каменский район', '2024-08-25', 2],
      ['Степной район', '2024-08-25', 2],
    ])
  })

  test('recommendations are cited as printed and coded with the words of the document', () => {
    expect(analysis.recommendations.map(({ id, number }) => [id, number])).toEqual([
      ['Каменского#1', '1'],
      ['Каменского#2', '2'],
      ['Степного#1', '1'],
      ['Степного#2', '2'],
    ])
    const told = analysis.codings.map(({ recommendation, theme, certainty, evidence }) =>
      [recommendation, theme, certainty, ...evidence.map(({ quote }) => quote)].join(' '),
    )
    expect(told).toEqual([
      'Каменского#1 bees found пчёл пасеках',
      'Каменского#2 horses uncertain конюшню',
      'Степного#1 bees found пчёл',
      'Степного#2 horses found лошадей',
    ])
  })

  test('a theme is found, uncertain or not found, with what is behind it', () => {
    const state = (district: string, theme: string) =>
      analysis.matrix.cells.find((cell) => cell.district === district && cell.theme === theme)
    expect(state(first, 'bees')).toMatchObject({ state: 'found', recommendations: ['Каменского#1'], nearestMiss: null })
    expect(state(first, 'horses')).toMatchObject({
      state: 'uncertain',
      recommendations: ['Каменского#2'],
      nearestMiss: null,
    })
    expect(state(second, 'wells')).toMatchObject({ state: 'not found', recommendations: [] })
  })

  test('what is not found has the nearest miss, with the words that brought it close', () => {
    const { nearestMiss } =
      analysis.matrix.cells.find(({ district, theme }) => district === second && theme === 'wells') ?? {}
    // Nothing in the second district speaks of wells: of equally close recommendations the first, and no words.
    expect(nearestMiss).toEqual({ recommendation: 'Степного#1', score: 0.018, evidence: [] })
    const mentioned = farm(document('Лугового', ['Завести пчёл', 'Учить пчеловодов по примеру роющих колодцы']))
    const well = mentioned.matrix.cells.find(({ theme }) => theme === 'wells')
    expect(well?.nearestMiss?.recommendation).toBe('Лугового#2')
    expect(well?.nearestMiss?.evidence.map(({ quote, role }) => [quote, role])).toEqual([['колодцы', 'mentioned']])
    expect(mentioned.mentions.map(({ recommendation, theme }) => [recommendation, theme])).toEqual([
      ['Лугового#2', 'wells'],
    ])
  })

  test('share what both have for certain', () => {
    expect(analysis.overlaps).toEqual([
      { first, second, shared: ['bees'], onlyFirst: [], onlySecond: [], jaccard: 1, overlapCoefficient: 1 },
    ])
    expect(analysis.coverage.map(({ theme, kind, found, uncertain }) => [theme, kind, found, uncertain])).toEqual([
      ['bees', 'shared by all', 2, 0],
      ['horses', 'only here', 1, 1],
      ['wells', 'not found', 0, 0],
    ])
  })

  test('the documents are those given', () => {
    expect(analysis.documents).toEqual([FIRST, SECOND])
  })
})

test('what a person supplied wins over what the text states', () => {
  const { districts } = farm({ ...FIRST, supplied: { district: 'город Ключи', date: '2023-08-30' } })
  expect(districts.map(({ name, date }) => [name, date])).toEqual([['город Ключи', '2023-08-30']])
})

test('a document that recommends nothing is a problem and no column', () => {
  const news = { ...document('Горного', []), text: 'В Горном районе прошло совещание. Лучших учителей наградили.' }
  const { districts, problems } = farm(news, FIRST)
  expect(districts.map(({ name }) => name)).toEqual(['Каменский район'])
  expect(problems.filter(({ source }) => source === 'Горного.txt')).not.toEqual([])
})

test('problems are sentences in the language asked for', () => {
  const empty = { ...FIRST, text: '' }
  const [russian] = analyze([empty], { parts: FARM }).problems
  const [english] = analyze([empty], { parts: FARM, lang: 'en' }).problems
  expect(russian?.rule).toBe(english?.rule)
  expect(russian?.message).toMatch(/^[^a-z]*Каменского\.txt.*[а-я]/)
  expect(english?.message).toMatch(/Каменского\.txt.*[a-z]{3}/)
})

test('two documents of one id are misuse and throw, naming it', () => {
  expect(() => farm(FIRST, FIRST)).toThrow(
    new TypeError('analyze expects documents with distinct ids; «Каменского» came twice'),
  )
})

test('the built-in readers serve unless others are given', () => {
  const { codebook, codings } = analyze([document('Каменского', ['Развивать наставничество'])])
  expect(codebook.themes).toHaveLength(40)
  expect(codings.map(({ theme }) => theme)).toContain('mentoring')
})
