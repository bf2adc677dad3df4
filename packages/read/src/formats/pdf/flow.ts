import { gather } from '@sverka/core'

/** Printed lines as one, with words that were hyphenated at a line's end mended. No lines flow into an empty text. */
export function flow(lines: readonly string[]): string {
  const text = lines
    .reduce((before, line) => before + (keepsHyphen(before, line) ? '' : '\n') + line, '')
    .replace(/\u00AD\n/g, '')
  return gather(text, [{ start: 0, end: text.length }]).text
}

/** Typesetting hyphenates words, not numbers and names: «10-⏎х», «273-⏎ФЗ», «Ханты-⏎Мансийский» keep theirs. */
const keepsHyphen = (before: string, next: string): boolean =>
  /\p{N}[-‐]$/u.test(before.slice(-2)) || (/\p{L}[-‐]$/u.test(before.slice(-2)) && /^[\p{Lu}\p{N}]/u.test(next))

/** Whether the word at the end of a line goes on in the next. */
export const isBroken = (line: string, next: string): boolean =>
  /[\p{L}\p{N}][-‐\u00AD]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next)
