import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindId, blindSheet } from '../../../../packages/core/src/compare/agreement/blind-sheet'
import { humanCodings } from '../../../../packages/core/src/compare/agreement/human-codings'
import { recommendation } from '../corpus'

const codebook = {
  themes: [
    { id: 'mentoring', group: 'g', ru: 'Наставничество', en: 'Mentoring', definition: '' },
    { id: 'safety', group: 'g', ru: 'Безопасность в школе и вокруг неё', en: 'Safety', definition: '' },
  ],
}
const recommendations = [
  { ...recommendation('Озёрский.docx', 1, 'Закрепить опытных учителей за молодыми'), addressee: 'Руководителям школ' },
  { ...recommendation('Озёрский.docx', 2, 'Провести учения'), section: 'Безопасность' },
]
const [first, second] = recommendations.map(blindId) as [string, string]
const context = { recommendations, codebook, coder: 'Анна', source: 'лист.csv' }
const read = (rows: unknown, more: object = {}) => humanCodings(rows, { ...context, ...more })

describe('blindSheet', () => {
  it('shows the words and nothing of where they stand', () => {
    const [headings, ...rows] = blindSheet(recommendations, codebook)
    expect(headings).toEqual([
      'id',
      'Рекомендация',
      'Адресат',
      'Раздел',
      'Темы (через «;»; прочерк, если ни одна не подходит)',
    ])
    expect(rows.map(([, ...cells]) => cells).sort()).toEqual([
      ['Закрепить опытных учителей за молодыми', 'Руководителям школ', '', ''],
      ['Провести учения', '', 'Безопасность', ''],
    ])
    expect(JSON.stringify(rows)).not.toContain('Озёрский')
  })

  it('has a column a theme on request, in either language', () => {
    const [headings] = blindSheet([], codebook, { layout: 'columns', lang: 'en' })
    expect(headings).toEqual(['id', 'Recommendation', 'Addressee', 'Section', 'Mentoring', 'Safety'])
  })

  it('does not show the order of the corpus', () => {
    expect(blindSheet([...recommendations].reverse(), codebook)).toEqual(blindSheet(recommendations, codebook))
  })

  it('gives every recommendation an id of its own that no spreadsheet takes for a number', () => {
    const many = Array.from({ length: 5000 }, (_, at) => recommendation('d', at, 'Усилить'))
    const ids = many.map(blindId)
    expect(new Set(ids).size).toBe(5000)
    expect(ids.every((id) => /^r-[0-9a-f]{12}$/.test(id))).toBe(true)
  })
})

