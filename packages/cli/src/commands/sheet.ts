import { extname } from 'node:path'
import { blindSheet, builtinCodebook } from '@sverka/core'
import { coded, csvOf, type Table, xlsxOf } from '@sverka/report'
import { type Command, Option } from 'commander'
import { ourCodings } from '../agreement/our-codings'
import { withExamples } from '../help'
import { WrongUse } from '../wrong-use'
import { type Context, tell, tellProblems } from './context'
import { analysisOf, type ReadingOptions, readingOptions } from './reading'
import { written } from './written'

interface SheetOptions extends ReadingOptions {
  readonly out: string
  readonly layout: 'list' | 'columns'
}

/** `sverka sheet PATH… --out FILE.xlsx` */
export function sheetCommand(program: Command, context: Context): void {
  const { sheet: text, arguments: args } = context.text
  const command = program
    .command('sheet')
    .summary(text.summary)
    .description(text.description)
    .argument(args.paths, args.pathsMeaning)
    .requiredOption(text.out, text.outMeaning)
    .addOption(new Option(text.layout, text.layoutMeaning).choices(['list', 'columns']).default('list'))
    .action((paths: string[], options: SheetOptions) => sheet(paths, options, context))
  withExamples(readingOptions(command, context), text.examples, context.text)
}

async function sheet(paths: readonly string[], options: SheetOptions, context: Context): Promise<void> {
  const { lang, text } = context
  const { out, layout } = options
  const extension = extname(out).toLowerCase()
  if (!EXTENSIONS.includes(extension)) throw new WrongUse(text.wrongUse.badExtension(out, EXTENSIONS))
  const analysis = await analysisOf(paths, options, context, [out])
  const { recommendations } = ourCodings(coded(analysis))
  const [headings = [], ...rows] = blindSheet(recommendations, builtinCodebook, { lang, layout })
  const columns = headings.map((heading) => ({ id: heading, heading, kind: 'text' as const }))
  const table: Table = { id: 'sheet', heading: text.sheet.heading, columns, rows }
  const content = async () => (extension === '.xlsx' ? xlsxOf(table) : csvOf(table, { excel: true }))
  if (rows.length === 0) tell(context, text.sheet.nothing)
  else if (await written(out, await content(), context)) {
    tell(context, text.sheet.written(out, rows.length))
  }
  tellProblems(context, analysis.problems)
}

const EXTENSIONS: readonly string[] = ['.csv', '.xlsx']
