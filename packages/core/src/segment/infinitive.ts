/** Whether a folded word is a verb in the infinitive: told from its ending, nouns with the same ending excepted. */
export function isInfinitive(folded: string): boolean {
  if (/(?:ться|тись|чься)$/.test(folded)) return folded.length > 4
  if (folded.endsWith('ть'))
    return !/(?:[^ч]есть|ость)$/.test(folded) ? folded.length > 3 && !NOUNS.has(folded) : VERBS.has(folded)
  if (folded.endsWith('чь')) return folded.length > 3 && !NOUNS.has(folded)
  return VERBS_IN_TI.test(folded)
}

const VERBS_IN_TI =
  /(?:[вн]ести|везти|йти|идти|рести|люсти|цвести|плести|спасти|ползти|трясти|(?:^|вы|воз|под|на|об|от|за|пере|раз|до|по)расти)$/

const VERBS: ReadonlySet<string> = new Set('учесть зачесть сесть снесть'.split(' '))

const NOUNS: ReadonlySet<string> = new Set(
  (
    'часть область сеть власть память суть путь смерть печать тетрадь кровать нефть шерсть нить грудь мать зять пять шесть ' +
    'девять десять двадцать тридцать опять треть четверть пасть страсть гость кость честь весть повесть совесть есть ' +
    'речь ночь дочь полночь печь ртуть плоть хоть прыть подобласть запчасть гладь лапоть ноготь локоть ломоть соть ' +
    'сласть масть напасть прочь усть'
  ).split(' '),
)

/** Whether the first word of a text is an infinitive, «не» passed over: «Не допускать …». */
export function beginsWithInfinitive(folded: string): boolean {
  const first = /^[^а-я]*(?:не\s+)?([а-я]+)/u.exec(folded)?.[1]
  return first !== undefined && isInfinitive(first)
}

/** Whether an infinitive stands among the first `reach` words of a folded text, words in quotes passed over. */
export function hasInfinitive(folded: string, reach: number): boolean {
  const head = folded.slice(0, reach * 16).replace(/"[^"]*"/g, ' ')
  let seen = 0
  for (const [word] of head.matchAll(/[а-я]+/gu)) {
    if (isInfinitive(word)) return true
    if (++seen === reach) return false
  }
  return false
}
