import { compareTwoStrings } from 'string-similarity'
import type { Codebook } from '../../model'
import { fold } from '../../text/fold'

/** Finds a theme by its id or its Russian or English name, however these are spelled. */
export interface ThemeLookup {
  /** Id of the theme of exactly this name; null when there is none. */
  idOf(name: string): string | null
  /** The Russian name of the theme that was probably meant; null when none is like it. */
  suggestion(name: string): string | null
}

export function themeLookup({ themes }: Pick<Codebook, 'themes'>): ThemeLookup {
  const names = themes.flatMap(({ id, ru, en }) => [id, ru, en].map((name) => ({ spelled: spelling(name), id, ru })))
  const ids = new Map(names.map(({ spelled, id }) => [spelled, id]))
  return {
    idOf: (name) => ids.get(spelling(name)) ?? null,
    suggestion(name) {
      const spelled = spelling(name.slice(0, 100))
      const [best] = names
        .map((known) => ({ ru: known.ru, score: compareTwoStrings(spelled, known.spelled) }))
        .sort((a, b) => b.score - a.score)
      return best && best.score >= 0.5 ? best.ru : null
    },
  }
}

/** Case, ё, quotes, dashes and spaces do not make another name. */
const spelling = (name: string): string =>
  fold(name)
    .replace(/["'«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
