import type { Span, Stated } from '../model'
import { fold } from '../text/fold'
import { type DistrictName, districtNames } from './district-names'
import { mended } from './mended'
import { type RegionName, regionNames } from './region-names'

/** What of a document is searched for the names of places. */
export interface Places {
  readonly text: string
  /** Where the list of recommendations begins, or the text's length without one. */
  readonly listStart: number
  readonly listEnd: number
}

export interface DistrictAndRegion {
  readonly district: Stated<string> | null
  readonly region: Stated<string> | null
}

/**
 * The district that issues the document, and its region: of several names the one most tied to the title and to the office
 * that signs. Null where the document names none.
 */
export function districtAndRegion(places: Places): DistrictAndRegion {
  const { text } = places
  const stretches = searched(places).map((span) => mended(text, span))
  const known = new Set(stretches.flatMap(({ text }) => printedNominatives(text)))
  const names = stretches.flatMap(({ text, sourceOf }) =>
    districtNames(text, known).map((name) => ({ ...name, span: sourceOf(name.span) })),
  )
  const regions = stretches.flatMap(({ text, sourceOf }) =>
    regionNames(text).map((name) => ({ ...name, span: sourceOf(name.span) })),
  )
  const district = best(
    names,
    (name) => weight(places, name.span) * (followedBy(name, regions) ? 1.5 : 1) + name.rank * 0.4,
  )
  const chosen =
    district &&
    fullest(
      names.filter(({ key }) => key === district.key),
      places,
    )
  const ofDistrict = names.filter(({ key }) => key === district?.key).map((name) => followedBy(name, regions))
  const region =
    best(
      ofDistrict.filter((found) => found !== null),
      () => 1,
    ) ?? best(regions, ({ span }) => weight(places, span) + (isOffice(text, span) || isInAddress(text, span) ? 1 : 0))
  return { district: chosen && stated(chosen), region: region && stated(region) }
}

/** Words that may be nominatives: «-ой» is one only before «район» or «округ», elsewhere it is a feminine in another case. */
const printedNominatives = (text: string): string[] =>
  [
    ...text.matchAll(
      /[А-Яа-яЁё][А-Яа-яЁё-]*(?<!ой)(?![А-Яа-яЁё-])|[А-Яа-яЁё][А-Яа-яЁё-]*ой(?= (?:муниципальный |городской )?(?:район|округ)(?![А-Яа-яЁё]))/gu,
    ),
  ].map(([word]) => word)

const stated = ({ name, span }: { name: string; span: Span }): Stated<string> => ({ value: name, span })

/** The beginning, the surroundings of the lead-in and the end: where a document says whose it is. */
function searched({ text, listStart }: Places): Span[] {
  const wanted = [
    { start: 0, end: Math.min(text.length, 30_000) },
    { start: Math.max(0, listStart - 5_000), end: Math.min(text.length, listStart + 10_000) },
    { start: Math.max(0, text.length - 5_000), end: text.length },
  ].sort((a, b) => a.start - b.start)
  const stretches: Span[] = []
  for (const next of wanted) {
    const last = stretches.at(-1)
    if (last && next.start <= last.end)
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else stretches.push(next)
  }
  return stretches
}

/** The name with the greatest sum of weights over all its mentions; of equal ones the first; null when nothing weighs. */
function best<N extends RegionName | DistrictName>(names: readonly N[], weigh: (name: N) => number): N | null {
  const sums = new Map<string, { first: N; sum: number }>()
  for (const name of names) {
    const key = 'key' in name ? name.key : name.name
    const found = sums.get(key) ?? { first: name, sum: 0 }
    sums.set(key, { ...found, sum: found.sum + weigh(name) })
  }
  const ranked = [...sums.values()]
    .filter(({ sum }) => sum > 0.5)
    .sort((a, b) => b.sum - a.sum || a.first.span.start - b.first.span.start)
  return ranked[0]?.first ?? null
}

/** The most official of the names of one district, the earliest of equal ones. */
function fullest(names: readonly DistrictName[], places: Places): DistrictName | null {
  const own = names.filter(({ span }) => weight(places, span) > 0)
  const ranked = (own.length > 0 ? [...own] : [...names]).sort(
    (a, b) =>
      b.rank - a.rank ||
      Number(isQuoted(b)) - Number(isQuoted(a)) ||
      Number(isInCapitals(a)) - Number(isInCapitals(b)) ||
      a.span.start - b.span.start,
  )
  return ranked[0] ?? null
}

const isQuoted = ({ name }: DistrictName): boolean => name.includes('«')

const isInCapitals = ({ name }: DistrictName): boolean => /[А-ЯЁ]{5}/.test(name)

/** The region named right after a district: «Мосальский район Калужской области», «Тулымский район, Республика …». */
function followedBy({ span }: DistrictName, regions: readonly RegionName[]): RegionName | null {
  return regions.find((region) => region.span.start >= span.end && region.span.start - span.end <= 4) ?? null
}

/** How much a mention says of the issuer: the title and the office count most, items and guests hardly. */
function weight({ text, listStart, listEnd }: Places, span: Span): number {
  const before = fold(text.slice(Math.max(0, span.start - 70), span.start))
  const after = fold(text.slice(span.end, span.end + 20).split('\n', 1)[0] ?? '')
  if (FOREIGN.test(before)) return -1
  if (span.start >= listStart && span.start < listEnd) return 0.25
  if (/^,? (?:ул|пр|пер|пл|д)\.?[ -]/u.test(after) || span.start >= listEnd) return 0.4
  return (
    1 +
    (OFFICE.test(before) ? 1.5 : 0) +
    (span.start < 1_500 ? 1 : 0) +
    (/(?:конференци|совещани|педсовет|форум|резолюци)/u.test(before) ? 1 : 0)
  )
}

const isOffice = (text: string, span: Span): boolean =>
  /(?:министерств|департамент|губернатор|правительств|комитет|закон)[А-Яа-яЁё]*(?: [А-Яа-яЁё]+){0,4} $/u.test(
    fold(text.slice(Math.max(0, span.start - 80), span.start)),
  )

/** «164600, Вологодская область, с. Мохово»: a postal index before it or a place after it. */
const isInAddress = (text: string, { start, end }: Span): boolean =>
  /(?<!\d)\d{6},?\s+(?:Россия,?\s+|РФ,?\s+)?$/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^,\s+(?:г|с|п|пос|р\.\s?п|пгт|д|ст-ца|х|село|город|[А-ЯЁ][а-яё-]+ий (?:район|р-н))[.,\s]/u.test(
    text.slice(end, end + 50),
  )

/** An office or a community of the district, whose name follows. */
const OFFICE =
  /(?:администраци|управлени|отдел|комитет|департамент|образовани|просвещени|работник|педагог|учител|общественност|систем)[А-Яа-яЁё]*[^А-Яа-яЁё]{0,3}$/u

const FOREIGN =
  /(?:опыт|пример|гост|делегаци|соседн|коллег|представител|урожен|побратим|из|под|недалеко от|близ)[А-Яа-яЁё]{0,4}[^А-Яа-яЁё]{0,2}$/u
