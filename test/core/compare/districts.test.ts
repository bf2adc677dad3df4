import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districts } from '../../../packages/core/src/compare/districts'
import { type Sketch, segmented } from './corpus'

const compared = (sketches: readonly Sketch[], lang: 'ru' | 'en' = 'ru') => districts(segmented(sketches), { lang })
const forest = { district: 'Лесногорский район', date: '2023-08-30' }

describe('one conference of one district', () => {
  it('is one column, however the district is written', () => {
    const { value, problems } = compared([
      { source: 'a.txt', ...forest, asks: ['Развивать наставничество', 'Укрепить базу'] },
      { source: 'b.txt', district: 'МР „Лесногорский район“', schoolYear: '2023-2024', asks: ['Обновить программы'] },
      { source: 'c.txt', district: 'Лесногорский муниципальный район', date: '2023-08-31', asks: ['Провести смотр'] },
    ])
    expect(value).toEqual([
      {
        id: 'лесногорский-2023',
        name: 'Лесногорский район',
        region: null,
        date: '2023-08-30',
        schoolYear: '2023-2024',
        documents: ['a.txt', 'b.txt', 'c.txt'],
        recommendations: 4,
      },
    ])
    expect(problems.map(({ rule }) => rule)).toEqual(['same-conference'])
    expect(problems[0]?.message).toContain('«a.txt», «b.txt», «c.txt»')
  })

  it('counts a word-for-word copy once and names both files', () => {
    const { value, problems } = compared([
      { source: 'copy.docx', ...forest, asks: ['Развивать «наставничество»;', 'Укрепить базу'] },
      { source: 'a.txt', ...forest, asks: ['Развивать "Наставничество"', 'Укрепить   базу.'] },
    ])
    expect(value.map(({ documents, recommendations }) => ({ documents, recommendations }))).toEqual([
      { documents: ['a.txt'], recommendations: 2 },
    ])
    expect(problems).toMatchObject([{ rule: 'same-text', severity: 'warning', source: 'copy.docx' }])
    expect(problems[0]?.message).toMatch(/copy\.docx.*a\.txt/)
  })

  it('keeps the same text of different districts, or years', () => {
    const asks = ['Развивать наставничество']
    const { value, problems } = compared([
      { source: 'a', ...forest, asks },
      { source: 'b', district: 'Озёрский район', date: '2023-08-30', asks },
      { source: 'c', ...forest, date: '2024-08-30', asks },
    ])
    expect(value).toHaveLength(3)
    expect(problems).toEqual([])
  })
})

describe('names', () => {
  const asks = ['Усилить контроль']

  it('have the year where the corpus holds several, and ids have it always', () => {
    const { value } = compared([
      { source: 'a', ...forest, asks },
      { source: 'b', ...forest, district: 'Лесногорский муниципальный округ', date: '2024-08-28', asks },
      { source: 'c', district: 'город Заозёрск', date: '2024-08-29', asks },
    ])
    expect(value.map(({ id, name }) => [id, name])).toEqual([
      ['лесногорский-2023', 'Лесногорский район (2023)'],
      ['лесногорский-2024', 'Лесногорский муниципальный округ (2024)'],
      ['заозерск-2024', 'город Заозёрск'],
    ])
  })

  it('have the region where two regions have a district of that name', () => {
    const { value } = compared([
      { source: 'a', district: 'Советский район', region: 'Тверская область', date: '2023-08-30', asks },
      { source: 'b', district: 'Советский район', region: 'Кировская область', date: '2023-08-30', asks },
      { source: 'c', district: 'Советский район', region: 'Кировская область', date: '2024-08-30', asks },
      { source: 'd', district: 'Советский район', date: '2023-08-30', asks },
    ])
    expect(value.map(({ id, name }) => [id, name])).toEqual([
      ['советский-тверская-область-2023', 'Советский район (Тверская область)'],
      ['советский-кировская-область-2023', 'Советский район (Кировская область, 2023)'],
      ['советский-кировская-область-2024', 'Советский район (Кировская область, 2024)'],
      ['советский-2023', 'Советский район (регион не указан)'],
    ])
  })

  it('say where the year is not known', () => {
    const { value, problems } = compared([
      { source: 'a', district: 'Озёрский район', asks },
      { source: 'b', district: 'Озёрский район', date: '2023-08-30', asks: ['Обновить'] },
    ])
    expect(value.map(({ id, name }) => [id, name])).toEqual([
      ['озерский', 'Озёрский район (год не указан)'],
      ['озерский-2023', 'Озёрский район (2023)'],
    ])
    expect(problems).toMatchObject([{ rule: 'year-unknown', source: 'a' }])
  })

  it('are the file’s where the district is unknown', () => {
    const { value, problems } = compared([
      { source: 'in/Итоговый документ.docx', asks },
      { source: 'one/r.txt', asks: ['Обновить'] },
      { source: 'two/r.txt', asks: ['Расширить'] },
    ])
    expect(value.map(({ name }) => name)).toEqual(['Итоговый документ.docx', 'one/r.txt', 'two/r.txt'])
    expect(new Set(value.map(({ id }) => id)).size).toBe(3)
    expect(problems.map(({ rule }) => rule)).toEqual(['named-after-file', 'named-after-file', 'named-after-file'])
    expect(problems[0]?.message).toContain('in/Итоговый документ.docx')
  })

  it('do no harm when they are names of JavaScript', () => {
    const { value } = compared(
      ['__proto__', 'constructor', 'toString'].map((district, at) => ({
        source: `${at}`,
        district,
        date: '2023-08-30',
        asks,
      })),
    )
    expect(value.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as Record<string, unknown>).recommendations).toBeUndefined()
  })
})

