import type { District, ThemeCell } from '@sverka/core'
import { codingsOf } from '../cell'
import { excerpt } from '../language/excerpt'
import type { View } from '../view'
import { FEW } from './overall'
import { AT_A_GLANCE, type NoteOf, themeParts } from './parts'
import { listSentence, type Sentence } from './sentence'
import { wording } from './wording'

/**
 * What was not found in a district though others have it, with the nearest miss, and where one cannot be sure.
 * What no district has is said once, for all. A district alone is told by what was found in it and what was not.
 */
export function districtSentences(view: View, { id, name }: District): readonly Sentence[] {
  const say = wording(view.lang)
  const about = (kind: Sentence['kind'], lead: string, themes: readonly string[], noteOf?: NoteOf) =>
    listSentence({ kind, district: id, lead, parts: themeParts(view, themes, noteOf) })
  const unsure = about('uncertain', say.uncertainIn(name), themesIn(view, id, 'uncertain'), citing(view, id))
  const lacking = themesIn(view, id, 'not found')
  if (view.analysis.districts.length === 1) {
    const found = about('found here', say.foundIn(name), themesIn(view, id, 'found'))
    return [...found, ...about('not found', say.notFoundIn(name), lacking, nearest(view, id, lacking)), ...unsure]
  }
  if (view.analysis.districts.length <= FEW) {
    const others = lacking.filter((theme) => foundIn(view, theme) > 0)
    return [...about('not found', say.notFoundIn(name), others, nearest(view, id, others)), ...unsure]
  }
  const most = lacking.filter((theme) => foundIn(view, theme) > view.analysis.districts.length / 2)
  const some = lacking.filter((theme) => foundIn(view, theme) > 0 && !most.includes(theme))
  return [
    ...about('not found', say.notFoundOfMost(name), most, both(kOf(view), nearest(view, id, most))),
    ...about('not found', most.length > 0 ? say.notFoundEither(name) : say.notFoundIn(name), some, kOf(view)),
    ...unsure,
  ]
}

const themesIn = (view: View, district: string, state: ThemeCell['state']): readonly string[] =>
  view.analysis.matrix.themes.filter((theme) => view.cell(district, theme).state === state)

const foundIn = (view: View, theme: string): number =>
  view.analysis.coverage.find((row) => row.theme === theme)?.found ?? 0

/** «20 из 25». */
const kOf =
  (view: View): NoteOf =>
  (theme) =>
    wording(view.lang).kOf(foundIn(view, theme), view.analysis.districts.length)

const both =
  (first: NoteOf, second: NoteOf): NoteOf =>
  (theme) =>
    [first(theme), second(theme)].filter((note) => note !== null).join('; ')

/** «ближе всего п. 3: „…“», where any words bring a recommendation close; in a long list only for the closest few. */
function nearest(view: View, district: string, themes: readonly string[]): NoteOf {
  const misses = themes.flatMap((theme) => {
    const miss = view.cell(district, theme).nearestMiss
    return miss && miss.evidence.length > 0 ? [{ theme, ...miss }] : []
  })
  const shown = themes.length > AT_A_GLANCE ? misses.sort((a, b) => b.score - a.score).slice(0, CLOSEST) : misses
  return (theme) => {
    const miss = shown.find((one) => one.theme === theme)
    if (!miss) return null
    const { text } = view.recommendation(miss.recommendation)
    return wording(view.lang).nearest(view.cite(miss.recommendation).full, excerpt(text, 50))
  }
}

const CLOSEST = 3

/** The recommendations that may have the theme. */
const citing =
  (view: View, district: string): NoteOf =>
  (theme) =>
    codingsOf(view, view.cell(district, theme), 'uncertain')
      .map(({ recommendation }) => view.cite(recommendation).full)
      .join(', ')
