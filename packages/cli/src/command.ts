import { Command, CommanderError, type Help, Option } from 'commander'
import stringSimilarity from 'string-similarity'
import { codeCommand } from './commands/code'
import { compareCommand } from './commands/compare'
import { explainCommand } from './commands/explain'
import { themesCommand } from './commands/themes'
import { languageOf, say } from './messages'
import { version } from './version'
import { WrongUse } from './wrong-use'

/** Where a command writes, so that it can be run inside a program as well as from a shell. */
export interface Console {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether somebody watches the screen and wants to see progress. */
  readonly interactive: boolean
}

/** Exit statuses: everything done, some documents failed, wrong use. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2 } as const

/** Runs the command line and resolves to its exit status; rejects only on an internal error. */
export async function command(args: readonly string[], console: Console): Promise<number> {
  const lang = languageOf(args)
  const text = say(lang)
  let status: number = EXIT.done
  const finish = (result: number) => {
    status = result
  }
  const context = { console, lang, finish }
  const program = translated(new Command('sverka'), args)
    .description(text.description)
    .version(version, '-v, --version', text.versionOption)
    .addOption(new Option('--lang <ru|en>', text.langOption).choices(['ru', 'en']).default('ru'))
    .addHelpText('after', text.after)
    .showHelpAfterError(false)
  for (const add of [compareCommand, codeCommand, themesCommand, explainCommand])
    add(translated(program.command('x'), args), context)
  program.configureOutput({ writeOut: console.out, writeErr: console.err, outputError: () => {} })
  for (const sub of program.commands) sub.copyInheritedSettings(program)
  try {
    if (args.length === 0) {
      console.out(program.helpInformation() + text.after.concat('\n'))
      return EXIT.wrongUse
    }
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof WrongUse) {
      console.err(`${error.message}\n`)
      return EXIT.wrongUse
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.done
    console.err(`${explained(error, program, args)}\n${text.seeHelp}\n`)
    return EXIT.wrongUse
  }
}

/** commander's own words, in our language; its errors are caught and told by `explained`. */
function translated(command: Command, args: readonly string[]): Command {
  const text = say(languageOf(args))
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text.usage,
    'Arguments:': text.arguments,
    'Options:': text.options,
    'Global Options:': text.options,
    'Commands:': text.commands,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', text.helpOption)
    .helpCommand('help [command]', text.helpCommand)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => described(option, text.defaultValue),
    } satisfies Partial<Help>)
}

const described = ({ description, argChoices, defaultValue }: Option, byDefault: string): string =>
  [
    description,
    argChoices ? ` (${argChoices.join(', ')})` : '',
    defaultValue === undefined || defaultValue === false ? '' : ` [${byDefault}: ${defaultValue}]`,
  ].join('')

function explained({ code, message }: CommanderError, program: Command, args: readonly string[]): string {
  const text = say(languageOf(args))
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
    case 'commander.help':
      return suggestion(
        text.unknownCommand(named),
        named,
        program.commands.map((each) => each.name()),
        text.didYouMean,
      )
    case 'commander.unknownOption':
      return suggestion(text.unknownOption(named), named, optionsOf(program), text.didYouMean)
    case 'commander.missingArgument':
      return text.missingArgument(named)
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return text.missingValue(named)
    case 'commander.excessArguments':
      return args[0] !== undefined && !program.commands.some((each) => each.name() === args[0])
        ? suggestion(
            text.unknownCommand(args[0]),
            args[0],
            program.commands.map((each) => each.name()),
            text.didYouMean,
          )
        : text.tooManyArguments
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1]?.split(', ') ?? []
      return text.badChoice(/argument '([^']*)' is invalid/.exec(message)?.[1] ?? named, choices)
    }
    default:
      return message
  }
}

const optionsOf = (program: Command): string[] =>
  [program, ...program.commands].flatMap((each) => each.options.flatMap(({ long }) => long ?? []))

/** How alike a mistyped word must be to what is offered instead. */
const ALIKE = 0.3

function suggestion(
  sentence: string,
  typed: string,
  known: readonly string[],
  didYouMean: (name: string) => string,
): string {
  if (typed === '' || known.length === 0) return sentence
  const { bestMatch } = stringSimilarity.findBestMatch(typed.toLowerCase(), [...known])
  return bestMatch.rating >= ALIKE ? `${sentence} ${didYouMean(bestMatch.target)}` : sentence
}
