import type { Codebook, Language, Recommendation } from '../../model'

/** A table for a person to fill in: rows of cells, the first of them headings. Writing it to a file is another's work. */
export type Rows = readonly (readonly string[])[]

export interface BlindSheetOptions {
  readonly lang?: Language
  /** `list`: one column for all themes, parted by «;». `columns`: one column a theme, 1 or 0. */
  readonly layout?: 'list' | 'columns'
}

/**
 * Recommendations for coding by hand, without our codings, district, document or number, so that nothing but the words
 * decides; addressee and section stand by, because the codebook lets them supply context. Rows are in the order of
 * their blind ids, which looks random and is always the same. No recommendations make a row of headings alone.
 */
export function blindSheet(
  recommendations: readonly Recommendation[],
  { themes }: Pick<Codebook, 'themes'>,
  { lang = 'ru', layout = 'list' }: BlindSheetOptions = {},
): Rows {
  const answers = layout === 'list' ? [HEADINGS.themes[lang]] : themes.map((theme) => theme[lang])
  const rows = recommendations
    .map((recommendation) => ({ ...recommendation, id: blindId(recommendation) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ id, text, addressee, section }) => [id, text, addressee ?? '', section ?? '', ...answers.map(() => '')])
  return [
    [HEADINGS.id[lang], HEADINGS.text[lang], HEADINGS.addressee[lang], HEADINGS.section[lang], ...answers],
    ...rows,
  ]
}

export const HEADINGS = {
  id: { ru: 'id', en: 'id' },
  text: { ru: 'Рекомендация', en: 'Recommendation' },
  addressee: { ru: 'Адресат', en: 'Addressee' },
  section: { ru: 'Раздел', en: 'Section' },
  themes: {
    ru: 'Темы (через «;»; прочерк, если ни одна не подходит)',
    en: 'Themes (parted by «;»; a dash if none fits)',
  },
} as const

/**
 * A name for a recommendation that tells nothing of where it came from («r-1f0c9a3b77e2»), and is the same each time:
 * no key has to be kept beside the sheet. Two 32-bit FNV-1a hashes; a letter first, so that no spreadsheet takes
 * it for a number.
 */
export function blindId({ id, text }: Pick<Recommendation, 'id' | 'text'>): string {
  const words = JSON.stringify([id, text])
  return `r-${fnv1a(words, 0x811c9dc5)}${fnv1a(words, 0x050c5d1f).slice(0, 4)}`
}

function fnv1a(text: string, basis: number): string {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
