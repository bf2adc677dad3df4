import { builtinCodebook, type Theme } from '@sverka/core'
import type { Command } from 'commander'
import { say } from '../messages'
import { WrongUse } from '../wrong-use'
import type { Context } from './context'

/** `sverka themes [THEME]` */
export function themesCommand(command: Command, context: Context): void {
  const text = say(context.lang)
  command
    .name('themes')
    .description(text.themes)
    .argument('[theme]', text.themeArgument)
    .action((id: string | undefined) => context.console.out(id === undefined ? list(context) : described(id, context)))
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

function described(id: string, { lang }: Context): string {
  const text = say(lang)
  const theme: Theme | undefined = builtinCodebook.themes.find((each) => each.id === id)
  if (!theme) throw new WrongUse(text.unknownTheme(id))
  const lines = [
    `${theme[lang]} (${theme.id})`,
    `${text.definition}: ${theme.definition}`,
    theme.includes ? `${text.includes}: ${theme.includes.join('; ')}` : '',
    theme.not ? `${text.not}: ${theme.not.join('; ')}` : '',
  ]
  return `${lines.filter(Boolean).join('\n')}\n`
}
