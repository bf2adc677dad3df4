import { toCodedJson, toCsv } from '@sverka/report'
import { type Command, Option } from 'commander'
import { widthOf } from '../console'
import { withExamples } from '../help'
import { listing } from '../screen/listing'
import { type Context, tellProblems } from './context'
import { analysisOf, type ReadingOptions, readingOptions } from './reading'

interface CodeOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'csv'
  readonly excel: boolean
}

/** `sverka code PATH… --format json|csv|table` */
export function codeCommand(program: Command, context: Context): void {
  const { code: text, arguments: args, options } = context.text
  const command = program
    .command('code')
    .summary(text.summary)
    .description(text.description)
    .argument(args.paths, args.pathsMeaning)
    .addOption(new Option(options.format, options.formatMeaning).choices(['table', 'json', 'csv']).default('table'))
    .option(options.excel, options.excelMeaning, false)
    .action((paths: string[], options: CodeOptions) => code(paths, options, context))
  withExamples(readingOptions(command, context), text.examples, context.text)
}

async function code(paths: readonly string[], options: CodeOptions, context: Context): Promise<void> {
  const { console, lang, text } = context
  const analysis = await analysisOf(paths, options, context)
  if (options.format === 'json') console.out(toCodedJson(analysis))
  else if (options.format === 'csv') console.out(toCsv(analysis, { table: 'codings', excel: options.excel, lang }))
  else console.out(listing(analysis, { lang, text, width: widthOf(console) }))
  tellProblems(context, analysis.problems)
}
