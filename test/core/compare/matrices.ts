import fc from 'fast-check'
import type { ThemeCell, ThemeMatrix } from '../../../packages/core/src/model'

/** A matrix from rows of signs, one row a district: `+` found, `?` uncertain, `.` not found. Themes are a, b, c … */
export function matrixOf(rows: Readonly<Record<string, string>>): ThemeMatrix {
  const districts = Object.keys(rows)
  const themes = [...(rows[districts[0] ?? ''] ?? '')].map((_, at) => String.fromCharCode(97 + at))
  const cells = districts.flatMap((district) =>
    themes.map((theme, at): ThemeCell => {
      const state = STATES[(rows[district] as string)[at] as keyof typeof STATES]
      return { district, theme, state, recommendations: [], nearestMiss: null }
    }),
  )
  return { districts, themes, cells }
}

const STATES = { '+': 'found', '?': 'uncertain', '.': 'not found' } as const

/** Rows for `matrixOf`. */
export const anyRows = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 5 }))
  .chain(([themes, districts]) =>
    fc.array(fc.array(fc.constantFrom('+', '?', '.'), { minLength: themes, maxLength: themes }), {
      minLength: districts,
      maxLength: districts,
    }),
  )
  .map((rows) => Object.fromEntries(rows.map((row, at) => [`d${at}`, row.join('')])))

export const anyMatrix = anyRows.map(matrixOf)