describe('humanCodings', () => {
  it.each([
    [
      'ids of themes',
      [
        ['id', 'темы'],
        [first, 'mentoring; safety'],
      ],
      ['mentoring', 'safety'],
    ],
    [
      'names, however spelled',
      [
        ['ID', 'Themes'],
        [first, 'НАСТАВНИЧЕСТВО;«безопасность в школе и вокруг нее»;'],
      ],
      ['mentoring', 'safety'],
    ],
    [
      'a line for each',
      [
        ['id', 'Тема'],
        [first, 'Mentoring\nSafety\nMentoring'],
      ],
      ['mentoring', 'safety'],
    ],
    [
      'a dash',
      [
        ['id', 'темы'],
        [first, '—'],
      ],
      [],
    ],
    [
      'marks',
      [
        ['id', 'Наставничество', 'safety'],
        [first, 1, 0],
      ],
      ['mentoring'],
    ],
    [
      'other marks',
      [
        ['Рекомендация', 'Safety', 'id', 'mentoring'],
        ['…', 'x', first, 'нет'],
      ],
      ['safety'],
    ],
    [
      'marks as a spreadsheet gives them',
      [
        ['id', 'mentoring', 'safety'],
        [first, true, null],
      ],
      ['mentoring'],
    ],
    [
      'zeros alone',
      [
        ['id', 'mentoring', 'safety'],
        [first, '0', '0'],
      ],
      [],
    ],
    [
      'the corpus’s own id',
      [
        ['id', 'темы'],
        ['Озёрский.docx#1', 'safety'],
      ],
      ['safety'],
    ],
  ])('%s', (_, rows, themes) => {
    expect(read(rows)).toEqual({
      value: [{ coder: 'Анна', recommendation: 'Озёрский.docx#1', themes }],
      problems: [],
    })
  })

  it('takes an empty answer for none given', () => {
    const rows = [['id', 'темы', 'mentoring'], [first, ' ', ''], [second], []]
    expect(read(rows)).toEqual({ value: [], problems: [] })
  })

  it('lets the rows name the coder', () => {
    const rows = [
      ['id', 'Кодировщик', 'темы'],
      [first, 'Борис', 'safety'],
      [first, 'Вера', '-'],
      [first, '', 'safety'],
    ]
    expect(read(rows).value.map(({ coder, themes }) => [coder, themes])).toEqual([
      ['Борис', ['safety']],
      ['Вера', []],
      ['Анна', ['safety']],
    ])
  })

  it('reads JSON records', () => {
    const records = [
      { recommendation: 'Озёрский.docx#2', themes: ['safety'], coder: 'Борис' },
      { recommendation: first, themes: [] },
    ]
    expect(read(JSON.parse(JSON.stringify(records))).value).toEqual([
      { coder: 'Борис', recommendation: 'Озёрский.docx#2', themes: ['safety'] },
      { coder: 'Анна', recommendation: 'Озёрский.docx#1', themes: [] },
    ])
  })

  it.each([
    [
      'unknown-recommendation',
      [
        ['id', 'темы'],
        ['r-0', 'safety'],
      ],
      'строка 2: рекомендации «r-0»',
    ],
    [
      'unknown-theme',
      [
        ['id', 'темы'],
        [first, 'Наставничествo'],
        [second, 'Наставничиство'],
      ],
      'возможно, имелась в виду «Наставничество»',
    ],
    [
      'unknown-theme',
      [
        ['id', 'темы'],
        [first, '-'],
        [second, 'йцукен'],
      ],
      'строка 3: темы «йцукен» нет в кодификаторе',
    ],
    [
      'unknown-mark',
      [
        ['id', 'mentoring', 'safety'],
        [first, 1, 'может быть'],
      ],
      'вместо 1 или 0 стоит «может быть»',
    ],
    [
      'repeated-judgement',
      [
        ['id', 'темы'],
        [first, 'safety'],
        [first, '-'],
      ],
      'учтён первый ответ',
    ],
  ])('leaves out a row that it cannot understand: %s', (rule, rows, words) => {
    const { value, problems } = read(rows)
    expect(problems).toMatchObject([{ rule, severity: 'warning', source: 'лист.csv' }])
    expect(problems[0]?.message).toContain('«лист.csv»')
    expect(problems[0]?.message).toContain(words)
    expect(value.length + problems.length).toBe(rows.length - 1)
  })

  it.each([
    ['no rows', []],
    ['no headings', [[first, 'safety']]],
    [
      'no themes',
      [
        ['id', 'Рекомендация'],
        [first, '…'],
      ],
    ],
    ['not a table', { rows: 1 }],
    ['nothing', null],
  ])('says that it is not a coding sheet: %s', (_, rows) => {
    expect(read(rows)).toMatchObject({ value: [], problems: [{ rule: 'not-a-coding-sheet', severity: 'error' }] })
    expect(read(rows, { lang: 'en' }).problems[0]?.message).toMatch(/^The file «лист.csv»/)
  })

  it('reads back what was filled in, in either layout', () => {
    const answers = fc.array(fc.subarray(['mentoring', 'safety']), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(answers, fc.constantFrom('list' as const, 'columns' as const), (themes, layout) => {
        const chosen = new Map([
          [first, themes[0] ?? []],
          [second, themes[1] ?? []],
        ])
        const [headings = [], ...rows] = blindSheet(recommendations, codebook, { layout })
        const filled = rows.map((row) => {
          const own = chosen.get(row[0] ?? '') ?? []
          const cells =
            layout === 'list'
              ? [own.join('; ') || '–']
              : codebook.themes.map(({ id }) => (own.includes(id) ? '1' : '0'))
          return [...row.slice(0, 4), ...cells]
        })
        const { value, problems } = read([headings, ...filled])
        expect(problems).toEqual([])
        expect(new Map(value.map((each) => [each.recommendation, each.themes]))).toEqual(
          new Map(recommendations.map(({ id }, at) => [id, themes[at]])),
        )
      }),
    )
  })

  it('takes any table without a fault of its own', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('id', 'темы', 'mentoring', first, '__proto__'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => {
        for (const { recommendation: id } of read(rows).value) expect(id).toMatch(/^Озёрский/)
      }),
    )
  })
})
