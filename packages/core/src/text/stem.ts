import { stemmer } from '@orama/stemmers/russian'
import { EXCEPTIONS } from './stem-exceptions'

/**
 * The stem of a folded word: Snowball's, mended by a table where Snowball parts the forms of one word of this field.
 * Digits and Latin words are their own stem. Derivations stay apart: «наставник» and «наставничество» are two stems.
 */
export const stem = (folded: string): string => MENDED.get(folded) ?? (/[а-я]/.test(folded) ? stemmer(folded) : folded)

const MENDED: ReadonlyMap<string, string> = new Map(
  EXCEPTIONS.trim()
    .split('\n')
    .flatMap((row) => {
      const [stem = '', forms = ''] = row.split(' ← ')
      return forms.split(' ').map((form): [string, string] => [form, stem])
    }),
)
