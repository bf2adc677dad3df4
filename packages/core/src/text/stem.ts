import { stemmer } from '@orama/stemmers/russian'

/**
 * The stem of a folded word: Snowball's, mended by a table where Snowball parts the forms of one word of this field.
 * Digits and Latin words are their own stem. Derivations stay apart: «наставник» and «наставничество» are two stems.
 */
export function stem(folded: string): string {
  const snowball = /[а-я]/.test(folded) ? stemmer(folded) : folded
  return MENDED.get(snowball) ?? snowball
}

/** Snowball's stem of some forms → the stem of the others. */
const MENDED: ReadonlyMap<string, string> = new Map<string, string>([])
