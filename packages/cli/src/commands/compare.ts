import { extname } from 'node:path'
import type { Analysis } from '@sverka/core'
import { type ReportOptions, type TableId, tableIds, toCsv, toHtml, toJson, toMarkdown } from '@sverka/report'
import { type Command, Option } from 'commander'
import { widthOf } from '../console'
import { withExamples } from '../help'
import { reportIntervals } from '../report-intervals'
import { summary } from '../screen/summary'
import { WrongUse } from '../wrong-use'
import { type Context, tell, tellProblems } from './context'
import { analysisOf, type ReadingOptions, readingOptions } from './reading'
import { written } from './written'

interface CompareOptions extends ReadingOptions {
  readonly out: readonly string[]
  readonly title?: string
  readonly excel: boolean
  readonly table: TableId
}

/** `sverka compare PATH… [--out FILE]…` */
export function compareCommand(program: Command, context: Context): void {
  const { compare: text, arguments: args, options } = context.text
  const command = program
    .command('compare')
    .summary(text.summary)
    .description(text.description)
    .argument(args.paths, args.pathsMeaning)
    .option(text.out, text.outMeaning, (file: string, before: readonly string[]) => [...before, file], [])
    .option(options.title, options.titleMeaning)
    .addOption(new Option(text.table, text.tableMeaning).choices(tableIds).default('coverage'))
    .option(options.excel, options.excelMeaning, false)
    .action((paths: string[], options: CompareOptions) => compare(paths, options, context))
  withExamples(readingOptions(command, context), text.examples, context.text)
}

type Renderer = (analysis: Analysis, options: CompareOptions & ReportOptions) => string

const RENDERERS: Readonly<Record<string, Renderer>> = {
  '.html': toHtml,
  '.md': toMarkdown,
  '.json': (analysis) => toJson(analysis),
  '.csv': toCsv,
}

async function compare(paths: readonly string[], options: CompareOptions, context: Context): Promise<void> {
  const { console, lang, text } = context
  const outputs = options.out.map((path) => ({ path, render: rendererOf(path, context) }))
  const analysis = await analysisOf(paths, options, context, options.out)
  if (outputs.length === 0) {
    const intervals = reportIntervals(analysis, { overlaps: false })
    console.out(summary(analysis, { lang, intervals, width: widthOf(console) }))
  } else {
    const intervals = reportIntervals(analysis)
    for (const { path, render } of outputs) {
      if (await written(path, render(analysis, { ...options, lang, intervals }), context)) {
        tell(context, text.files.written(path))
      }
    }
  }
  tellProblems(context, analysis.problems)
}

function rendererOf(path: string, { text }: Context): Renderer {
  const extension = extname(path).toLowerCase()
  const renderer = Object.hasOwn(RENDERERS, extension) ? RENDERERS[extension] : undefined
  if (!renderer) throw new WrongUse(text.wrongUse.badExtension(path, Object.keys(RENDERERS)))
  return renderer
}
