import { midSentence } from '../language/list'
import type { View } from '../view'
import type { NamedTheme, SentencePart } from './sentence'

/** A note on a theme, or null. */
export type NoteOf = (theme: string) => string | null

const noNote: NoteOf = () => null

/** Themes as one list while it can be taken in at a glance, else by the groups of the codebook. */
export function themeParts(view: View, themes: readonly string[], noteOf: NoteOf = noNote): readonly SentencePart[] {
  const named = themes.map((theme) => namedTheme(view, theme, noteOf))
  if (themes.length <= AT_A_GLANCE) return [{ heading: null, themes: named }]
  return view.analysis.codebook.groups.map((group) => ({
    heading: view.say(group),
    themes: named.filter(({ theme }) => view.theme(theme).group === group.id),
  }))
}

export const AT_A_GLANCE = 7

/** A theme as a sentence names it; English names of themes are titles and keep their capital. */
export function namedTheme(view: View, theme: string, noteOf: NoteOf = noNote): NamedTheme {
  const name = view.themeName(theme)
  return { theme, name: view.lang === 'ru' ? midSentence(name) : name, note: noteOf(theme) }
}
