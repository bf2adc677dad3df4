import type { Overlap, ThemeMatrix } from '../model'
import { jaccard, overlapCoefficient } from './measures'

/**
 * What each pair of districts shares and what only one of them has. A theme that is uncertain in either district is
 * left out of that pair's lists and measures alike: it can be called neither shared nor lacking.
 * Pairs in matrix order, each once; fewer than two districts make no pairs.
 */
export function overlaps({ districts, themes, cells }: ThemeMatrix): readonly Overlap[] {
  const states = new Map(districts.map((district) => [district, new Map<string, string>()]))
  for (const { district, theme, state } of cells) states.get(district)?.set(theme, state)
  return districts.flatMap((first, at) =>
    districts.slice(at + 1).map((second) => {
      const state = (district: string, theme: string) => states.get(district)?.get(theme)
      const certain = themes.filter((theme) => [first, second].every((one) => state(one, theme) !== 'uncertain'))
      const has = (district: string) => new Set(certain.filter((theme) => state(district, theme) === 'found'))
      const [a, b] = [has(first), has(second)]
      return {
        first,
        second,
        shared: certain.filter((theme) => a.has(theme) && b.has(theme)),
        onlyFirst: certain.filter((theme) => a.has(theme) && !b.has(theme)),
        onlySecond: certain.filter((theme) => !a.has(theme) && b.has(theme)),
        jaccard: jaccard(a, b),
        overlapCoefficient: overlapCoefficient(a, b),
      }
    }),
  )
}
