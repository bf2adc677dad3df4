import { describe, expect, test } from 'vitest'
import { type CalibratedModel, type CoderParts, coder } from '../../../packages/core/src/code/coder'
import { compileDictionary } from '../../../packages/core/src/code/dictionary'
import type { ThemeModel } from '../../../packages/core/src/code/theme-model'
import type { Codebook, Document, Evidence, Recommendation, Span } from '../../../packages/core/src/model'
import { gather } from '../../../packages/core/src/text/gather'
import { single } from './reading'

const theme = (id: string) => ({ id, group: 'g', ru: id, en: id, definition: id })
const CODEBOOK: Codebook = {
  version: 1,
  rules: [],
  groups: [{ id: 'g', ru: 'г', en: 'g' }],
  themes: [theme('mentoring'), theme('parents'), theme('repair')],
}
const DICTIONARY = compileDictionary({
  version: 1,
  mentions: ['по {пример}'],
  entries: [
    {
      theme: 'mentoring',
      patterns: ['{наставник}', '{молодой} .{0,3} {педагог}'],
      hints: ['{опыт}'],
      not: ['{год} {наставник}'],
    },
    { theme: 'parents', patterns: ['{родитель}'], addressees: ['{родитель}'] },
    { theme: 'repair', patterns: ['{ремонт}'], rules: ['строителям'] },
  ],
})

/** A reader of one word: «крыша» speaks for repair, «краска» against. Knows nothing of parents. */
const ROOFER: ThemeModel = {
  themes: ['repair', 'mentoring'],
  margins: (text, heading) => [
    [...text, ...heading].reduce((sum, { stem }) => sum + roofing(stem), -1),
    text.some(({ stem }) => stem === 'опекун') ? 2 : -1,
  ],
  weigh: (text, theme) => text.map(({ stem }) => (theme === 'repair' ? roofing(stem) : 0)),
}
const roofing = (stem: string): number => (stem === 'крыш' ? 3 : stem === 'краск' ? -3 : 0)

const curve = { intercept: 0, slope: 2 }
const MODEL: CalibratedModel = {
  model: ROOFER,
  calibration: {
    curves: {
      rule: { intercept: 3, slope: 0 },
      pattern: { intercept: 4, slope: 1 },
      hint: curve,
      not: { intercept: -4, slope: 1 },
      mention: curve,
      nothing: curve,
    },
    found: 0.8,
    uncertain: 0.4,
  },
  vocabulary: new Set(),
  rarity: () => 1,
}
const WITH_MODEL: CoderParts = { codebook: CODEBOOK, dictionary: DICTIONARY, model: MODEL }
const WITHOUT: CoderParts = { ...WITH_MODEL, model: null }

const quotes = (evidence: readonly Evidence[]) => evidence.map(({ quote }) => quote)
const codings = (parts: CoderParts, text: string, headings = {}) => {
  const { document, recommendation } = single(text, headings)
  return coder(parts)
    .code(recommendation, document)
    .codings.map(({ theme, certainty, evidence }) => [theme, certainty, ...quotes(evidence)].join(' | '))
}

