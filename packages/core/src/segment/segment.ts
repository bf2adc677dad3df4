import type { Document, DocumentVariables, Language, Problem, Recommendation, Result } from '../model'
import { withInlineLists } from './inline-lists'
import { isBrokenUp, layout } from './layout'
import { leadIn } from './lead-in'
import { leftOut } from './left-out'
import { type Line, lines } from './lines'
import { numberFaults } from './number-faults'
import { outline } from './outline'
import { problem } from './problems'
import { recommendations } from './recommendations'
import { isRussian } from './russian'
import { units } from './units'
import { documentVariables } from './variables'

export interface Segmented {
  readonly variables: DocumentVariables
  /** Empty when the document is no resolution; a problem then says why. */
  readonly recommendations: readonly Recommendation[]
}

/**
 * A document → what it says of itself (district, region, date, school year) and the recommendations it makes.
 * Never throws for what a document holds; takes time in proportion to its length.
 */
export function segment(document: Document, { lang }: { lang: Language }): Result<Segmented> {
  const { found, listStart, problems } = list(document, lang)
  const variables = documentVariables(document, { recommendations: found, listStart })
  if (found.length > 0) {
    if (variables.district === null) problems.push(problem('no-district', document, { lang }))
    if (variables.date === null) problems.push(problem('no-date', document, { lang }))
  }
  return { value: { variables, recommendations: found }, problems }
}

interface List {
  readonly found: readonly Recommendation[]
  /** Where the list begins; null without one. */
  readonly listStart: number | null
  readonly problems: Problem[]
}

function list(asRead: Document, lang: Language): List {
  const nothing = (rule: 'empty-text' | 'not-russian' | 'no-recommendations'): List => ({
    found: [],
    listStart: null,
    problems: [problem(rule, asRead, { lang })],
  })
  if (asRead.text.trim() === '') return nothing('empty-text')
  if (!isRussian(asRead.text)) return nothing('not-russian')
  const document = isBrokenUp(lines(asRead)) ? { ...asRead, lines: 'printed' as const } : asRead
  const all = lines(document)
  const start = leadIn(all)
  if (start === null) return nothing('no-recommendations')
  const region = {
    document,
    lines: [...restOf(all[start.line], start.end), ...all.slice(start.line + 1)],
    layout: layout(all, document.lines),
  }
  const cut = withInlineLists(document.text, units(region))
  const outlined = outline(cut)
  const { recommendations: found, tooLong } = recommendations(document, cut, outlined)
  if (found.length === 0 && tooLong.length === 0) return nothing('no-recommendations')
  const overlong = tooLong.map((span) => problem('item-too-long', document, { lang, span }))
  const faults = numberFaults(document, cut, { end: outlined.end, lang })
  return { found, listStart: start.end, problems: [...faults, ...overlong, ...leftOut(document, all, { found, lang })] }
}

/** What a line holds after an offset, as a line; none when that is nothing. */
function restOf(line: Line | undefined, offset: number): Line[] {
  if (!line || offset >= line.end) return []
  const text = line.text.slice(Math.max(0, offset - line.start))
  const start = line.end - text.trimStart().length
  return text.trim() === '' ? [] : [{ ...line, start, text: text.trim(), indent: 0, emptyCells: 0, blankBefore: true }]
}
