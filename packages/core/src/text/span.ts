import type { Span } from '../model'

/** The words of a text that a span covers; empty for an empty span. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)
