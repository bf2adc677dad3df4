import { whole } from '../whole'
import type { Attributes } from '../xml'

/** `w:val`; null where it is missing. */
export const value = (attributes: Attributes): string | null => attributes['w:val'] ?? null

/** A switch such as `w:vanish`: on unless its value says off. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')

/** A list level, 0…8; null for anything else. */
export function listLevel(text: string | null | undefined): number | null {
  const level = whole(text)
  return level !== null && level >= 0 && level <= 8 ? level : null
}
