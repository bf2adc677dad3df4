import type { Language } from '../model'
import { fold } from '../text/fold'
import type { Conference } from './conferences'
import { nameKey } from './place'
import { conferenceYear } from './school-year'

/** A conference's column: its id and its heading. */
export interface DistrictName {
  readonly id: string
  readonly name: string
}

/**
 * Ids and names of all columns, in the order of the conferences; unique, and the same whatever that order is.
 * An id is the district's own name and the year («мосальский-2023»), with the region only where two regions have
 * a district of that name, so that it stays when documents are added. A name has the year, or the region, in brackets
 * where it would not be unique without.
 */
export function districtNames(conferences: readonly Conference[], lang: Language): readonly DistrictName[] {
  const sameName = counts(conferences.map(({ place }) => (place === null ? null : nameKey(place))))
  const samePlace = counts(conferences.map(({ place }) => place))
  const columns = conferences.map((conference) => {
    const { place } = conference
    const shared = place !== null && (sameName.get(nameKey(place)) ?? 0) > (samePlace.get(place) ?? 0)
    const ambiguous = place !== null && (samePlace.get(place) ?? 0) > 1
    const name = place === null ? fileName(conference, conferences) : mostUsedName(conference)
    const details = [shared ? regionOf(conference, lang) : null, ambiguous ? yearOf(conference, lang) : null]
    const shown = details.filter((detail) => detail !== null).join(', ')
    return {
      id: idOf(conference, name, shared),
      name: shown === '' ? name : `${name} (${shown})`,
      first: sources(conference),
    }
  })
  const ids = numbered(
    columns.map(({ id, first }) => ({ label: id, first })),
    (label, n) => `${label}-${n}`,
  )
  const names = numbered(
    columns.map(({ name, first }) => ({ label: name, first })),
    (label, n) => `${label} [${n}]`,
  )
  return columns.map((_, at) => ({ id: ids[at] as string, name: names[at] as string }))
}

/** Of the spellings in use the most frequent, then the shortest. */
function mostUsedName({ documents }: Conference): string {
  const spelled = documents.flatMap(({ variables }) => (variables.district ? [tidy(variables.district.value)] : []))
  const used = counts(spelled)
  const order = (a: string, b: string) =>
    (used.get(b) ?? 0) - (used.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
  return [...spelled].sort(order)[0] as string
}

/** The file's own name; with its folders where another column's file has the same. */
function fileName(conference: Conference, all: readonly Conference[]): string {
  const last = (source: string) => source.split(/[/\\]/).filter(Boolean).at(-1) ?? source
  const source = sources(conference)
  const twins = all.filter(
    ({ place, documents }) => place === null && last(documents[0]?.document.source ?? '') === last(source),
  )
  return tidy(twins.length > 1 ? source : last(source))
}

const statedRegion = (documents: Conference['documents']): string | null =>
  documents.flatMap(({ variables }) => (variables.region ? [tidy(variables.region.value)] : [])).sort()[0] ?? null

const regionOf = ({ documents }: Conference, lang: Language): string =>
  statedRegion(documents) ?? (lang === 'ru' ? 'регион не указан' : 'region not stated')

const yearOf = ({ documents }: Conference, lang: Language): string =>
  documents.flatMap(({ variables }) => conferenceYear(variables) ?? []).sort()[0] ??
  (lang === 'ru' ? 'год не указан' : 'year not stated')

/** The place's own name, the region where `shared` with another, and the year; of a file the words of its name. */
function idOf({ place, schoolYear, documents }: Conference, name: string, shared: boolean): string {
  const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (place === null) return words(fold(name.replace(/\.\p{L}+$/u, ''))).join('-') || 'документ'
  const region = shared ? statedRegion(documents) : null
  return [...words(nameKey(place)), ...words(fold(region ?? '')), ...(schoolYear ? [schoolYear.slice(0, 4)] : [])].join(
    '-',
  )
}

interface Label {
  readonly label: string
  /** Decides who comes first. */
  readonly first: string
}

/** Labels made unique by a number, in the order of the sources and not of the corpus. */
function numbered(labels: readonly Label[], toNumbered: (label: string, n: number) => string): readonly string[] {
  const unique: string[] = labels.map(({ label }) => label)
  const taken = new Set<string>()
  const order = [...labels.entries()].sort(([, a], [, b]) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  for (const [at, { label }] of order) {
    let own = label
    for (let n = 2; taken.has(own); n++) own = toNumbered(label, n)
    taken.add(own)
    unique[at] = own
  }
  return unique
}

const sources = ({ documents }: Conference): string =>
  documents.map(({ document }) => document.source).sort()[0] as string

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, 200)

function counts<V>(values: readonly V[]): ReadonlyMap<V, number> {
  const found = new Map<V, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return found
}
