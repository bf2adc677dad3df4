/** How much of a text is looked at to tell its language. */
const SAMPLE = 20_000

/** Whether a text is in Russian: in Cyrillic, and hardly with letters that Russian does not have (і, ї, ў, қ, ә …). */
export function isRussian(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const russian = count(sample, /[а-яё]+/gi)
  const otherCyrillic = count(sample, /[\u0400\u0402-\u040F\u0450\u0452-\u052F]+/g)
  const latin = count(sample, /[a-z]+/gi)
  return russian > latin && otherCyrillic < russian * 0.025
}

const count = (text: string, pattern: RegExp): number =>
  (text.match(pattern) ?? []).reduce((length, run) => length + run.length, 0)
