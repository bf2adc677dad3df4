import { gather } from '@sverka/core'

/**
 * Printed lines as one line. Where words are hyphenated by the typesetting (`typeset`), those parted at a line's end
 * are mended; else a hyphen there is the word's own («бело-⏎синий»). No lines flow into an empty text.
 */
export function flow(lines: readonly string[], typeset: boolean): string {
  const text = lines
    .reduce((before, line) => before + (isBroken(before, line) && keepsHyphen(line, typeset) ? '' : '\n') + line, '')
    .replace(/\u00AD\n/g, '')
  return gather(text, [{ start: 0, end: text.length }]).text
}

/** Typesetting hyphenates words before small letters only: «273-⏎ФЗ», «Ханты-⏎Мансийский» keep theirs. */
const keepsHyphen = (next: string, typeset: boolean): boolean => !typeset || /^[\p{Lu}\p{N}]/u.test(next)

/** Whether the word at the end of a line goes on in the next. */
const isBroken = (line: string, next: string): boolean =>
  /[\p{L}\p{N}][-‐]$/u.test(line.slice(-2)) && /^[\p{L}\p{N}]/u.test(next)

/** Whether a word is parted at a line's end, with a small letter on the next line. */
export const partsWord = (line: string, next: string): boolean =>
  /\p{L}[-‐\u00AD]$/u.test(line.slice(-2)) && /^\p{Ll}/u.test(next)
