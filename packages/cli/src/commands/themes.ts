import { builtinCodebook, type Theme } from '@sverka/core'
import type { Command } from 'commander'
import { widthOf } from '../console'
import { wrapped } from '../screen/wrapped'
import { didYouMean } from '../usage-faults'
import { WrongUse } from '../wrong-use'
import type { Context } from './context'

/** `sverka themes [THEME]` */
export function themesCommand(program: Command, context: Context): void {
  const { themes: text, arguments: args } = context.text
  program
    .command('themes')
    .summary(text.summary)
    .description(text.description)
    .argument(args.theme, args.themeMeaning)
    .action((name: string | undefined) =>
      context.console.out(name === undefined ? list(context) : described(themeNamed(name, context), context)),
    )
}

function list({ lang }: Context): string {
  const { groups, themes } = builtinCodebook
  const width = Math.max(...themes.map(({ id }) => id.length))
  return groups
    .map((group) => {
      const own = themes.filter((theme) => theme.group === group.id)
      return `${group[lang]}\n${own.map((theme) => `  ${theme.id.padEnd(width)}  ${theme[lang]}`).join('\n')}\n`
    })
    .join('\n')
}

/** By id or name, in any case, with or without quotes. */
function themeNamed(name: string, { lang, text }: Context): Theme {
  const { themes } = builtinCodebook
  const plain = (words: string) => words.toLowerCase().replaceAll('ё', 'е').replace(/["«»]/g, '').trim()
  const theme = themes.find(({ id, ru, en }) => [id, ru, en].map(plain).includes(plain(name)))
  if (theme) return theme
  const known = themes.flatMap((each) => [each.id, each[lang]])
  throw new WrongUse(`${text.themes.unknown(name)}${didYouMean(name, known, text)}`)
}

/** The definition is the codebook's own and Russian in either language: people code by it. */
function described(theme: Theme, { console, lang, text: { themes: text } }: Context): string {
  const width = widthOf(console)
  const paragraphs = [
    `${theme[lang]} (${theme.id})`,
    `${text.definition}: ${theme.definition}`,
    ...(theme.includes ? [`${text.includes}: ${theme.includes.join('; ')}.`] : []),
    ...(theme.not ? [`${text.not}: ${theme.not.join('; ')}.`] : []),
  ]
  return `${paragraphs.map((paragraph) => wrapped(paragraph, { width })).join('\n\n')}\n`
}
