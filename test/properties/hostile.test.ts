import { describe, expect, test } from 'vitest'
import { analyze } from '../../packages/core/src/analyze'
import { coder } from '../../packages/core/src/code/coder'
import { builtin } from '../../packages/core/src/codebook'
import type { Analysis, Document, SuppliedVariables } from '../../packages/core/src/model'
import { canonical } from '../../packages/core/src/text/canonical'
import { single } from '../core/code/reading'

const parts = builtin()
const HEAD = 'РЕЗОЛЮЦИЯ\nавгустовской конференции Заречного района\n27 августа 2024 года\nУчастники рекомендуют:\n'

function document(text: string, supplied: SuppliedVariables | null = null, id = 'd'): Document {
  return { id, source: `${id}.txt`, text: canonical(text), lines: 'paragraph', numbers: 'kept', supplied }
}
const good = document(`${HEAD}1. Развивать наставничество.\n2. Провести ремонт школ.`, null, 'good')

/** What must hold of any analysis, whatever its documents. */
function expectSound({ documents, recommendations, codings, districts, matrix, problems, ...rest }: Analysis) {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const documentOf = new Map(recommendations.map(({ id, document }) => [id, document]))
  for (const { recommendation, evidence } of codings)
    for (const { span, quote } of evidence)
      expect(texts.get(documentOf.get(recommendation) ?? '')?.slice(span.start, span.end)).toBe(quote)
  expect(matrix.cells).toHaveLength(districts.length * rest.codebook.themes.length)
  for (const { message } of problems) expect(message.length).toBeGreaterThan(20)
}

describe('names that objects have', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a district called %s', (district) => {
    const analysis = analyze([document(good.text, { district }), good], { parts })
    expectSound(analysis)
    expect(analysis.districts).toHaveLength(2)
    expect(analysis.districts[0]?.name).toContain(district)
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('documents and sources called so', () => {
    const documents = ['__proto__', 'constructor'].map((id) =>
      document(good.text.replace('ремонт', `ремонт ${id}`), null, id),
    )
    const analysis = analyze(documents, { parts })
    expectSound(analysis)
    expect(analysis.recommendations.map(({ document }) => document)).toEqual([
      '__proto__',
      '__proto__',
      'constructor',
      'constructor',
    ])
  })

  test('words of a recommendation called so', () => {
    expectSound(analyze([document(`${HEAD}1. Развивать __proto__ constructor toString наставничество.`)], { parts }))
  })
})

describe('characters', () => {
  test.each([
    ['lone surrogates', '1. Развивать \uD83D наставни\uDE00чество \uDC00.'],
    ['bidirectional controls', '1. \u202EРазвивать наста\u2066вничество\u202C.'],
    ['soft hyphens and zero-width spaces', '1. Раз\u00ADви\u200Bвать на\u00ADстав\u200Dничество.'],
    ['combining marks without a letter', '1. \u0306\u0308Развивать наставничество\u0301\u0301\u0301.'],
    ['nothing but marks', '1. …!?;;; — «»()\n2. ((((((\n3. \u0301\u0301'],
    ['null and other controls', '1. Разви\u0000вать\u0007 наставничество\u001B[31m.'],
    ['letters outside the basic plane', '1. Развивать 𝓷𝓪𝓼𝓽𝓪𝓿 наставничество 𠮷.'],
    ['markup', '1. <script>alert(1)</script> Развивать наставничество & "кавычки" =1+1.'],
  ])('%s', (_, items) => {
    const analysis = analyze([document(HEAD + items), good], { parts })
    expectSound(analysis)
    expect(analysis.recommendations.filter(({ document }) => document === 'good')).toHaveLength(2)
  })

  test('a document that was never canonicalised still ends in an analysis', () => {
    const raw = {
      ...document(''),
      text: `${HEAD}1. Развивать \uD83D настав\u00ADничество\r\n2. Провести\u2028ремонт школ.`,
    }
    expectSound(analyze([raw, good], { parts }))
  })
})

describe('documents that are none', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t \n'],
    ['one letter', 'а'],
    ['another language', 'The committee recommends:\n1. To repair schools.\n2. To train teachers.'],
    ['numbers', '1\n2\n3\n4.\n5.\n1.1.1.1\n'],
    ['a lead-in and nothing after', HEAD],
    ['a letter a line', 'Участники рекомендуют:\n1. а\n2. б\n3. в'],
  ])('%s: a problem names it, and the neighbour keeps its result', (_, text) => {
    const analysis = analyze([document(text), good], { parts })
    expectSound(analysis)
    expect(analysis.problems.some(({ source }) => source === 'd.txt')).toBe(true)
    expect(analysis.recommendations.filter(({ document }) => document === 'good')).toHaveLength(2)
    expect(analysis.districts.some(({ documents }) => documents.includes('good'))).toBe(true)
  })
})

describe('time and memory are bounded', () => {
  const filled = (piece: string, length = 1_000_000) => piece.repeat(Math.ceil(length / piece.length))

  // A quiet machine needs a twentieth of the time allowed; what is shown is that no megabyte takes minutes.
  test.each([
    ['one keyword in one item', `${HEAD}1. ${filled('наставничество ')}`],
    ['a keyword an item', HEAD + filled('1. Развивать наставничество.\n')],
    ['one typing error', `${HEAD}1. ${filled('насставничество ')}`],
    ['ever new words', `${HEAD}1. ${Array.from({ length: 100_000 }, (_, at) => `слово${at.toString(36)}`).join(' ')}`],
    ['openings of gapped patterns', `${HEAD}1. ${filled('закрепить за молодым опытный ')}`],
    ['openings of mentions', `${HEAD}1. ${filled('по примеру с учётом требований ')}`],
    ['one word', `${HEAD}1. ${filled('а')}`],
    ['hyphens at line ends', `${HEAD}1. ${filled('настав-\n')}`],
    ['blanks', `${HEAD}1. а${filled(' ')}б`],
    ['numbers', HEAD + filled('1. ')],
    ['quotes and dots', `${HEAD}1. ${filled('«.')}`],
  ])('a million characters: %s', (_, text) => {
    const start = performance.now()
    const analysis = analyze([document(text)], { parts })
    expectSound(analysis)
    expect(performance.now() - start).toBeLessThan(45_000)
  })

  // The segmenter takes no paragraph of this length for a recommendation, so the coder is given them by hand.
  test.each([
    ['one keyword', filled('наставничество ')],
    ['one typing error', filled('насставничество ', 300_000)],
    ['openings of gapped patterns', filled('закрепить за за за молодым опытный ', 300_000)],
    ['mentions', filled('по примеру с учётом требований наставник ', 300_000)],
    ['one word', filled('а', 300_000)],
    ['hyphens at line ends', filled('настав-\n', 300_000)],
  ])('a long recommendation: %s', (_, text) => {
    const start = performance.now()
    const { document, recommendation } = single(text)
    const ours = coder(parts)
    const { codings, closeness } = ours.code(recommendation, document)
    const misses = ours.evidence(recommendation, document, 'health')
    expect(closeness).toHaveLength(parts.codebook.themes.length)
    for (const { span, quote } of [...codings.flatMap(({ evidence }) => evidence), ...misses])
      if (document.text.slice(span.start, span.end) !== quote) expect.fail(`${quote} is not at ${span.start}`)
    expect(performance.now() - start).toBeLessThan(45_000)
  })
})
