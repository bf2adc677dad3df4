import type { Command } from 'commander'
import { unknownCommand } from '../usage-faults'
import { WrongUse } from '../wrong-use'
import type { Context } from './context'

/** `sverka help [COMMAND]` */
export function helpCommand(program: Command, { text }: Context): void {
  program
    .command('help')
    .summary(text.help.helpCommandSummary)
    .argument(text.help.helpArgument)
    .action((name: string | undefined) => {
      if (name === undefined) return program.outputHelp()
      const asked = program.commands.find((each) => each.name() === name)
      if (!asked) throw new WrongUse(unknownCommand(name, program, text))
      asked.outputHelp()
    })
}
