import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../../packages/core/src/index'
import { columnNames } from '../../../packages/report/src/html/column-names'
import { SCRIPT, SCRIPT_HASH } from '../../../packages/report/src/html/script'
import { STYLE } from '../../../packages/report/src/html/style'
import { toHtml } from '../../../packages/report/src/index'
import { analysisOf } from '../sample-analysis'
import { sample, sampleAlone, sampleCodebook, sampleEmpty, samplePair } from '../sample-districts'

const many = analysisOf(
  Array.from({ length: 25 }, (_, at) => ({
    name: `Дальний-${at + 1} район`,
    source: `${at + 1}.txt`,
    items: [{ number: '1', text: 'Развивать наставничество', found: { mentoring: 'наставничество' } }],
  })),
  sampleCodebook,
)

const pages: readonly (readonly [string, Analysis])[] = [
  ['three districts', sample],
  ['two', samplePair],
  ['one', sampleAlone],
  ['none', sampleEmpty],
  ['twenty-five', many],
]

/** The page without its style and script: everything else may come from a document. */
const bodyOf = (page: string) => page.replace(/<style>.*?<\/style>/s, '').replace(/<script>.*?<\/script>/s, '')

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g

/** No mark but our tags, each closed in its turn. */
function expectWellFormed(body: string): void {
  expect(body.replace('<!doctype html>', '').replace(TAG, '')).not.toMatch(/[<>]/)
  const open: string[] = []
  for (const [, closing, name = ''] of body.matchAll(TAG)) {
    if (closing === '/') expect(open.pop()).toBe(name)
    else if (name !== 'meta') open.push(name)
  }
  expect(open).toEqual([])
}

test('whatever documents say, the page has the same tags', () => {
  const words = fc.string({ unit: fc.constantFrom(...'<>&"\'/= аx-!\u202E\uD800'), minLength: 1, maxLength: 12 })
  const pageOf = (name: string, source: string, text: string, section: string) => {
    const item = { number: text, text, section, addressee: name, uncertain: { mentoring: text } }
    const misses = { parents: [0, 0.5, text] as const }
    const problem = { rule: source, severity: 'note' as const, message: text, source, span: null }
    return bodyOf(toHtml(analysisOf([{ name, source, items: [item], misses }], sampleCodebook, [problem])))
  }
  const tags = (body: string) => [...body.matchAll(TAG)].map(([, closing, name]) => `${closing}${name}`)
  const plain = tags(pageOf('а', 'а', 'а', 'а'))
  fc.assert(
    fc.property(words, words, words, words, (name, source, text, section) => {
      const body = pageOf(name, source, `а${text}а`, section)
      expectWellFormed(body)
      expect(tags(body)).toEqual(plain)
    }),
    { numRuns: 50 },
  )
})

describe.each(pages)('the page of %s', (_, analysis) => {
  const page = toHtml(analysis)
  const body = bodyOf(page)

  test('is well-formed', () => {
    expectWellFormed(body)
  })

  test('has only known tags and attributes, and loads nothing', () => {
    const attributes = [...body.matchAll(TAG)].flatMap(([, , , own = '']) => own.match(/[a-z-]+(?==)/g) ?? [])
    expect(attributes.filter((name) => /^(on|src|style|action|srcdoc)/.test(name))).toEqual([])
    expect(
      [...body.matchAll(TAG)]
        .map(([, , name]) => name)
        .filter((name) => /^(img|link|iframe|form|base|svg|object)$/.test(name ?? '')),
    ).toEqual([])
    expect([...body.matchAll(/ href="([^"]*)"/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
  })

  test('names every place once, and every link leads to one', () => {
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const lost = [...body.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id))
    expect(lost).toEqual([])
  })

  test('has rows of one length in every table', () => {
    for (const [table] of body.matchAll(/<table.*?<\/table>/gs)) {
      const widths = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
        [...row.matchAll(/<t[hd]([^>]*)>/g)].reduce(
          (sum, [, own = '']) => sum + Number(/colspan="(\d+)"/.exec(own)?.[1] ?? 1),
          0,
        ),
      )
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('is the same every time', () => {
    expect(toHtml(structuredClone(analysis))).toBe(page)
  })
})

test('the policy admits the one script and nothing from elsewhere', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`)
  const page = toHtml(sample)
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'`)
  expect(page.match(/<script/g)).toHaveLength(1)
})

