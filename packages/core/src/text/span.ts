import type { Span } from '../model'

/** The words of a text that a span covers. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)

/** Whether two spans have at least one character in common. */
export const meet = (first: Span, second: Span): boolean => first.start < second.end && second.start < first.end

/** The span without white space at its ends; an all-blank span becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (end > start && isBlank(text, end - 1)) end--
  while (start < end && isBlank(text, start)) start++
  return { start, end }
}

const isBlank = (text: string, at: number): boolean => text.charAt(at).trim() === ''
