import { list } from '../language/list'

/** A sentence that a methodologist would write, with the themes it names kept apart so that a page can link them. */
export interface Sentence {
  readonly kind: SentenceKind
  /** The district it is about; null when it is about all. */
  readonly district: string | null
  /** What comes before the list of themes, without a colon: «Общее для всех 3 районов». Without a list, the sentence. */
  readonly lead: string
  /** Empty when the lead says it all. */
  readonly parts: readonly SentencePart[]
  /** The whole as plain text, with a full stop. */
  readonly text: string
}

export type SentenceKind =
  | 'compared'
  | 'shared by all'
  | 'shared by some'
  | 'only here'
  | 'uncertain at best'
  | 'found nowhere'
  | 'found here'
  | 'not found'
  | 'uncertain'
  | 'meaning'

/** Themes under a heading (a group of the codebook, the districts that share them); null when there is one list. */
export interface SentencePart {
  readonly heading: string | null
  readonly themes: readonly NamedTheme[]
}

export interface NamedTheme {
  readonly theme: string
  /** As it stands inside a sentence: «профориентация». */
  readonly name: string
  /** What is added in brackets: «ближе всего п. 3»; null for nothing. */
  readonly note: string | null
}

/** A sentence without a list of themes. */
export const plainSentence = (kind: SentenceKind, text: string): Sentence => {
  return { kind, district: null, lead: text, parts: [], text }
}

/** A sentence that lists themes; no sentence at all when there are none. */
export function listSentence(sentence: Omit<Sentence, 'text'>): readonly Sentence[] {
  const parts = sentence.parts.filter(({ themes }) => themes.length > 0)
  if (parts.length === 0) return []
  const lists = parts.map(
    ({ heading, themes }) => (heading === null ? '' : `${heading}: `) + list(themes.map(withNote)),
  )
  const opening = sentence.lead + (parts[0]?.heading === null ? ': ' : '. ')
  return [{ ...sentence, parts, text: `${opening}${lists.join('. ')}.` }]
}

const withNote = ({ name, note }: NamedTheme): string => (note === null ? name : `${name} (${note})`)
