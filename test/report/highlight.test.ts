import { expect, test } from 'vitest'
import { highlighted, quoteLine } from '../../packages/report/src/highlight'
import { view } from '../../packages/report/src/view'
import { sample } from './sample-districts'

const shown = view(sample)
const first = shown.recommendation('doc1#1')
const document = shown.document('doc1')
const evidence = shown.codings('doc1#1').flatMap((coding) => coding.evidence)

test('the words of the evidence are marked where the mended line has them', () => {
  expect(
    highlighted(document, first, evidence)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join(''),
  ).toBe('Продолжить [внедрение наставничества] и закрепить наставника за каждым [молодым учителем]')
})

test('without evidence there is one unmarked piece', () => {
  expect(highlighted(document, first, [])).toEqual([{ text: first.text, marked: false }])
})

test('evidence that lies elsewhere marks nothing, and its raw words are quoted', () => {
  const elsewhere = shown.codings('doc1#3').flatMap((coding) => coding.evidence)
  expect(highlighted(document, first, elsewhere)).toEqual([{ text: first.text, marked: false }])
  expect(elsewhere.map((one) => quoteLine(shown, 'doc1#1', one))).toEqual(['профориентацией'])
})

test('pieces always join to the text', () => {
  for (const { id, document, text } of sample.recommendations) {
    const pieces = highlighted(
      shown.document(document),
      shown.recommendation(id),
      shown.codings(id).flatMap((coding) => coding.evidence),
    )
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  }
})
