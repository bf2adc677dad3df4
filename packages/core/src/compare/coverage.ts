import type { Coverage, ThemeCell, ThemeMatrix } from '../model'

/** How many districts have each theme, in codebook order. Without districts every theme is `not found`, 0 of 0. */
export function coverage({ districts, themes, cells }: ThemeMatrix): readonly Coverage[] {
  const cellsOf = new Map<string, ThemeCell[]>(themes.map((theme) => [theme, []]))
  for (const cell of cells) cellsOf.get(cell.theme)?.push(cell)
  return [...cellsOf].map(([theme, own]) => {
    const found = own.filter(({ state }) => state === 'found')
    const uncertain = own.filter(({ state }) => state === 'uncertain').length
    const kind = kindOf(found.length, districts.length)
    return {
      theme,
      found: found.length,
      uncertain,
      of: districts.length,
      kind,
      districts: found.map(({ district }) => district),
    }
  })
}

function kindOf(found: number, of: number): Coverage['kind'] {
  if (found === 0) return 'not found'
  if (found === of) return 'shared by all'
  return found === 1 ? 'only here' : 'shared by some'
}