describe('the dictionary alone', () => {
  test.each([
    ['nothing', 'Покрасить стены', []],
    ['a pattern is found', 'Назначить наставников', ['mentoring | found | наставников']],
    ['a hint is uncertain', 'Обобщить опыт', ['mentoring | uncertain | опыт']],
    ['a negative context codes nothing', 'Провести год наставника', []],
    ['every place is evidence', 'Наставник наставнику', ['mentoring | found | Наставник | наставнику']],
    [
      'several themes in codebook order',
      'Родителей и наставников собрать',
      ['mentoring | found | наставников', 'parents | found | Родителей'],
    ],
    [
      'hits that only mention are left out of evidence',
      'Наставников назначить, по примеру наставников',
      ['mentoring | found | Наставников'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codings(WITHOUT, text)).toEqual(expected)
  })

  test('an addressee speaks for the whole recommendation', () => {
    expect(codings(WITHOUT, 'Следить за режимом дня', { addressee: 'Родителям рекомендуется' })).toEqual([
      'parents | found | Следить за режимом дня',
    ])
    expect(codings(WITHOUT, 'Следить за режимом дня', { section: 'Родителям' })).toHaveLength(1)
  })

  test('an addressee whom a rule names settles it, whatever the words weigh', () => {
    const about = 'Купить краску'
    expect(codings(WITH_MODEL, about)).toEqual([])
    expect(codings(WITH_MODEL, about, { addressee: 'Рекомендовать строителям' })).toEqual([
      'repair | found | Купить краску',
    ])
    expect(codings(WITH_MODEL, about, { addressee: 'Директорам школ, учителям и строителям' })).toEqual([])
    expect(codings(WITH_MODEL, about, { section: 'Строителям' })).toEqual([])
  })

  test('no probability is given where nothing calibrated it', () => {
    const { document, recommendation } = single('Назначить наставников')
    expect(coder(WITHOUT).code(recommendation, document).codings[0]?.probability).toBeNull()
  })

  test('what is only mentioned is a mention and no coding', () => {
    const { document, recommendation } = single('Работать по примеру наставников')
    const { codings, mentions } = coder(WITHOUT).code(recommendation, document)
    expect(codings).toEqual([])
    expect(mentions).toEqual([
      {
        recommendation: 'd#1',
        theme: 'mentoring',
        evidence: [{ span: { start: 20, end: 31 }, quote: 'наставников', pattern: '{наставник}', role: 'mentioned' }],
      },
    ])
  })
})

test('what a negative context denies is not even a mention', () => {
  const { document, recommendation } = single('Провести год наставника')
  expect(coder(WITHOUT).code(recommendation, document)).toMatchObject({ codings: [], mentions: [] })
})

describe('a supplied model', () => {
  test.each([
    ['codes by the words that weighed most', 'Починить крышу школы', ['repair | found | крышу']],
    ['weighs words against', 'Краской покрасить крышу', []],
    ['hears the heading, and then quotes the whole', 'Починить всё', ['repair | found | Починить всё'], 'Крыша'],
    ['quotes the whole where it names no word', 'Найти опекуна', ['mentoring | found | Найти опекуна']],
    [
      'leaves the dictionary its evidence',
      'Наставникам чинить крышу',
      ['mentoring | found | Наставникам', 'repair | found | крышу'],
    ],
    ['leaves themes it does not know to the dictionary', 'Собрать родителей', ['parents | found | родителей']],
  ])('%s', (_, text, expected, section: string | undefined = undefined) => {
    expect(codings(WITH_MODEL, text, { section: section ?? null })).toEqual(expected)
  })

  test('gives a probability with every theme it knows, and no coding without evidence', () => {
    const { document, recommendation } = single('Наставникам и родителям чинить крышу', { section: 'Крыша' })
    const { codings } = coder(WITH_MODEL).code(recommendation, document)
    expect(codings.map(({ theme, probability }) => [theme, probability !== null])).toEqual([
      ['mentoring', true],
      ['parents', false],
      ['repair', true],
    ])
    for (const { evidence } of codings) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { pattern, role } of evidence)
        expect([pattern === null || pattern.length > 0, role]).toEqual([true, 'asked'])
    }
  })
})

describe('closeness', () => {
  test('one for each theme of the codebook, in its order, in [0, 1]', () => {
    const { document, recommendation } = single('Починить крышу')
    const { closeness } = coder(WITH_MODEL).code(recommendation, document)
    expect(closeness).toHaveLength(3)
    expect(Math.max(...closeness)).toBe(closeness[2])
    for (const each of closeness) expect(each >= 0 && each <= 1).toBe(true)
  })

  test.each([
    ['the dictionary’s words, asked or mentioned', 'Работать по примеру наставников', 'mentoring', ['наставников']],
    ['nothing where a negative context denies it', 'Провести год наставника', 'mentoring', []],
    ['the words that weighed most', 'Починить крышу', 'repair', ['крышу']],
    ['nothing where nothing brings it close', 'Починить крышу', 'parents', []],
  ])('is shown by %s', (_, text, theme, expected) => {
    const { document, recommendation } = single(text)
    expect(quotes(coder(WITH_MODEL).evidence(recommendation, document, theme))).toEqual(expected)
  })
})

