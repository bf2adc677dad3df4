import type { Analysis } from '@sverka/core'
import { toCodedJson, toCsv } from '@sverka/report'
import { type Command, Option } from 'commander'
import { compareFiles } from '../compare-files'
import { say } from '../messages'
import { type Context, endProgress, progress, tellProblems } from './context'

interface CodeOptions {
  readonly format: 'json' | 'csv' | 'table'
  readonly excel: boolean
}

/** `sverka code PATH… --format json|csv|table` */
export function codeCommand(command: Command, context: Context): void {
  const text = say(context.lang)
  command
    .name('code')
    .description(text.code)
    .argument('<path...>', text.paths)
    .addOption(new Option('-f, --format <format>', text.format).choices(['json', 'csv', 'table']).default('table'))
    .option('--excel', text.excel, false)
    .action((paths: string[], options: CodeOptions) => code(paths, options, context))
}

async function code(paths: readonly string[], { format, excel }: CodeOptions, context: Context): Promise<void> {
  const { console, lang } = context
  const analysis = await compareFiles(paths, { lang, onProgress: progress(context) })
  endProgress(context)
  if (format === 'json') console.out(`${toCodedJson(analysis)}\n`)
  else if (format === 'csv') console.out(toCsv(analysis, { table: 'codings', excel, lang }))
  else console.out(listing(analysis, context))
  tellProblems(context, analysis.problems)
}

/** Each document's recommendations with their themes, for reading on a screen. */
function listing({ documents, variables, recommendations, codings, codebook }: Analysis, { lang }: Context): string {
  const text = say(lang)
  const nameOf = new Map(codebook.themes.map((theme) => [theme.id, theme[lang]]))
  return documents
    .map(({ id, source }) => {
      const district = variables.find(({ document }) => document === id)?.district?.value
      const own = recommendations.filter(({ document }) => document === id)
      const items = own.map((each) => {
        const themes = codings
          .filter(({ recommendation }) => recommendation === each.id)
          .map(
            ({ theme, certainty }) =>
              `${nameOf.get(theme)}${certainty === 'uncertain' ? ` (${text.certainty.uncertain})` : ''}`,
          )
        return `${each.number ?? '–'}  ${each.text}\n     → ${themes.join('; ') || '—'}\n`
      })
      return `${[district, source].filter(Boolean).join(' · ')}\n\n${own.length > 0 ? items.join('\n') : `${text.nothingFound(source)}\n`}`
    })
    .join('\n')
}
