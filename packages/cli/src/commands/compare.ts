import { extname, resolve } from 'node:path'
import type { Analysis, Language } from '@sverka/core'
import { sentences, type TableId, tableIds, toCsv, toHtml, toJson, toMarkdown } from '@sverka/report'
import { type Command, Option } from 'commander'
import { compareFiles } from '../compare-files'
import { say } from '../messages'
import { writeWhole } from '../write-whole'
import { WrongUse } from '../wrong-use'
import { type Context, endProgress, progress, tellProblems } from './context'

interface CompareOptions {
  readonly out: readonly string[]
  readonly title?: string
  readonly excel: boolean
  readonly table: TableId
}

/** `sverka compare PATH… [--out FILE]…` */
export function compareCommand(command: Command, context: Context): void {
  const text = say(context.lang)
  command
    .name('compare')
    .description(text.compare)
    .argument('<path...>', text.paths)
    .option('-o, --out <file>', text.out, (file: string, before: readonly string[]) => [...before, file], [])
    .option('--title <title>', text.title)
    .option('--excel', text.excel, false)
    .addOption(new Option('--table <table>', text.table).choices(tableIds).default('coverage'))
    .action((paths: string[], options: CompareOptions) => compare(paths, options, context))
}

type Renderer = (analysis: Analysis, options: CompareOptions, lang: Language) => string

const RENDERERS: Readonly<Record<string, Renderer>> = {
  '.html': (analysis, options, lang) => toHtml(analysis, { lang, title: options.title }),
  '.md': (analysis, options, lang) => toMarkdown(analysis, { lang, title: options.title }),
  '.json': (analysis) => toJson(analysis),
  '.csv': (analysis, { table, excel }, lang) => toCsv(analysis, { table, excel, lang }),
}

async function compare(paths: readonly string[], options: CompareOptions, context: Context): Promise<void> {
  const { console, lang } = context
  const renderers = options.out.map((path) => ({ path, render: rendererOf(path, lang) }))
  const written = new Set(options.out.map((path) => resolve(path)))
  const analysis = await compareFiles(paths, {
    lang,
    onProgress: progress(context),
    except: (path) => written.has(resolve(path)),
  })
  endProgress(context)
  for (const { path, render } of renderers) await write(path, render(analysis, options, lang), context)
  if (renderers.length === 0) console.out(`${summary(analysis, lang)}\n`)
  tellProblems(context, analysis.problems)
}

function rendererOf(path: string, lang: Language): Renderer {
  const renderer = RENDERERS[extname(path).toLowerCase()]
  if (!renderer) throw new WrongUse(say(lang).badExtension(path, Object.keys(RENDERERS)))
  return renderer
}

async function write(path: string, content: string, { console, lang }: Context): Promise<void> {
  const text = say(lang)
  try {
    await writeWhole(path, content)
  } catch (error) {
    throw new WrongUse(
      text.notWritten(path, error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    )
  }
  console.err(`${text.written(path)}\n`)
}

/** The report's opening sentences, a paragraph each. */
const summary = (analysis: Analysis, lang: Language): string =>
  sentences(analysis, { lang })
    .map(({ text }) => wrapped(text))
    .join('\n\n')

const WIDTH = 100

/** Lines of at most `WIDTH` characters, broken at spaces. */
function wrapped(text: string): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
