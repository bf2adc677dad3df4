import { Command, CommanderError, Option } from 'commander'
import { agreeCommand } from './commands/agree'
import { codeCommand } from './commands/code'
import { compareCommand } from './commands/compare'
import type { Context } from './commands/context'
import { explainCommand } from './commands/explain'
import { helpCommand } from './commands/help'
import { sheetCommand } from './commands/sheet'
import { themesCommand } from './commands/themes'
import { type Console, EXIT, widthOf } from './console'
import { inOurWords, withExamples } from './help'
import { languageOf, say } from './messages'
import { usageFault } from './usage-faults'
import { version } from './version'
import { WrongUse } from './wrong-use'

const COMMANDS = [compareCommand, codeCommand, explainCommand, themesCommand, sheetCommand, agreeCommand, helpCommand]

/** Runs the command line and resolves to its exit status; rejects only on an internal error. */
export async function command(args: readonly string[], console: Console): Promise<number> {
  const lang = languageOf(args)
  const text = say(lang)
  let status: number = EXIT.done
  const finish = (result: number) => {
    status = Math.max(status, result)
  }
  const program = sverka({ console, lang, text, finish })
  try {
    if (args.length === 0) program.help({ error: true })
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof WrongUse) console.err(`${error.message}\n`)
    else if (!(error instanceof CommanderError)) throw error
    else if (error.exitCode === 0) return EXIT.done
    else if (error.code !== 'commander.help') console.err(`${usageFault(error, program, args, text)}\n`)
    return EXIT.wrongUse
  }
}

function sverka(context: Context): Command {
  const { console, text } = context
  const program = inOurWords(new Command('sverka'), text)
    .description(text.sverka.description)
    .version(version, '-v, --version', text.help.versionOption)
    .addOption(new Option(text.help.langOption, text.help.lang).choices(['ru', 'en']).default('ru'))
    .configureOutput({
      writeOut: console.out,
      writeErr: console.err,
      outputError: () => {},
      getOutHelpWidth: () => widthOf(console),
      getErrHelpWidth: () => widthOf(console),
    })
  withExamples(program, text.sverka.examples, text)
  // A subcommand takes over what was set so far.
  for (const add of COMMANDS) add(program, context)
  return program
}
