/**
 * How likely a text is Russian, as the sum over its letters beyond ASCII of the logarithm of how often Russian uses
 * the letter, less a fine for each capital after a small letter and each sign that Russian texts do not use.
 * 0 for a text of ASCII alone; comparable only between readings of the same bytes.
 */
export function likelihood(text: string): number {
  let sum = 0
  let afterSmall = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      afterSmall = false
      continue
    }
    const letter = WEIGHTS.get(code)
    sum += letter?.weight ?? FOREIGN
    if (afterSmall && letter?.capital) sum += FINE
    afterSmall = letter?.small ?? false
  }
  return sum
}

/** Per thousand letters of running Russian text (Russian National Corpus, as published by Lyashevskaya and Sharoff). */
const PER_THOUSAND: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 0.4,
  ё: 0.4,
}

const FOREIGN = Math.log(0.02)
const FINE = Math.log(0.01)

interface Weight {
  readonly weight: number
  readonly small: boolean
  readonly capital: boolean
}

const WEIGHTS: ReadonlyMap<number, Weight> = new Map([
  ...Object.entries(PER_THOUSAND).flatMap(([letter, count]): [number, Weight][] => [
    [letter.charCodeAt(0), { weight: Math.log(count), small: true, capital: false }],
    [letter.toUpperCase().charCodeAt(0), { weight: Math.log(count), small: false, capital: true }],
  ]),
  ...[...'«»„“”–—№…\u00A0•§°'].map((sign): [number, Weight] => [
    sign.charCodeAt(0),
    { weight: Math.log(2), small: false, capital: false },
  ]),
])