describe('a text in pieces', () => {
  const source = '12. Закрепить настав-\nников за молоды-\nОтдел образования 7\nми педагогами; 13. Дальше'
  const text: Span = { start: source.indexOf('Закрепить'), end: source.indexOf('; 13') }
  const furniture: Span = { start: source.indexOf('Отдел'), end: source.indexOf('ми педагогами') }
  const parts = [
    { start: text.start, end: furniture.start },
    { start: furniture.end, end: text.end },
  ]
  const document: Document = {
    id: 'd',
    source: 'd.txt',
    text: source,
    lines: 'printed',
    numbers: 'kept',
    supplied: null,
  }
  const recommendation: Recommendation = {
    id: 'd#1',
    document: 'd',
    span: text,
    parts,
    text: gather(source, parts).text,
    number: '12',
    addressee: null,
    section: null,
  }

  test('every quote is the slice of its span, over hyphens at line ends and over page furniture', () => {
    const [coding] = coder(WITH_MODEL).code(recommendation, document).codings
    expect(quotes(coding?.evidence ?? [])).toEqual(['настав-\nников', 'молоды-\nОтдел образования 7\nми педагогами'])
    for (const { span, quote } of coding?.evidence ?? []) expect(source.slice(span.start, span.end)).toBe(quote)
  })

  test('explaining quotes the mended line', () => {
    const reading = coder(WITH_MODEL)
      .explain(recommendation, document)
      .find(({ theme }) => theme === 'mentoring')
    expect(reading?.hits.map(({ quote }) => quote)).toEqual(['наставников', 'молодыми педагогами'])
  })
})

describe('explain', () => {
  const readings = (parts: CoderParts, text: string) => {
    const { document, recommendation } = single(text)
    return coder(parts).explain(recommendation, document)
  }

  test('lists patterns, weights for and against, and the verdict for every theme', () => {
    expect(readings(WITH_MODEL, 'Наставнику покрыть крышу краской')).toEqual([
      {
        theme: 'mentoring',
        probability: 0.953,
        margin: -1,
        certainty: 'found',
        hits: [{ pattern: '{наставник}', kind: 'pattern', role: 'asked', quote: 'Наставнику' }],
        weights: [],
      },
      { theme: 'parents', probability: 0.018, margin: null, certainty: null, hits: [], weights: [] },
      {
        theme: 'repair',
        probability: 0.119,
        margin: -1,
        certainty: null,
        hits: [],
        weights: [
          { word: 'крышу', weight: 3 },
          { word: 'краской', weight: -3 },
        ],
      },
    ])
  })

  test('without a model there are no margins and no weights', () => {
    for (const { margin, weights } of readings(WITHOUT, 'Наставнику крышу'))
      expect([margin, weights]).toEqual([null, []])
  })

  test('says what the coding says', () => {
    const { document, recommendation } = single('Наставнику и родителям чинить крышу')
    const ours = coder(WITH_MODEL)
    const coded = ours.code(recommendation, document)
    const explained = ours.explain(recommendation, document)
    expect(explained.map(({ probability }) => probability)).toEqual(coded.closeness)
    expect(explained.flatMap(({ theme, certainty }) => (certainty ? [[theme, certainty]] : []))).toEqual(
      coded.codings.map(({ theme, certainty }) => [theme, certainty]),
    )
  })
})

test('answers depend on the recommendation alone, not on what was read before', () => {
  const busy = coder(WITH_MODEL)
  const texts = ['Назначить наставников', 'Починить крышу', 'Собрать родителей', 'Назначить наставников']
  for (const text of texts) {
    const { document, recommendation } = single(text)
    expect(busy.code(recommendation, document)).toEqual(coder(WITH_MODEL).code(recommendation, document))
  }
})

test('a word of the vocabulary is no typing error of a dictionary word', () => {
  const typo = 'Закрепить насставников'
  const real = { ...WITH_MODEL, model: { ...MODEL, vocabulary: new Set(['насставник']) } }
  expect(codings(WITH_MODEL, typo)).toEqual(['mentoring | found | насставников'])
  expect(codings(real, typo)).toEqual([])
})
