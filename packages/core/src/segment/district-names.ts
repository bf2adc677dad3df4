import type { Span } from '../model'
import { fold } from '../text/fold'
import { inTitleCase, nominativeAdjective, nominativeTown } from './declension'

/** A place in the text that names a district, town or settlement. */
export interface DistrictName {
  readonly span: Span
  /** The official name in the nominative. */
  readonly name: string
  /** The same for all names of one district: «мосальский» for «МР «Мосальский район»» and «Мосальского района». */
  readonly key: string
  /** How much of an official name it is, from 0 for a bare town to 3. */
  readonly rank: 0 | 1 | 2 | 3
}

/** The names in a text, in no order. `known` are the words printed in the document. */
export function districtNames(text: string, known: ReadonlySet<string>): DistrictName[] {
  return [...byAdjective(text, known), ...byKind(text, known), ...byTown(text, known)]
}

const KIND = '(?:(?:район|округ|улус|кожуун|аймак|поселени)(?:а|у|ом|е|я|ю|ем|и)?|р-не?|р-на|МР|ГО|МО)'
const MIDDLE = '(?:муниципальн|городск|национальн|сельск|внутригородск)[А-Яа-яЁё]{2,3}'
const BLANK = '[ \\n]\\s{0,12}'

const ADJECTIVE = new RegExp(
  `(?<![А-Яа-яЁё-])(?<name>[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+){0,2}(?:ого|его|ому|ему|ый|ий|ой|ым|им|ом|ем|ое|ее))${BLANK}(?<middle>(?:${MIDDLE}${BLANK}){0,2})(?<kind>${KIND})(?![А-Яа-яЁё-])(?<town>${BLANK}(?:города|г\\.)\\s?[А-ЯЁ][а-яё]+)?`,
  'gi',
)

/** «Верхнеозёрского муниципального района», «Каменоградский городской округ». */
function* byAdjective(text: string, known: ReadonlySet<string>): Generator<DistrictName> {
  for (const { 0: whole, index, groups } of text.matchAll(ADJECTIVE)) {
    const { name = '', middle = '', kind = '', town } = groups ?? {}
    if (
      !/^[А-ЯЁ]/u.test(name) ||
      new RegExp(`^(?:${MIDDLE}|этого|нашего|своего|каждого|данного|весь|всего)$`, 'iu').test(name)
    )
      continue
    if (/^(?:мр|го|мо)$/i.test(kind) && kind !== kind.toUpperCase()) continue
    const neuter = /^поселени/iu.test(kind)
    const own = neuter
      ? neuterOf(nominativeAdjective(inTitleCase(name), known))
      : nominativeAdjective(inTitleCase(name), known)
    const words = middle
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => kindWord(word, neuter))
    const ofTown = town && !/[А-ЯЁ]{2}/u.test(town) ? ` города ${town.trim().replace(/^(?:города|г\.)\s?/iu, '')}` : ''
    yield {
      span: { start: index, end: index + whole.length },
      name: `${[own, ...words, kindWord(kind, neuter)].join(' ')}${ofTown}`,
      key: keyOf(own),
      rank: words.length > 0 ? 3 : neuter ? 1 : 2,
    }
  }
}

const QUOTED = '[«"„“](?<quoted>[^«»"“”\\n]{3,80})[»"”“]'
const NAME =
  '(?<name>[А-ЯЁ][А-Яа-яЁё-]+(?:(?<=-)\\d+)?(?: (?!район|муниципальн|округ|област|кра[яй]|республик)[А-ЯЁ][А-Яа-яЁё-]+)?)'
const KINDS = `муниципальн[А-Яа-яЁё]{2,3}${BLANK}(?:образовани|район|округ)[А-Яа-яЁё]{0,2}|городск[А-Яа-яЁё]{2,3}${BLANK}(?:округ|поселени)[А-Яа-яЁё]{0,2}|[мг]\\.\\s?[оpр]\\.|(?:МО ГО|МО МР|МОГО|МО|МР|ГО|ЗАТО)(?![А-Яа-яЁё])|улус[А-Яа-яЁё]{0,2}`

