import type { Language } from '@sverka/core'

/** The same words in each language of the report. */
export type Words = Readonly<Record<Language, string>>
