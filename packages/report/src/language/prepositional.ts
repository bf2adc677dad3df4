/**
 * Where something is found, as an official name has it: «в Мосальском районе», «в муниципальном образовании
 * город Армавир», «во Владимирском округе». Declined are the noun that says what kind of district it is and the
 * adjectives before it; what follows is an apposition and stays. Null when the name is not built that way
 * («Великие Луки», a file name): then a sentence must do without a case.
 */
export function inDistrict(name: string): string | null {
  if (FILE_NAME.test(name)) return null
  const words = name.split(' ')
  const head = words.findIndex((word) => kindOf(word) !== undefined)
  if (head < 0) return null
  const kind = kindOf(words[head] as string) as string
  const adjectives = words.slice(0, head).map(declinedAdjective)
  if (adjectives.some((adjective) => adjective === null)) return null
  const declined = [...adjectives, kind, ...words.slice(head + 1)].join(' ')
  return `${preposition(declined)} ${declined}`
}

/** A district that is not known is named after its file. */
const FILE_NAME = /\.[a-z]{2,5}\d?$/i

const kindOf = (word: string): string | undefined => KINDS.get(word) ?? KINDS.get(word.toLowerCase())

/** What a district can be called, in the nominative → in the prepositional. Abbreviations have no cases. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    район: 'районе',
    округ: 'округе',
    образование: 'образовании',
    город: 'городе',
    поселение: 'поселении',
    посёлок: 'посёлке',
    поселок: 'поселке',
    село: 'селе',
    станица: 'станице',
    улус: 'улусе',
    кожуун: 'кожууне',
    аймак: 'аймаке',
    волость: 'волости',
    территория: 'территории',
    МР: 'МР',
    МО: 'МО',
    ГО: 'ГО',
    ЗАТО: 'ЗАТО',
    'г.': 'г.',
  }),
)

/** «Мосальский» → «Мосальском», «Нижний» → «Нижнем», «муниципальное» → «муниципальном», «сельская» → «сельской». */
function declinedAdjective(word: string): string | null {
  if (!/^[\p{L}-]+$/u.test(word)) return null
  const [ending, declined] = ADJECTIVES.find(([ending]) => ending.test(word)) ?? []
  return ending && declined ? word.replace(ending, declined) : null
}

const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[гкх])ий$/, 'ом'],
  [/ий$/, 'ем'],
  [/[ыо]й$/, 'ом'],
  [/ое$/, 'ом'],
  [/ее$/, 'ем'],
  [/ая$/, 'ой'],
  [/яя$/, 'ей'],
]

/** «во Владимирском», «во Фроловском», «во Мценском»; else «в». */
const preposition = (words: string): string => (HARD_START.test(words) ? 'во' : 'в')

const HARD_START = /^(?:[вф][бвгджзклмнпрстфхцчшщ]|мц|мст|льг)/i