test('hostile words stay words', () => {
  const body = bodyOf(toHtml(sample))
  expect(body).toContain('&lt;/mark&gt;</mark>&lt;img src=x onerror=alert(1)&gt;')
  expect(body).toContain('# Раздел &lt;b&gt;&quot;жирный&quot;&lt;/b&gt; &amp; &#39;кавычки&#39;')
  expect(body).not.toContain('\u202E')
})

test('every cell of the matrix tells its state in words and leads to its details', () => {
  const body = bodyOf(toHtml(sample))
  const cells = [...body.matchAll(/<td class="([^"]*)"><a data-cell href="#([^"]*)" title="([^"]*)"[^>]*>([^<]*)</g)]
  expect(cells).toHaveLength(33)
  for (const [, look, target, title = '', sign = ''] of cells) {
    expect(body).toContain(`<article class="cell ${look?.split(' shade')[0]}" id="${target}">`)
    if (look === 'not-found') expect([title.endsWith(': не найдено'), sign]).toEqual([true, '—'])
    else if (look === 'uncertain') expect([title.includes(': не уверены ('), sign]).toEqual([true, '?'])
    else expect(title).toContain(`: найдено, ${sign} рекомендаци`)
  }
})

test('a title of one’s own heads the page', () => {
  expect(toHtml(sample, { title: 'Мой <отчёт>' })).toContain('<h1>Мой &lt;отчёт&gt;</h1>')
})

test('measured coding errors are told', () => {
  const coverage = [{ theme: 'mentoring', found: 3, of: 3, low: 2, high: 3, level: 0.9 }]
  const overlaps = [
    {
      first: 'district-doc1',
      second: 'district-doc2',
      shared: { low: 2, high: 4, level: 0.9 },
      jaccard: { low: 0.3, high: 0.6, level: 0.9 },
      overlapCoefficient: null,
    },
  ]
  const page = toHtml(sample, { intervals: { coverage, overlaps } })
  expect(page).toContain('найдено у 3 из 3, с учётом ошибки кодирования 2–3')
  expect(page).toContain('>0,43 (0,30–0,60)<')
  expect(page).toContain('с вероятностью 90 %')
  expect(toHtml(sample)).not.toContain('ошибки кодирования')
})

test('columns have short names that stay distinct', () => {
  const names = [
    'городской округ Лесогорск',
    'Лесогорский район',
    'муниципальное образование город Рябинск',
    'МР «Тихий район»',
    'район имени Лазо',
    'Мосальский район (2023)',
    'Озёрный район',
    'Озёрный муниципальный округ',
  ]
  const districts = names.map((name) => ({
    ...(sample.districts[0] as (typeof sample.districts)[number]),
    id: name,
    name,
  }))
  expect([...columnNames(districts).values()]).toEqual([
    'Лесогорск',
    'Лесогорский',
    'Рябинск',
    'Тихий',
    'район имени Лазо',
    'Мосальский (2023)',
    'Озёрный район',
    'Озёрный муниципальный округ',
  ])
})

describe('colours', () => {
  const colours = new Map([...STYLE.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]))

  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'shade-1'],
    ['ink', 'shade-2'],
    ['ink', 'shade-3'],
    ['ink', 'mark'],
    ['ink', 'unsure'],
    ['card', 'shade-4'],
    ['card', 'shade-5'],
    ['soft', 'paper'],
    ['soft', 'card'],
    ['soft', 'unsure'],
    ['accent', 'paper'],
    ['accent', 'card'],
    ['accent', 'unsure'],
    ['unsure-ink', 'unsure'],
    ['unsure-ink', 'unsure-line'],
    ['error', 'paper'],
    ['warning', 'paper'],
  ])('%s on %s can be read (WCAG 2.2, 1.4.3: at least 4.5 : 1)', (ink, ground) => {
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

/** Contrast ratio of WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
