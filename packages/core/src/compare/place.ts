import type { DocumentVariables } from '../model'
import { fold } from '../text/fold'

/**
 * What a place is called once its kind, case, quotes and repetitions are set aside: «мосальский» for
 * «МР „Мосальский район“», «Мосальский муниципальный район» and «Мосальского района Калужской области».
 * A name made of kinds alone («городской округ») keeps them. Empty only for a name without letters and digits.
 */
export function placeKey(name: string): string {
  const folded = fold(name.slice(0, LONGEST_NAME))
  const all = wordsOf(folded)
  const own = wordsOf(folded.replace(REGION_AT_END, '')).filter((word) => !KIND.test(word))
  return [...new Set(own.length > 0 ? own.map(nominative) : all)].join(' ')
}

/** Names come from documents; a longer one is no name, and the patterns below need a bound. */
const LONGEST_NAME = 200

const wordsOf = (folded: string): string[] => folded.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []

const KIND =
  /^(?:\p{L}|муниципальн\p{L}*|городск\p{L}*|город[ауе]?|городом|гор|район\p{L}*|округ\p{L}*|образовани\p{L}*|мун|мр|мо|го|зато|област\p{L}*|обл|кра[йяюе]|краем|республик\p{L}*|респ|автономн\p{L}*|ао)$/u

const REGION_AT_END =
  /[\s,(]+(?:[\p{L}-]+ (?:области|область|обл|края|край)\.?|республик[аи] [^)]+|[\p{L}-]+ республик[аи])\)?\s*$/u

/** «Мосальского» and «Мосальское» as «мосальский», so that «Мосальского района» is the same place. */
const nominative = (word: string): string => word.replace(/([сц]к)(?:ого|ому|ом|им|ая|ую|ой|ое|ие|их)$/, '$1ий')

/**
 * For each document, what place it speaks of, the same string for the same place; absent where the district is unknown.
 * Places of one name in different regions are told apart. A document that does not name its region joins
 * the only region that has a place of this name; where several have one, it stays by itself.
 */
export function places(variables: readonly DocumentVariables[]): ReadonlyMap<string, string> {
  const regions = new Map<string, Set<string>>()
  for (const { district, region } of variables) {
    if (!district || !region) continue
    const key = placeKey(district.value)
    regions.set(key, (regions.get(key) ?? new Set()).add(placeKey(region.value)))
  }
  const found = new Map<string, string>()
  for (const { document, district, region } of variables) {
    const key = district ? placeKey(district.value) : ''
    if (key === '') continue
    const known = [...(regions.get(key) ?? [])]
    const own = region ? placeKey(region.value) : known.length === 1 ? known[0] : ''
    found.set(document, known.length > 1 ? `${key}, ${own}` : key)
  }
  return found
}

/** The name's part of a place that `places` told apart by its region. */
export const nameKey = (place: string): string => place.split(', ')[0] as string
