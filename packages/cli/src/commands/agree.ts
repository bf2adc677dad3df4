import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { builtinCodebook, type Codebook, toJudgements } from '@sverka/core'
import { decode } from '@sverka/read'
import { type Coded, coded, codedSchema, csvOf } from '@sverka/report'
import { type Command, Option } from 'commander'
import { agreementReport } from '../agreement/agreement-report'
import { agreementJson } from '../agreement/json'
import { type OurCodings, ourCodings } from '../agreement/our-codings'
import { distinctCoders, peoplesCodings } from '../agreement/people'
import { AGREEMENT_TABLES } from '../agreement/tables'
import { EXIT, widthOf } from '../console'
import { errorCode } from '../error-code'
import { withExamples } from '../help'
import { parsedJson } from '../parsed-json'
import { agreementText } from '../screen/agreement'
import { WrongUse } from '../wrong-use'
import { type Context, tell, tellProblems } from './context'
import { analysisOf, type ReadingOptions, readingOptions } from './reading'

interface AgreeOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'csv'
  readonly table: keyof typeof AGREEMENT_TABLES
  readonly excel: boolean
}

/** `sverka agree OURS HUMAN…` */
export function agreeCommand(program: Command, context: Context): void {
  const { agree: text, arguments: args, options } = context.text
  const command = program
    .command('agree')
    .summary(text.summary)
    .description(text.description)
    .argument(args.ours, args.oursMeaning)
    .argument(args.human, args.humanMeaning)
    .addOption(new Option(options.format, options.formatMeaning).choices(['table', 'json', 'csv']).default('table'))
    .addOption(new Option(text.table, text.tableMeaning).choices(Object.keys(AGREEMENT_TABLES)).default('measures'))
    .option(options.excel, options.excelMeaning, false)
    .action((ours: string, people: string[], options: AgreeOptions) => agree(ours, people, options, context))
  withExamples(readingOptions(command, context), text.examples, context.text)
}

async function agree(path: string, paths: readonly string[], options: AgreeOptions, context: Context): Promise<void> {
  const { console, lang, text } = context
  const answers = await ourAnswers(path, options, context)
  const ours = ourCodings(answers)
  const codebook = withThemesOf(ours, builtinCodebook)
  const people = await peoplesCodings(paths, { ours, codebook, lang })
  const problems = [...answers.problems, ...people.problems]
  const own = { name: path, judgements: toJudgements(ours.recommendations, ours.codings, text.agree.ours) }
  const [our = [], ...their] = distinctCoders([own, ...people.value])
  if (their.flat().length === 0) {
    tellProblems(context, problems)
    tell(context, text.agree.nothingJudged)
    return context.finish(EXIT.someFailed)
  }
  const report = agreementReport(our, their.flat(), { codebook, recommendations: ours.recommendations })
  if (options.format === 'json') console.out(agreementJson(report, problems))
  else if (options.format === 'csv') console.out(csvOf(AGREEMENT_TABLES[options.table](report, context), options))
  else console.out(agreementText(report, { lang, text, width: widthOf(console) }))
  tellProblems(context, problems)
}

/** From documents, or from what `sverka code` said of them before; what it could not read then is not told again. */
async function ourAnswers(path: string, options: ReadingOptions, context: Context): Promise<Coded> {
  if (extname(path).toLowerCase() !== '.json') return coded(await analysisOf([path], options, context))
  const { files, agree } = context.text
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new WrongUse(files.notRead(path, errorCode(error)))
  })
  const answers = codedSchema.safeParse(parsedJson(decode(bytes)?.text ?? ''))
  if (!answers.success) throw new WrongUse(agree.notOurs(path))
  return { ...answers.data, problems: [] }
}

/** A coding made with another codebook may have themes that ours lacks; they go by their ids. */
function withThemesOf({ codings }: OurCodings, codebook: Codebook): Codebook {
  const known = new Set(codebook.themes.map(({ id }) => id))
  const others = [...new Set(codings.map(({ theme }) => theme))].filter((id) => !known.has(id))
  const themes = others.map((id) => ({ id, group: '', ru: id, en: id, definition: '' }))
  return { ...codebook, themes: [...codebook.themes, ...themes] }
}
