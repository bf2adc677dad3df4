import type { Language } from '@sverka/core'
import { english } from './messages/english'
import { russian } from './messages/russian'

/** Everything the command says by itself, in one language. */
export type Messages = typeof russian

export const say = (lang: Language): Messages => (lang === 'en' ? english : russian)

/** The language asked for on a command line, known before anything else of it is understood. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'ru'
}
