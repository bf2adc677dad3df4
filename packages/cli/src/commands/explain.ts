import { type Analysis, builtin, coder, type Document, type Recommendation } from '@sverka/core'
import type { Command } from 'commander'
import { widthOf } from '../console'
import { withExamples } from '../help'
import { explanation } from '../screen/explanation'
import { WrongUse } from '../wrong-use'
import { type Context, tellProblems } from './context'
import { analysisOf, type ReadingOptions, readingOptions } from './reading'

interface ExplainOptions extends ReadingOptions {
  readonly number: string
}

/** `sverka explain FILE --number 31` */
export function explainCommand(program: Command, context: Context): void {
  const { explain: text, arguments: args, options } = context.text
  const command = program
    .command('explain')
    .summary(text.summary)
    .description(text.description)
    .argument(args.file, args.fileMeaning)
    .requiredOption(options.number, options.numberMeaning)
    .action((file: string, options: ExplainOptions) => explain(file, options, context))
  withExamples(readingOptions(command, context), text.examples, context.text)
}

async function explain(file: string, options: ExplainOptions, context: Context): Promise<void> {
  const { console, lang, text } = context
  const analysis = await analysisOf([file], options, context)
  const chosen = recommendationsWith(options.number, analysis)
  const ours = coder(builtin())
  const explanations = chosen.map((recommendation) => {
    const document = analysis.documents.find(({ id }) => id === recommendation.document) as Document
    const readings = ours.explain(recommendation, document)
    return explanation(recommendation, readings, { codebook: analysis.codebook, lang, text, width: widthOf(console) })
  })
  console.out(explanations.join('\n'))
  tellProblems(context, analysis.problems)
  if (chosen.length === 0 && analysis.recommendations.length > 0) {
    const numbers = new Set(analysis.recommendations.flatMap(({ number }) => number ?? []))
    throw new WrongUse(text.explain.noSuchNumber(options.number, file, [...numbers]))
  }
}

/** By the number as printed («31», «п. 31», «31.»), which may come more than once, or by position: «#3». */
function recommendationsWith(asked: string, { recommendations }: Analysis): readonly Recommendation[] {
  const position = /^#(\d+)$/.exec(asked)?.[1]
  if (position !== undefined) return recommendations.filter((_, at) => at + 1 === Number(position))
  const number = asked.replace(/^(?:п\.|№)\s*|[.)]$/giu, '')
  return recommendations.filter((each) => each.number === number)
}
