import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../packages/core/src/model'
import { segment } from '../../../packages/core/src/segment/segment'

import { gather } from '../../../packages/core/src/text/gather'
import { oneParagraph, plainList, type Rendered, table, underHeadings, wrapped } from './documents'
import { given } from './given'

const documentOf = ({ text, lines }: Pick<Rendered, 'text' | 'lines'>): Document => given(text, { lines })

const layouts = { plainList, oneParagraph, underHeadings, wrapped, table }

describe('recommendations rendered in a random layout come back exactly', () => {
  test.each(Object.entries(layouts))('%s', (_, layout) => {
    fc.assert(
      fc.property(layout, (rendered) => {
        const { value } = segment(documentOf(rendered), { lang: 'ru' })
        const found = value.recommendations.map(({ number, text, addressee, section }) => ({
          number,
          text,
          addressee,
          section,
        }))
        expect(found).toEqual(rendered.expected)
      }),
      { numRuns: 200 },
    )
  })
})

/** Texts of pieces that mean something to a segmenter, in any order. */
const disorder = fc
  .array(
    fc.constantFrom(
      '1. ',
      '2.',
      '3) ',
      '1.1. ',
      'I. ',
      'а) ',
      '– ',
      '• ',
      '\n',
      '\n\n',
      '\t',
      '    ',
      ': ',
      '; ',
      '. ',
      'рекомендуют:',
      'РЕШИЛИ:',
      'Обеспечить ',
      'провести работу',
      'Руководителям школ:',
      'Раздел I. ',
      'РЕЗОЛЮЦИЯ',
      'пе-\n',
      'дагогов',
      '28 августа 2023 года',
      '№ 5',
      'Моховского района',
      '7',
      '| ',
      '«',
      '(',
      'Председатель А. Б. Мохов',
      'Всего комментариев: 0',
      '№\tРекомендация\tСрок\n',
      '\u{1F600}',
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''))

describe('whatever the text', () => {
  test('recommendations are disjoint, ordered and inside the text; parts make up the span and the words', () => {
    fc.assert(
      fc.property(disorder, fc.constantFrom('paragraph' as const, 'printed' as const), (text, lines) => {
        const document = documentOf({ text: `Участники рекомендуют:\n${text}`, lines })
        const { value } = segment(document, { lang: 'ru' })
        let end = 0
        for (const { span, parts, text: words } of value.recommendations) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(parts[0]?.start).toBe(span.start)
          expect(parts.at(-1)?.end).toBe(span.end)
          parts.forEach((part, at) => {
            expect(part.end).toBeGreaterThan(part.start)
            expect(part.start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? span.start)
          })
          expect(gather(document.text, parts).text).toBe(words)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(document.text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('the result is plain data, the same every time', () => {
    fc.assert(
      fc.property(disorder, (text) => {
        const document = documentOf({ text, lines: 'printed' })
        const result = segment(document, { lang: 'ru' })
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        expect(segment(document, { lang: 'ru' })).toEqual(result)
      }),
    )
  })

  test('every place that a variable or a problem names lies in the text', () => {
    fc.assert(
      fc.property(disorder, (text) => {
        const document = documentOf({
          text: `РЕЗОЛЮЦИЯ Моховского района\nрекомендуют:\n1. Обеспечить\n${text}`,
          lines: 'printed',
        })
        const { value, problems } = segment(document, { lang: 'en' })
        const { district, region, date, schoolYear } = value.variables
        for (const stated of [district, region, date, schoolYear, ...problems]) {
          if (!stated?.span) continue
          expect(stated.span.start).toBeLessThanOrEqual(stated.span.end)
          expect(stated.span.end).toBeLessThanOrEqual(document.text.length)
        }
      }),
    )
  })
})
