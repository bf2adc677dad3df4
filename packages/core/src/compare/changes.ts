import type { District, DocumentVariables, ThemeCell, ThemeMatrix } from '../model'
import { places } from './place'

/** What a district asks for in one year and the next that the corpus holds. Themes in codebook order. */
export interface Change {
  /** Ids of the two columns of one district, the earlier first. */
  readonly from: string
  readonly to: string
  readonly kept: readonly string[]
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  /** Themes uncertain in one of the two years: whether they changed cannot be said. */
  readonly uncertain: readonly string[]
}

export interface YearsOfDistricts {
  readonly districts: readonly District[]
  /** Tell which columns are one district. */
  readonly variables: readonly DocumentVariables[]
  readonly matrix: ThemeMatrix
}

/**
 * Changes between successive school years of each district, districts in corpus order. Columns without a school year
 * have no place in time and are passed over; a corpus with one year for each district makes no changes.
 */
export function changes({ districts, variables, matrix }: YearsOfDistricts): readonly Change[] {
  const placeOf = places(variables)
  const series = new Map<string, District[]>()
  for (const district of districts) {
    const place = placeOf.get(district.documents[0] ?? '')
    if (place && district.schoolYear) series.set(place, [...(series.get(place) ?? []), district])
  }
  return [...series.values()].flatMap((columns) => {
    const years = [...columns].sort((a, b) => ((a.schoolYear as string) < (b.schoolYear as string) ? -1 : 1))
    return years.slice(1).map((to, at) => change(matrix, (years[at] as District).id, to.id))
  })
}

function change({ themes, cells }: ThemeMatrix, from: string, to: string): Change {
  const states = (column: string) =>
    new Map(cells.filter(({ district }) => district === column).map(({ theme, state }) => [theme, state]))
  const [before, after] = [states(from), states(to)]
  const went = (first: ThemeCell['state'], second: ThemeCell['state']) =>
    themes.filter((theme) => before.get(theme) === first && after.get(theme) === second)
  return {
    from,
    to,
    kept: went('found', 'found'),
    added: went('not found', 'found'),
    dropped: went('found', 'not found'),
    uncertain: themes.filter((theme) => before.get(theme) === 'uncertain' || after.get(theme) === 'uncertain'),
  }
}
