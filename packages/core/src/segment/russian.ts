/** How much of a text is looked at to tell its language. */
const SAMPLE = 40_000

/** Whether a text is in Russian: in Cyrillic, and hardly with letters that Russian does not have (і, ї, ў, қ, ә …). */
export function isRussian(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, /\p{L}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const russian = count(sample, /[а-яё]/giu)
  return cyrillic > letters / 2 && cyrillic - russian < cyrillic * 0.025
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
