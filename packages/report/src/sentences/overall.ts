import type { Coverage } from '@sverka/core'
import { coverageWithErrors } from '../content/intervals'
import { and, sentenceStart } from '../language/list'
import type { View } from '../view'
import { namedTheme, themeParts } from './parts'
import { listSentence, plainSentence, type Sentence, type SentencePart } from './sentence'
import { wording } from './wording'

/** What all share, what some share, what only one has, what is found nowhere. Needs two or more districts. */
export function overallSentences(view: View): readonly Sentence[] {
  const { coverage, districts } = view.analysis
  const of = districts.length
  const say = wording(view.lang)
  const about = (kind: Sentence['kind'], lead: string, rows: readonly Coverage[], noteOf = unsureNote(view)) =>
    listSentence({
      kind,
      district: null,
      lead,
      parts: themeParts(
        view,
        rows.map(({ theme }) => theme),
        noteOf,
      ),
    })
  const kind = (wanted: Coverage['kind']) => coverage.filter((row) => row.kind === wanted)
  const nowhere = kind('not found')
  const shared = about('shared by all', say.sharedByAll(of), kind('shared by all'))
  return [
    ...(shared.length > 0 ? shared : [plainSentence('shared by all', say.nothingSharedByAll(of))]),
    ...(of <= FEW ? sharedByEach(view, kind('shared by some')) : sharedByMany(view, kind('shared by some'))),
    ...districts.flatMap(({ id, name }) => {
      const own = kind('only here').filter((row) => row.districts[0] === id)
      return about('only here', say.onlyIn(name), own).map((sentence) => ({ ...sentence, district: id }))
    }),
    ...about(
      'uncertain at best',
      say.uncertainAtBest(of),
      nowhere.filter(({ uncertain }) => uncertain > 0),
    ),
    ...about(
      'found nowhere',
      say.foundNowhere(of),
      nowhere.filter(({ uncertain }) => uncertain === 0),
    ),
  ]
}

/** So many districts can be named one by one. */
export const FEW = 4

/** «Есть у двух из трёх», by the districts that share. */
function sharedByEach(view: View, some: readonly Coverage[]): readonly Sentence[] {
  const of = view.analysis.districts.length
  const counts = [...new Set(some.map(({ found }) => found))].sort((first, second) => second - first)
  return counts.flatMap((k) =>
    listSentence({
      kind: 'shared by some',
      district: null,
      lead: wording(view.lang).sharedByK(k, of),
      parts: byDistricts(
        view,
        some.filter(({ found }) => found === k),
      ),
    }),
  )
}

function byDistricts(view: View, rows: readonly Coverage[]): readonly SentencePart[] {
  const parts = new Map<string, Coverage[]>()
  for (const row of rows) {
    const names = row.districts.map((id) => view.district(id).name)
    const heading = sentenceStart(and(names, view.lang))
    parts.set(heading, [...(parts.get(heading) ?? []), row])
  }
  const themes = (own: readonly Coverage[]) => own.map(({ theme }) => namedTheme(view, theme, unsureNote(view)))
  return [...parts].map(([heading, own]) => ({ heading, themes: themes(own) }))
}

/** Too many districts to name: those of most, then those of several, each theme with its count. */
function sharedByMany(view: View, some: readonly Coverage[]): readonly Sentence[] {
  const of = view.analysis.districts.length
  const say = wording(view.lang)
  const found = new Map(some.map((row) => [row.theme, row.found]))
  const about = (lead: string, rows: readonly Coverage[]) => {
    const themes = [...rows].sort((first, second) => second.found - first.found).map(({ theme }) => theme)
    const noteOf = (theme: string) => `${found.get(theme)}${coverageWithErrors(view, theme) ?? ''}`
    return listSentence({ kind: 'shared by some', district: null, lead, parts: themeParts(view, themes, noteOf) })
  }
  return [
    ...about(
      say.sharedByMost(of),
      some.filter((row) => row.found > of / 2),
    ),
    ...about(
      say.sharedBySeveral(of),
      some.filter((row) => row.found <= of / 2),
    ),
  ]
}

/** Where else a theme may be: the districts by name while they are few, else how many. */
const unsureNote =
  (view: View) =>
  (theme: string): string | null => {
    const cells = view.analysis.matrix.cells.filter((cell) => cell.theme === theme && cell.state === 'uncertain')
    if (cells.length === 0) return null
    const names = cells.map(({ district }) => view.district(district).name)
    return wording(view.lang).uncertainAlso(names.length <= FEW ? and(names, view.lang) : String(names.length))
  }
