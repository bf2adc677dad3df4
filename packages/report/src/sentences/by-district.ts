import type { District, ThemeCell } from '@sverka/core'
import { codingsOf } from '../cell'
import { excerpt } from '../language/excerpt'
import type { View } from '../view'
import { FEW } from './overall'
import { themeParts } from './parts'
import { listSentence, type Sentence } from './sentence'
import { wording } from './wording'

/**
 * What was not found in a district though others have it, with the nearest miss, and where one cannot be sure.
 * What no district has is said once, for all.
 */
export function districtSentences(view: View, { id, name }: District): readonly Sentence[] {
  const { coverage, districts } = view.analysis
  const say = wording(view.lang)
  const many = districts.length > FEW
  const foundIn = new Map(coverage.map(({ theme, found }) => [theme, found]))
  const about = (
    kind: Sentence['kind'],
    lead: string,
    themes: readonly string[],
    noteOf: (theme: string) => string | null,
  ) => listSentence({ kind, district: id, lead, parts: themeParts(view, themes, noteOf) })
  const inState = (state: ThemeCell['state']) =>
    view.analysis.matrix.themes.filter((theme) => view.cell(id, theme).state === state)
  const lacking = inState('not found').filter((theme) => (foundIn.get(theme) ?? 0) > 0 || districts.length === 1)
  const expected = lacking.filter((theme) => !many || (foundIn.get(theme) ?? 0) > districts.length / 2)
  const rest = lacking.filter((theme) => !expected.includes(theme))
  const kOf = (theme: string) => say.kOf(foundIn.get(theme) ?? 0, districts.length)
  const withCount = (theme: string) =>
    [many ? kOf(theme) : null, nearest(view, id, theme)].filter(Boolean).join('; ') || null
  return [
    ...(districts.length === 1 ? about('found here', say.foundIn(name), inState('found'), () => null) : []),
    ...about('not found', say.notFoundIn(name), expected, withCount),
    ...about('not found', expected.length > 0 ? say.notFoundEither(name) : say.notFoundIn(name), rest, kOf),
    ...about('uncertain', say.uncertainIn(name), inState('uncertain'), (theme) => cited(view, id, theme)),
  ]
}

/** «ближе всего п. 3 „…“»; null when nothing brings any recommendation close. */
function nearest(view: View, district: string, theme: string): string | null {
  const miss = view.cell(district, theme).nearestMiss
  if (!miss || miss.evidence.length === 0) return null
  const { text } = view.recommendation(miss.recommendation)
  return wording(view.lang).nearest(view.cite(miss.recommendation), excerpt(text, 60))
}

/** The recommendations that may have the theme. */
const cited = (view: View, district: string, theme: string): string | null =>
  codingsOf(view, view.cell(district, theme), 'uncertain')
    .map(({ recommendation }) => view.cite(recommendation))
    .join(', ') || null