it('makes no column of a document without recommendations', () => {
  expect(compared([{ source: 'news.html', ...forest }])).toEqual({ value: [], problems: [] })
  expect(compared([])).toEqual({ value: [], problems: [] })
})

it('speaks English when asked to', () => {
  const { problems } = compared([{ source: 'a', asks: ['Усилить'] }], 'en')
  expect(problems[0]?.message).toMatch(/^No district could be recognised/)
})

describe('properties', () => {
  const sketch = fc.record(
    {
      district: fc.constantFrom('Озёрский район', 'МР «Озёрский район»', 'г. Заозёрск', '__proto__', '«»', '  '),
      region: fc.constantFrom('Тверская область', 'Кировская область'),
      date: fc.constantFrom('2023-08-30', '2023-08-31', '2024-08-28'),
      asks: fc.array(fc.constantFrom('Обновить', 'Усилить', 'Расширить'), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  const sketches = fc
    .array(sketch, { maxLength: 7 })
    .map((all) => all.map((each, at) => ({ ...each, source: `${at % 3}/${at}.txt` })))
  const bySource = (value: ReturnType<typeof compared>['value']) =>
    value
      .map((district) => ({ ...district, documents: [...district.documents].sort() }))
      .sort((a, b) => ((a.documents[0] as string) < (b.documents[0] as string) ? -1 : 1))

  it('columns have ids and names of their own, and no document is counted twice', () => {
    fc.assert(
      fc.property(sketches, (all) => {
        const { value } = compared(all)
        expect(new Set(value.map(({ id }) => id)).size).toBe(value.length)
        expect(new Set(value.map(({ name }) => name)).size).toBe(value.length)
        const documents = value.flatMap((district) => district.documents)
        expect(new Set(documents).size).toBe(documents.length)
      }),
    )
  })

  it('every document with recommendations is counted, or named as a copy', () => {
    fc.assert(
      fc.property(sketches, (all) => {
        const { value, problems } = compared(all)
        const copies = problems.filter(({ rule }) => rule === 'same-text').map(({ source }) => source as string)
        const asking = all.filter(({ asks = [] }) => asks.length > 0).map(({ source }) => source)
        expect([...value.flatMap(({ documents }) => documents), ...copies].sort()).toEqual(asking.sort())
      }),
    )
  })

  it('the order of documents does not matter, and all survives JSON', () => {
    fc.assert(
      fc.property(
        sketches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const { value } = compared(all)
          expect(bySource(compared(shuffled).value)).toEqual(bySource(value))
          expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        },
      ),
    )
  })
})