const BY_KIND = new RegExp(
  `(?<![А-Яа-яЁё-])(?<kind>${KINDS})(?<also>(?:${BLANK}(?:[-–—] ?)?(?:ЗАТО|муниципальн[А-Яа-яЁё]{2,3}${BLANK}(?:район|округ)[А-Яа-яЁё]?|городск[А-Яа-яЁё]{2,3}${BLANK}округ[А-Яа-яЁё]?))?)\\s{0,4}(?:[-–—]\\s?)?(?:${QUOTED}|(?<town>город[А-Яа-яЁё]{0,2} |г\\. ?)?${NAME}(?<district> район[А-Яа-яЁё]{0,2}| муниципальн[А-Яа-яЁё]+ (?:район|округ)[А-Яа-яЁё]?)?)`,
  'gi',
)

/** «муниципального образования город Армавир», «МР "Мосальский район"», «городской округ Приреченск», «ЗАТО Северный». */
function* byKind(text: string, known: ReadonlySet<string>): Generator<DistrictName> {
  for (const { 0: whole, index, groups } of text.matchAll(BY_KIND)) {
    const { kind = '', also = '', quoted, town = '', name = '', district } = groups ?? {}
    if (isAbbreviation(kind) ? kind !== kind.toUpperCase() : /\.\s?[ОР]/u.test(kind)) continue
    const span = { start: index, end: index + whole.length }
    const kinds = [...officialKind(kind), ...officialKind(also)].join(' ')
    if (quoted !== undefined) {
      if (!/^[А-ЯЁ]/u.test(quoted) || INSTITUTION.test(fold(quoted))) continue
      yield { span, name: `${kinds} «${quoted.replace(/\s+/g, ' ')}»`, key: keyOf(quoted), rank: 3 }
      continue
    }
    const own = ownName(inTitleCase(name), district !== undefined)
    if (own === '' || isOfRegion(own, text.slice(span.end, span.end + 30)) || /^[а-яё]/u.test(name)) continue
    if (district !== undefined) {
      const adjective = nominativeAdjective(own, known)
      yield { span, name: `${kinds} ${adjective} ${kindWords(district)}`, key: keyOf(adjective), rank: 3 }
    } else if (town !== '') {
      const nominative = /^города/iu.test(town) ? nominativeTown(own, known) : own
      yield { span, name: `${kinds} город ${nominative}`, key: keyOf(nominative), rank: 3 }
    } else yield { span, name: `${kinds} ${own}`, key: keyOf(own), rank: 3 }
  }
}

const isAbbreviation = (kind: string): boolean => /^(?:МО|МР|ГО|МОГО|МО ГО|МО МР|ЗАТО)$/iu.test(kind)

/** «муниципального района Омской области»: the name is the region's. */
const isOfRegion = (name: string, after: string): boolean =>
  /(?:ой|ого)$/u.test(name) && /^\s*(?:област|обл\.|кра[яй]|республик|автономн)/iu.test(after)

const TOWN = new RegExp(`(?<![А-Яа-яЁё-])(?<kind>[Гг]ород(?:а|е|у|ом)?|ГОРОД(?:А|Е|У|ОМ)?|г\\.) ?\\n?${NAME}`, 'gu')

/** «города Дубравинска», «г. Лесогорск». */
function* byTown(text: string, known: ReadonlySet<string>): Generator<DistrictName> {
  for (const { 0: whole, index, groups } of text.matchAll(TOWN)) {
    const { kind = '', name = '' } = groups ?? {}
    const own = ownName(inTitleCase(name), false)
    if (own === '') continue
    const isNominative = /^(?:город|г\.)$/iu.test(kind) && !(kind.endsWith('.') && OBLIQUE.test(own))
    const nominative = isNominative ? own : nominativeTown(own, known)
    yield {
      span: { start: index, end: index + whole.length },
      name: `город ${nominative}`,
      key: keyOf(nominative),
      rank: 0,
    }
  }
}

