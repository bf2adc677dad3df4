import type { Argument, Command, Help, Option } from 'commander'
import type { Messages } from './messages'

/** commander's own words, in our language. Errors are caught and told by usage-faults.ts. */
export function inOurWords(command: Command, { help }: Messages): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (shown) => usage(shown, help),
      subcommandTerm: (shown) => [shown.name(), ...shown.registeredArguments.map(bracketed)].join(' '),
      argumentTerm: bracketed,
      optionDescription: (option) => described(option, help),
    } satisfies Partial<Help>)
}

/** Examples below the help of a command, under their heading. */
export const withExamples = (command: Command, examples: string, { help }: Messages): Command =>
  command.addHelpText('after', `\n${help.examples}${examples}`)

function usage(command: Command, help: Messages['help']): string {
  if (command.commands.length > 0) return `${command.name()} ${help.anyCommand}`
  const names = [command.parent?.name(), command.name(), ...command.registeredArguments.map(bracketed)]
  return [...names, help.anyOptions].filter(Boolean).join(' ')
}

const bracketed = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

function described({ description, argChoices, defaultValue }: Option, help: Messages['help']): string {
  const choices = argChoices ? `${help.choices} ${argChoices.join(', ')}` : ''
  const standard = typeof defaultValue === 'string' ? `${help.defaultValue} ${defaultValue}` : ''
  const more = [choices, standard].filter(Boolean).join('; ')
  return more === '' ? description : `${description} (${more})`
}
