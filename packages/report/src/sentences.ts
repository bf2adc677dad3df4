import type { Analysis } from '@sverka/core'
import type { ReportOptions } from './options'
import { districtSentences } from './sentences/by-district'
import { FEW, overallSentences } from './sentences/overall'
import { plainSentence, type Sentence } from './sentences/sentence'
import { wording } from './sentences/wording'
import { type View, view } from './view'

/**
 * What a methodologist would write at the head of the report: what was compared, what all share, what some share,
 * what only one has; for each district what was not found and where one cannot be sure; and what «not found» means.
 * Of one district only its own sentences; of none, that there is nothing to compare.
 */
export function sentences(analysis: Analysis, options: ReportOptions = {}): readonly Sentence[] {
  return openingSentences(view(analysis, options))
}

/** The same for renderers that have a view already. */
export function openingSentences(seen: View): readonly Sentence[] {
  const { districts } = seen.analysis
  const say = wording(seen.lang)
  if (districts.length === 0) return [plainSentence('compared', say.nothingToCompare)]
  return [
    comparedSentence(seen),
    ...(districts.length > 1 ? overallSentences(seen) : []),
    ...districts.flatMap((district) => districtSentences(seen, district)),
    plainSentence('meaning', say.meaning),
  ]
}

function comparedSentence({ analysis: { districts }, lang }: View): Sentence {
  const say = wording(lang)
  const each = districts.map(({ name, recommendations }) => say.each(name, recommendations))
  const total = districts.reduce((sum, { recommendations }) => sum + recommendations, 0)
  return plainSentence(
    'compared',
    say.compared(districts.length, total, districts.length <= FEW ? each.join(', ') : ''),
  )
}