/** After «г.» only such endings show that the name is not in the nominative. */
const OBLIQUE = /(?:ска|цка|града|бурга|ого)$/u

/** The name without a second word that is the adjective of a region: «Приреченск Самарской области». */
function ownName(name: string, adjectiveOnly: boolean): string {
  const [first = '', second] = name.split(' ')
  if (NOT_A_NAME.test(first)) return ''
  if (second === undefined || adjectiveOnly) return first
  return FIRST_OF_TWO.test(first) && /^[А-ЯЁ]/u.test(second) && !/(?:ск|цк)(?:ой|ого|ом|ая|ий)$/u.test(second)
    ? name
    : first
}

const FIRST_OF_TWO =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ей|ых|их|ом|ем)$|^(?:Новы|Стары|Нижни|Верхни|Велики|Сухо|Красны|Белы|Йошкар|Гусь)/u

const NOT_A_NAME =
  /^(?:Российск|Федераци|Государствен|Год|Росси|Министерств|Администраци|Управлени|Областн|Победител|Резолюци|Решени|Август|Конференци|Совещани|Рекомендаци|Протокол|Приказ|Доклад|Участник|Тема|Главн|Официальн)/iu

const INSTITUTION = /школ|сад|центр|лице|гимнази|колледж|библиотек|учебн|учрежден/u

const officialKind = (printed: string): string[] => (printed.trim() === '' ? [] : [kindWords(printed.trim())])

const kindWords = (printed: string): string => {
  const short = printed.replace(/\s/g, '').toLowerCase()
  if (/^г\.о\.$/.test(short)) return 'городской округ'
  if (/^м\.[рp]\.$/.test(short)) return 'муниципальный район'
  if (/^м\.о\.$/.test(short)) return 'муниципальный округ'
  if (/^(?:МО|МР|ГО|МОГО|МО ГО|МО МР|ЗАТО)$/u.test(printed)) return printed
  const neuter = /(?:образовани|поселени)[А-Яа-яЁё]*\s*$/iu.test(printed)
  return printed
    .replace(/[-–—]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => kindWord(word, neuter))
    .join(' ')
}

/** Abbreviated kinds as they are written out; «МО» may be several things and stays. */
const IN_FULL: Readonly<Record<string, string>> = {
  'р-н': 'район',
  'р-на': 'район',
  'р-не': 'район',
  мр: 'муниципальный район',
  го: 'городской округ',
  мо: 'МО',
  зато: 'ЗАТО',
}

/** A word of a kind in the nominative: «муниципального» → «муниципальный», «округа» → «округ», «образования» → «образование». */
function kindWord(word: string, neuter: boolean): string {
  const lower = word.toLowerCase()
  const full = IN_FULL[lower]
  if (full) return full
  if (/^(?:муниципальн|национальн)/u.test(lower))
    return lower.replace(/(?<=муниципаль|националь)н[А-Яа-яЁё]+$/u, neuter ? 'ное' : 'ный')
  if (/^(?:городск|внутригородск)/u.test(lower)) return lower.replace(/ск[А-Яа-яЁё]+$/u, neuter ? 'ское' : 'ской')
  if (/^сельск/u.test(lower)) return neuter ? 'сельское' : 'сельский'
  return lower
    .replace(/^(образовани|поселени)[А-Яа-яЁё]*$/u, '$1е')
    .replace(/^(район|округ|улус|кожуун|аймак)[А-Яа-яЁё]*$/u, '$1')
}

const neuterOf = (adjective: string): string =>
  adjective.replace(/(?:ый|ой)$/u, 'ое').replace(/ий$/u, /[гкх]ий$/u.test(adjective) ? 'ое' : 'ее')

/** The words of a name that tell it from others, in one order. */
const keyOf = (name: string): string =>
  (fold(name).match(/[А-Яа-яЁё]+/gu) ?? [])
    .filter((word) => !KIND_WORD.test(word))
    .sort()
    .join(' ')

const KIND_WORD = /^(?:муниципальн|городск|район|округ|город$|города$|г$|образовани|поселени|улус)/u
