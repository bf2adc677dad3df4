import { describe, expect, test } from 'vitest'
import { analyze } from '../../packages/core/src/analyze'
import { builtin } from '../../packages/core/src/codebook'
import { overlaps } from '../../packages/core/src/compare/overlaps'
import type { Analysis, Evidence } from '../../packages/core/src/model'
import { corpora } from './corpora'

const parts = builtin()
const analyses = corpora(60, 1).map((documents) => analyze(documents, { parts }))
const textOf = ({ documents }: Analysis) => new Map(documents.map(({ id, text }) => [id, text]))

test('the corpora are worth looking at', () => {
  const count = (of: (analysis: Analysis) => number) => analyses.reduce((sum, each) => sum + of(each), 0)
  expect(count(({ recommendations }) => recommendations.length)).toBeGreaterThan(300)
  expect(count(({ codings }) => codings.length)).toBeGreaterThan(500)
  expect(count(({ mentions }) => mentions.length)).toBeGreaterThan(10)
  expect(count(({ overlaps }) => overlaps.length)).toBeGreaterThan(100)
  expect(
    count(({ recommendations }) => recommendations.filter(({ parts }) => parts.length > 1).length),
  ).toBeGreaterThan(10)
})

test('every quote equals its slice, inside the recommendation it speaks for', () => {
  for (const analysis of analyses) {
    const texts = textOf(analysis)
    const recommendations = new Map(analysis.recommendations.map((each) => [each.id, each]))
    const check = (id: string, evidence: readonly Evidence[]) => {
      const { document, span: whole } = recommendations.get(id) as (typeof analysis.recommendations)[number]
      for (const { span, quote } of evidence) {
        expect(quote).toBe(texts.get(document)?.slice(span.start, span.end))
        expect(quote).not.toBe('')
        expect(whole.start <= span.start && span.end <= whole.end).toBe(true)
      }
    }
    for (const { recommendation, evidence } of [...analysis.codings, ...analysis.mentions])
      check(recommendation, evidence)
    for (const { nearestMiss } of analysis.matrix.cells)
      if (nearestMiss) check(nearestMiss.recommendation, nearestMiss.evidence)
  }
})

test('every place that a problem or a variable names lies in its text', () => {
  for (const analysis of analyses) {
    const texts = textOf(analysis)
    for (const { document, district, region, date, schoolYear } of analysis.variables)
      for (const span of [district, region, date, schoolYear].flatMap((stated) => stated?.span ?? []))
        expect(0 <= span.start && span.start < span.end && span.end <= (texts.get(document) ?? '').length).toBe(true)
    for (const { message, span, source } of analysis.problems) {
      expect(message).toMatch(/^[^.].*\.$/su)
      const text = analysis.documents.find((document) => document.source === source)?.text ?? ''
      if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    }
  }
})

