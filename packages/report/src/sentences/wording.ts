import type { Language } from '@sverka/core'
import { english } from './wording-en'
import { russian } from './wording-ru'

/** The turns of phrase of the sentences; `name` is a district's official name in the nominative. */
export interface Wording {
  readonly nothingToCompare: string
  compared(districts: number, recommendations: number, each: string): string
  each(name: string, recommendations: number): string
  sharedByAll(of: number): string
  nothingSharedByAll(of: number): string
  sharedByK(k: number, of: number): string
  sharedByMost(of: number): string
  sharedBySeveral(of: number): string
  onlyIn(name: string): string
  uncertainAtBest(of: number): string
  foundNowhere(of: number): string
  foundIn(name: string): string
  notFoundIn(name: string): string
  /** Of what most of the others have. */
  notFoundOfMost(name: string): string
  /** The rest of what a district lacks. */
  notFoundEither(name: string): string
  uncertainIn(name: string): string
  uncertainAlso(names: string): string
  /** How many of all districts have a theme. */
  kOf(k: number, of: number): string
  nearest(cited: string, quote: string): string
  readonly meaning: string
}

export const wording = (lang: Language): Wording => (lang === 'ru' ? russian : english)
