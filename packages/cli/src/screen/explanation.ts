import type { Codebook, Language, Recommendation, ThemeReading } from '@sverka/core'
import type { Messages } from '../messages'
import { decimal } from './decimal'
import { wrapped } from './wrapped'

export interface ExplanationOptions {
  readonly codebook: Codebook
  readonly lang: Language
  readonly text: Messages
  readonly width: number
}

/** Themes less likely than this are not worth a line when nothing in the dictionary spoke for them. */
const WORTH_SHOWING = 0.02
const MOST_WORDS = 8

/** What both readers say of a recommendation, the likeliest theme first, for reading on a screen. */
export function explanation(
  { number, text: words }: Recommendation,
  readings: readonly ThemeReading[],
  options: ExplanationOptions,
): string {
  const { text, width } = options
  const shown = readings
    .filter(({ probability, hits }) => probability >= WORTH_SHOWING || hits.length > 0)
    .sort((a, b) => b.probability - a.probability)
  return `${[
    wrapped(words, { width, first: number === null ? '' : `${number}  ` }),
    ...shown.map((reading) => explained(reading, options)),
    wrapped(text.explain.meaning, { width }),
  ].join('\n\n')}\n`
}

function explained(
  { theme, certainty, probability, hits, weights }: ThemeReading,
  { codebook, lang, text, width }: ExplanationOptions,
): string {
  const say = text.explain
  const name = codebook.themes.find(({ id }) => id === theme)?.[lang] ?? theme
  const verdict = text.certainty[certainty ?? 'none']
  const weighed = weights
    .slice(0, MOST_WORDS)
    .map(({ word, weight }) => `${word} ${weight > 0 ? '+' : ''}${decimal(weight, lang)}`)
  return [
    wrapped(`${name} (${theme}) — ${verdict}, ${say.probability} ${decimal(probability, lang)}`, { width }),
    ...found(hits, text).map((hit) => wrapped(hit, { width, first: `  ${say.dictionary}: `, hanging: 4 })),
    ...(weighed.length > 0 ? [wrapped(weighed.join('; '), { width, first: `  ${say.model}: `, hanging: 4 })] : []),
  ].join('\n')
}

/** What the dictionary recognised, the same words once with all their patterns. */
function found(hits: ThemeReading['hits'], { explain: say }: Messages): readonly string[] {
  const patterns = new Map<string, string[]>()
  for (const { quote, kind, role, pattern } of hits) {
    const words = `«${quote}» — ${say.roles[kind === 'pattern' || kind === 'rule' ? role : kind]}`
    patterns.set(words, [...(patterns.get(words) ?? []), shortened(pattern)])
  }
  return [...patterns].map(([words, own]) => `${words}: ${own.join(', ')}`)
}

/** A pattern may list dozens of misspellings. */
const LONGEST_PATTERN = 40

const shortened = (pattern: string): string =>
  pattern.length > LONGEST_PATTERN ? `${pattern.slice(0, LONGEST_PATTERN)}…` : pattern