test('recommendations are disjoint, ordered, inside the text, and not blank', () => {
  for (const { documents, recommendations } of analyses)
    for (const { id, text } of documents) {
      let last = 0
      for (const { document, span, parts, text: line } of recommendations) {
        if (document !== id) continue
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(line.trim()).toBe(line)
        expect(line).not.toBe('')
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([span.start, span.end])
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
})

describe('codings', () => {
  test('join to a recommendation and a theme, once, with evidence and a probability', () => {
    for (const { codebook, recommendations, codings } of analyses) {
      const ids = new Set(recommendations.map(({ id }) => id))
      const themes = new Set(codebook.themes.map(({ id }) => id))
      const seen = new Set<string>()
      for (const { recommendation, theme, probability, evidence } of codings) {
        expect(ids.has(recommendation) && themes.has(theme)).toBe(true)
        expect(seen.has(`${recommendation} ${theme}`)).toBe(false)
        seen.add(`${recommendation} ${theme}`)
        expect(evidence.length).toBeGreaterThan(0)
        expect(probability === null || (probability > 0 && probability < 1)).toBe(true)
      }
    }
  })

  test('never stand beside a mention of the same theme', () => {
    for (const { codings, mentions } of analyses) {
      const coded = new Set(codings.map(({ recommendation, theme }) => `${recommendation} ${theme}`))
      for (const { recommendation, theme } of mentions) expect(coded.has(`${recommendation} ${theme}`)).toBe(false)
    }
  })
})

describe('the comparison', () => {
  test('has a cell for every district and theme that says what the codings say', () => {
    for (const { matrix, districts, recommendations, codings, codebook } of analyses) {
      expect(matrix.cells).toHaveLength(districts.length * codebook.themes.length)
      const documentOf = new Map(recommendations.map(({ id, document }) => [id, document]))
      for (const { district, theme, state, recommendations: behind, nearestMiss } of matrix.cells) {
        const { documents = [], recommendations: size = 0 } = districts.find(({ id }) => id === district) ?? {}
        const own = codings.filter(
          (coding) => coding.theme === theme && documents.includes(documentOf.get(coding.recommendation) ?? ''),
        )
        expect([...behind].sort()).toEqual(own.map(({ recommendation }) => recommendation).sort())
        const sure = own.some(({ certainty }) => certainty === 'found')
        expect(state).toBe(sure ? 'found' : own.length > 0 ? 'uncertain' : 'not found')
        expect(nearestMiss !== null).toBe(state === 'not found' && size > 0)
        if (nearestMiss) expect(nearestMiss.score >= 0 && nearestMiss.score <= 1).toBe(true)
      }
    }
  })

  test('counts a theme in as many districts as have it', () => {
    for (const { matrix, coverage, districts } of analyses)
      for (const { theme, found, uncertain, of, districts: where } of coverage) {
        const cells = matrix.cells.filter((cell) => cell.theme === theme)
        expect(of).toBe(districts.length)
        expect(where).toEqual(cells.flatMap(({ district, state }) => (state === 'found' ? district : [])))
        expect([found, uncertain]).toEqual([where.length, cells.filter(({ state }) => state === 'uncertain').length])
      }
  })

  test('overlaps lie in [0, 1] and are the same seen from either district', () => {
    for (const { matrix, overlaps: pairs } of analyses) {
      const turned = overlaps({ ...matrix, districts: [...matrix.districts].reverse() })
      for (const pair of pairs) {
        for (const score of [pair.jaccard, pair.overlapCoefficient])
          expect(score === null || (score >= 0 && score <= 1)).toBe(true)
        const other = turned.find(({ first, second }) => first === pair.second && second === pair.first)
        expect(other).toEqual({
          ...pair,
          first: pair.second,
          second: pair.first,
          onlyFirst: pair.onlySecond,
          onlySecond: pair.onlyFirst,
        })
      }
    }
  })

  test('a district overlaps with its twin by 1, and with nothing by nothing', () => {
    for (const { documents } of analyses.slice(0, 20)) {
      const [document] = documents as [Analysis['documents'][number]]
      const twins = ['Лугового района', 'Озёрного района'].map((district, at) => ({
        ...document,
        id: `t${at}`,
        supplied: { district },
      }))
      for (const { shared, onlyFirst, onlySecond, jaccard, overlapCoefficient } of analyze(twins, { parts }).overlaps) {
        expect([onlyFirst, onlySecond]).toEqual([[], []])
        expect([jaccard, overlapCoefficient]).toEqual(shared.length > 0 ? [1, 1] : [null, null])
      }
    }
  })
})

test('everything survives a JSON round trip', () => {
  for (const analysis of analyses) expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
})

test('the same documents give the same bytes, with fresh readers too', () => {
  for (const [at, analysis] of analyses.entries()) {
    const options = at < 5 ? {} : { parts }
    expect(JSON.stringify(analyze(analysis.documents, options))).toBe(JSON.stringify(analysis))
  }
})
