import { isPrivate, isSymbolFont } from './symbol-fonts'

/**
 * How a bullet is written at the head of its line: as it is when it is a plain sign («•», «-», «*»), else as a dash.
 * Picture fonts print a picture for a letter («Ø», «o»), and taken at its word it would read as an item's letter.
 * Empty for a list whose items have no sign.
 */
export function plainBullet(sign: string, font = ''): string {
  const text = sign.trim()
  if (text === '') return ''
  return isSymbolFont(font) || [...text].some(isPicture) ? '–' : text
}

const isPicture = (character: string): boolean =>
  isPrivate(character.codePointAt(0) as number) || /[\p{L}\p{N}\p{Cn}\p{Cc}]/u.test(character)
