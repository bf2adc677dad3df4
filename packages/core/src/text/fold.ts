/**
 * A spelling for matching, one character for one, so that an offset in the folded text is an offset in the source:
 * lower case, ё→е, one kind of quote, dash and space, and Latin letters inside Cyrillic words turned into the
 * Cyrillic letters they look like («ФГOС», «кoнкурс»).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const folded = (lower.length === text.length ? lower : lowered(text)).replace(
    SPECIAL,
    (character) => SAME[character] as string,
  )
  return MIXED.test(folded) ? folded.replace(WORDS, unmixed) : folded
}

/** Letter by letter: a few capitals become two characters in lower case (İ) and stay as they are, to keep the length. */
function lowered(text: string): string {
  let same = ''
  for (const character of text) {
    const lower = character.toLowerCase()
    same += lower.length === character.length ? lower : character
  }
  return same
}

const SAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'«»“”„‟‹›″'].map((quote) => [quote, '"'])),
  ...Object.fromEntries([...'‘’‚‛`´′'].map((quote) => [quote, "'"])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((dash) => [dash, '-'])),
  ...Object.fromEntries([...'\t\n\u00A0'].map((blank) => [blank, ' '])),
  ё: 'е',
}

const SPECIAL = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g')

/** Latin and Cyrillic letters in one text: a Latin look-alike inside a Cyrillic word, or standing alone as a preposition. */
const MIXED = /[a-z][а-я]|[а-я][a-z]|(?<![a-z])[aceokybx](?![a-z])/
const WORDS = /[a-zа-я]+/g

/** A word with Cyrillic letters, and a lone letter, loses its Latin look-alikes; a Latin word is left alone. */
function unmixed(word: string): string {
  const latin = !/[а-я]/.test(word)
  if (latin && !/^[aceokybx]$/.test(word)) return word
  return word.replace(/[a-z]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
}

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
}
