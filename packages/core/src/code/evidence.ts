import type { Document, Evidence, Span } from '../model'
import { type Gathered, sourceSpan } from '../text/gather'
import { slice } from '../text/span'
import type { Word } from '../text/words'
import type { Hit } from './dictionary-reader'
import { weightiest } from './weightiest'

/** A recommendation as it stands in its document, cut into words. */
export interface Quotable {
  readonly document: Document
  readonly gathered: Gathered
  readonly text: readonly Word[]
}

/** The dictionary's words where it has any that ask; else the words that weighed most; never nothing. */
export function evidenceFor(quotable: Quotable, hits: readonly Hit[], weigh: () => readonly number[]): Evidence[] {
  const asked = hits.filter(({ role }) => role === 'asked')
  if (asked.length > 0) return hitEvidence(quotable, asked)
  const found = weighedEvidence(quotable, weigh(), 'asked')
  if (found.length > 0) return found
  return [evidence(quotable, { start: 0, end: quotable.gathered.text.length }, { pattern: null, role: 'asked' })]
}

/** The words that the dictionary found. */
export const hitEvidence = (quotable: Quotable, hits: readonly Hit[]): Evidence[] =>
  hits.map((hit) => evidence(quotable, hitSpan(quotable, hit), hit))

/** The words that weighed most; empty when none spoke for the theme. */
export const weighedEvidence = (quotable: Quotable, weighed: readonly number[], role: Evidence['role']): Evidence[] =>
  weightiest(quotable.text, weighed).map((span) => evidence(quotable, span, { pattern: null, role }))

/** The stretch of the gathered line that a hit covers. */
export const hitSpan = ({ text }: Pick<Quotable, 'text'>, { from, to }: Hit): Span => ({
  start: text[from]?.start ?? 0,
  end: text[to - 1]?.end ?? 0,
})

function evidence(
  { document, gathered }: Quotable,
  span: Span,
  { pattern, role }: Pick<Evidence, 'pattern' | 'role'>,
): Evidence {
  const place = sourceSpan(gathered, span)
  return { span: place, quote: slice(document.text, place), pattern, role }
}
