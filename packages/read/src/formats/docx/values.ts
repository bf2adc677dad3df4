import type { Attributes } from '../xml'

/** `w:val`; null where it is missing. */
export const value = (attributes: Attributes): string | null => attributes['w:val'] ?? null

/** A switch such as `w:vanish`: on unless its value says off. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')

/** A whole number; null where it is missing, malformed, or larger than any list or table has use for. */
export function whole(text: string | null | undefined): number | null {
  const number = Number(text ?? Number.NaN)
  return text?.trim() && Number.isInteger(number) && Math.abs(number) <= 1_000_000 ? number : null
}

/** A list level, 0…8; null for anything else. */
export function listLevel(text: string | null | undefined): number | null {
  const level = whole(text)
  return level !== null && level >= 0 && level <= 8 ? level : null
}
