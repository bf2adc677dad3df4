import type { Analysis } from '@sverka/core'
import type { View } from '../view'

/** What every part of the page is made from. */
export interface Page extends View {
  readonly anchors: Anchors
}

/** Names of places in the page: made of positions, never of a document's words. */
export interface Anchors {
  theme(id: string): string
  district(id: string): string
  cell(district: string, theme: string): string
  recommendation(id: string): string
}

export const pageOf = (view: View): Page => ({ ...view, anchors: anchorsOf(view.analysis) })

function anchorsOf({ codebook, districts, recommendations }: Analysis): Anchors {
  const theme = positions(codebook.themes)
  const district = positions(districts)
  const recommendation = positions(recommendations)
  return {
    theme: (id) => `theme-${theme.get(id)}`,
    district: (id) => `district-${district.get(id)}`,
    cell: (inDistrict, id) => `cell-${theme.get(id)}-${district.get(inDistrict)}`,
    recommendation: (id) => `item-${recommendation.get(id)}`,
  }
}

const positions = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, at) => [id, at + 1]))
