import type { Coding, Mention, ThemeCell } from '@sverka/core'
import type { View } from './view'

/** The codings behind a cell with this certainty, in document order. */
export const codingsOf = (view: View, cell: ThemeCell, certainty: Coding['certainty']): readonly Coding[] =>
  cell.recommendations.flatMap((id) =>
    view.codings(id).filter((coding) => coding.theme === cell.theme && coding.certainty === certainty),
  )

/** Where a district only names the theme and does not ask for it, in document order. */
export const mentionsOf = (view: View, { district, theme }: ThemeCell): readonly Mention[] =>
  view
    .district(district)
    .documents.flatMap((document) => view.recommendationsIn(document))
    .flatMap(({ id }) => view.mentions(id).filter((mention) => mention.theme === theme))
