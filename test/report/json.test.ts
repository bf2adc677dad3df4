import { expect, test } from 'vitest'
import { coded, codedSchema, toCodedJson, toJson } from '../../packages/report/src/index'
import { sample, sampleAlone, sampleEmpty, samplePair } from './sample-districts'

test.each([
  ['three districts', sample],
  ['two', samplePair],
  ['one', sampleAlone],
  ['none', sampleEmpty],
])('the coded corpus of %s keeps its contract', (_, analysis) => {
  const written = JSON.parse(toCodedJson(analysis))
  expect(codedSchema.strict().parse(written)).toEqual(written)
  expect(written).toEqual(coded(analysis))
})

test('a recommendation carries its codings and their very words', () => {
  const [document] = coded(sample).documents
  expect(document).toMatchObject({
    source: 'районы/заозёрский.txt',
    district: 'Заозёрский район',
    region: 'Полесская область',
    date: '2024-08-28',
    schoolYear: '2024-2025',
  })
  expect(document?.recommendations[4]).toEqual({
    number: '5',
    text: 'Помогать пожилым соседям школы всем классом',
    addressee: null,
    section: null,
    start: 300,
    end: 343,
    codings: [
      {
        theme: 'volunteering',
        certainty: 'uncertain',
        evidence: [{ start: 300, end: 316, quote: 'Помогать пожилым' }],
      },
    ],
  })
})

test('every quote of the coded corpus is a slice of its document', () => {
  for (const [at, { recommendations }] of coded(sample).documents.entries()) {
    const text = sample.documents[at]?.text ?? ''
    const evidence = recommendations.flatMap(({ codings }) => codings).flatMap((coding) => coding.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  }
})

test.each([
  ['an unknown certainty', { certainty: 'sure' }],
  ['a coding without evidence', { evidence: [] }],
  ['an offset below zero', { evidence: [{ start: -1, end: 2, quote: 'а' }] }],
])('the contract refuses %s', (_, change) => {
  const written = coded(sample)
  const coding = { ...written.documents[0]?.recommendations[0]?.codings[0], ...change }
  const recommendation = { ...written.documents[0]?.recommendations[0], codings: [coding] }
  const broken = { ...written, documents: [{ ...written.documents[0], recommendations: [recommendation] }] }
  expect(codedSchema.safeParse(broken).success).toBe(false)
})

test('the whole comparison survives as JSON, with texts on request', () => {
  expect(JSON.parse(toJson(sample, { texts: true }))).toEqual(sample)
  const { documents, ...rest } = JSON.parse(toJson(sample))
  expect(rest).toEqual({ ...sample, documents: undefined })
  expect(documents[0]).toEqual({
    id: 'doc1',
    source: 'районы/заозёрский.txt',
    lines: 'printed',
    numbers: 'kept',
    supplied: null,
  })
})
