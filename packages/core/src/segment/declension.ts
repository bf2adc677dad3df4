/** Words written wholly in capitals as they are written amid a text: «ВЕРХНЕОЗЁРСКОГО» → «Верхнеозёрского». */
export const inTitleCase = (words: string): string =>
  /\p{Ll}/u.test(words) ? words : words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

/**
 * A masculine adjective in the nominative from any case: «Верхнеозёрского» → «Верхнеозёрский», «Предгорном» → «Предгорный».
 * `known` are nominatives printed in the same document: they decide between «-ий» and «-ой», which the other cases do not tell.
 */
export function nominativeAdjective(word: string, known: ReadonlySet<string>): string {
  const match = /^(.+?)(ого|его|ому|ему|ым|им|ом|ем|ый|ий|ой)$/u.exec(word)
  if (!match) return word
  const [, stem = '', ending = ''] = match
  if (/^(?:ый|ий|ой)$/.test(ending)) return word
  const printed = ['ий', 'ый', 'ой'].map((nominative) => stem + nominative).find((form) => known.has(form))
  if (printed) return printed
  const folded = stem.toLowerCase().replace(/ё/g, 'е')
  if (STRESSED.test(folded)) return `${stem}ой`
  return (
    stem +
    (/[кгхжшщч]$/u.test(folded) || /^(?:его|ему|ем)$/.test(ending) || (ending === 'им' && /н$/.test(folded))
      ? 'ий'
      : 'ый')
  )
}

/** Stems of place names that are stressed on the ending: «Луговской», «Усть-Лесной»; but «Залесный», «Приморский». */
const STRESSED =
  /(?:^|-)(?:(?:волго|верхне|нижне|средне)?донск|луговск|тверск|слободск|заводск|полевск|режевск|чусовск|городск|морск|берегов|лесн|степн|полев|речн|больш|золот|свят|молод|сухопутн)$/

/** A feminine adjective in the nominative: «Самарской» → «Самарская». */
export const nominativeFeminine = (word: string): string =>
  word.replace(/(?:ой|ую)$/u, 'ая').replace(/(?:ей|юю)$/u, 'яя')

/**
 * The name of a town in the nominative from the genitive or the prepositional: «Дубравинска» → «Дубравинск», «Самары» → «Самара»,
 * «Нижнего Новгорода» → «Нижний Новгород». A name that ends in a consonant, «о» or a listed plural, or begins with an
 * adjective in the nominative («Белая Пристань»), stays as it is.
 */
export function nominativeTown(name: string, known: ReadonlySet<string>): string {
  const words = name.split(' ')
  if (words.length > 1 && /(?:ая|яя|ый|ий|ое|ее|ые|ие)$/u.test(words[0] as string)) return name
  if (words.length > 1 && /(?:ого|его|ом|ем|ых|их|ой|ей)$/u.test(words[0] as string)) return declinedPair(words, known)
  const [first, ...rest] = words
  return [nominativeNoun(first as string, known), ...rest].join(' ')
}

function declinedPair([adjective = '', ...rest]: readonly string[], known: ReadonlySet<string>): string {
  const noun = rest.join(' ')
  if (/(?:ых|их)$/u.test(adjective))
    return `${adjective.replace(/ых$/u, 'ые').replace(/их$/u, 'ие')} ${/лук$/iu.test(noun) ? `${noun}и` : noun.replace(/(?:ов|ей|ах)$/u, 'ы')}`
  if (/(?:ой|ей)$/u.test(adjective)) return `${nominativeFeminine(adjective)} ${nominativeNoun(noun, known)}`
  return `${nominativeAdjective(adjective, known)} ${nominativeNoun(noun, known)}`
}

function nominativeNoun(word: string, known: ReadonlySet<string>): string {
  const compound = /^(\p{L}+а)-(\p{L}+ого)$/u.exec(word)
  if (compound)
    return `${nominativeNoun(compound[1] as string, known)}-${nominativeAdjective(compound[2] as string, known)}`
  if (/(?:ого|его)$/u.test(word)) return nominativeAdjective(word, known)
  const tail = /^(\p{L}+)(-(?:на|ин)-.+)$/u.exec(word)
  if (tail) return nominativeNoun(tail[1] as string, known) + tail[2]
  for (const [ending, nominatives] of TOWN_ENDINGS) {
    if (!ending.test(word)) continue
    const guesses = nominatives.map((nominative) => word.replace(ending, nominative))
    return guesses.find((guess) => guess !== word && known.has(guess)) ?? (guesses[0] as string)
  }
  return word
}

const TOWN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=(?:Соч|Тольятт|Мытищ|Хим|Химк|Березник|Чебоксар|Люберц))[иы]$/u, ['и']],
  [/(?<=[^аеёиоуыэюя])ца$/u, ['ец', 'ца', 'ц']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ['', 'а', 'о']],
  [/ля$/u, ['ль', 'ля']],
  [/я$/u, ['й', 'ь', 'я']],
  [/ы$/u, ['а', 'ы']],
  [/(?<=[кгхжчшщ])и$/u, ['а', 'и']],
  [/и$/u, ['ь', 'я', 'и']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, ['', 'а', 'е']],
]
