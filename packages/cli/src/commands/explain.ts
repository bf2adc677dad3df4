import { type Analysis, builtin, coder, type Document, type Recommendation, type ThemeReading } from '@sverka/core'
import type { Command } from 'commander'
import { compareFiles } from '../compare-files'
import { say } from '../messages'
import { WrongUse } from '../wrong-use'
import { type Context, tellProblems } from './context'

/** `sverka explain FILE --number 31` */
export function explainCommand(command: Command, context: Context): void {
  const text = say(context.lang)
  command
    .name('explain')
    .description(text.explain)
    .argument('<file>', text.file)
    .requiredOption('-n, --number <number>', text.number)
    .action((file: string, { number }: { number: string }) => explain(file, number, context))
}

async function explain(file: string, number: string, context: Context): Promise<void> {
  const { console, lang } = context
  const analysis = await compareFiles([file], { lang })
  const chosen = recommendationsWith(analysis, number)
  if (chosen.length === 0) {
    tellProblems(context, analysis.problems)
    throw new WrongUse(missing(analysis, number, file, context))
  }
  const ours = coder(builtin())
  for (const recommendation of chosen) {
    const document = analysis.documents.find(({ id }) => id === recommendation.document) as Document
    console.out(explanation(recommendation, ours.explain(recommendation, document), analysis, context))
  }
}

/** By the number as printed, which may come more than once, or by position: «#3». */
function recommendationsWith({ recommendations }: Analysis, number: string): readonly Recommendation[] {
  const position = /^#(\d+)$/.exec(number)?.[1]
  return position === undefined
    ? recommendations.filter((each) => each.number === number)
    : recommendations.slice(Number(position) - 1, Number(position)).filter(() => Number(position) > 0)
}

function missing({ recommendations }: Analysis, number: string, file: string, { lang }: Context): string {
  const text = say(lang)
  if (recommendations.length === 0) return text.nothingFound(file)
  return text.noSuchNumber(number, file, [...new Set(recommendations.flatMap((each) => each.number ?? []))])
}

/** Themes less likely than this are not worth a line when nothing in the dictionary spoke for them. */
const WORTH_SHOWING = 0.02
const MOST_WORDS = 8

function explanation(
  recommendation: Recommendation,
  readings: readonly ThemeReading[],
  { codebook }: Analysis,
  { lang }: Context,
): string {
  const text = say(lang)
  const nameOf = new Map(codebook.themes.map((theme) => [theme.id, theme[lang]]))
  const shown = readings.filter(({ probability, hits }) => probability >= WORTH_SHOWING || hits.length > 0)
  shown.sort((a, b) => b.probability - a.probability)
  const blocks = shown.map((reading) => {
    const lines = [
      `${text.certainty[reading.certainty ?? 'none']}: ${nameOf.get(reading.theme)} (${reading.theme}), ${text.probability} ${reading.probability.toFixed(2)}`,
    ]
    for (const { pattern, quote, role } of reading.hits)
      lines.push(`    ${text.patterns}: «${quote}» – ${text.role[role]}; ${pattern}`)
    const weights = reading.weights
      .slice(0, MOST_WORDS)
      .map(({ word, weight }) => `${word} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
    if (weights.length > 0) lines.push(`    ${text.weights}: ${weights.join(', ')}`)
    return lines.join('\n')
  })
  return `${recommendation.number ?? '–'}  ${recommendation.text}\n\n${blocks.join('\n\n')}\n\n${text.meansWhat}\n\n`
}
