import type { District } from '@sverka/core'

/**
 * District names short enough to head one of many columns: what kind of district it is goes («городской округ
 * Лесогорск» → «Лесогорск», «Мосальский район (2023)» → «Мосальский (2023)») where the names stay unique without it.
 */
export function columnNames(districts: readonly District[]): ReadonlyMap<string, string> {
  const short = districts.map(({ name }) => withoutKind(name))
  return new Map(
    districts.map(({ id, name }, at) => {
      const own = short[at] as string
      return [id, short.filter((other) => other === own).length === 1 ? own : name]
    }),
  )
}

function withoutKind(name: string): string {
  const own = name.replace(KIND_BEFORE, '').replace(/^«([^«»]*)»/, '$1')
  return own.replace(KIND_AFTER, '') || name
}

const KIND_BEFORE =
  /^(?:(?:муниципальное образование|муниципальный (?:район|округ)|городской округ|МО|МР|ГО|город|г\.) (?=\S))+/i
/** Only after an adjective: «район имени Лазо» is no name without its noun. */
const KIND_AFTER = /(?<=^\p{L}[\p{L}-]*(?:ий|ый|ой)) (?:(?:муниципальный|городской) )?(?:район|округ)(?= \(|$)/u
