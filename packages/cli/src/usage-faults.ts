import type { Command, CommanderError } from 'commander'
import stringSimilarity from 'string-similarity'
import type { Messages } from './messages'

/** What is wrong with a command line, said in our words with what was probably meant and where to read on. */
export function usageFault(error: CommanderError, program: Command, args: readonly string[], text: Messages): string {
  const used = program.commands.find((each) => args.includes(each.name()))
  const help = text.wrongUse.seeHelp(used ? `${program.name()} ${used.name()}` : program.name())
  return `${sentence(error, used ?? program, program, text)}\n${help}`
}

/** commander tells what it found only inside its English message, in single quotes. */
const quoted = (message: string): readonly string[] =>
  [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')

function sentence({ code, message }: CommanderError, used: Command, program: Command, text: Messages): string {
  const [first = '', second = ''] = quoted(message)
  const say = text.wrongUse
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(first, program, text)
    case 'commander.unknownOption':
      return `${say.unknownOption(first)}${didYouMean(first, optionsOf(used, program), text)}`
    case 'commander.missingArgument':
      return say.missingArgument(first)
    case 'commander.missingMandatoryOptionValue':
      return say.missingOption(first)
    case 'commander.optionMissingArgument':
      return say.missingValue(first)
    case 'commander.excessArguments':
      return say.tooManyArguments
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? ''
      return `${say.badChoice(second, choices)}${didYouMean(second, choices.split(', '), text)}`
    }
    default:
      return message
  }
}

/** That there is no such command, and which one was probably meant. */
export const unknownCommand = (name: string, program: Command, text: Messages): string =>
  text.wrongUse.unknownCommand(name) +
  didYouMean(
    name,
    program.commands.map((each) => each.name()),
    text,
  )

const optionsOf = (...commands: readonly Command[]): string[] =>
  commands.flatMap((each) => each.options.flatMap(({ long }) => long ?? []))

/** How alike a mistyped word must be to what is offered instead. */
const ALIKE = 0.3

/** A sentence that offers the known word most like the one typed; empty when none is like it. */
export function didYouMean(typed: string, known: readonly string[], text: Messages): string {
  if (typed === '' || known.length === 0) return ''
  const { bestMatch } = stringSimilarity.findBestMatch(
    typed.toLowerCase(),
    known.map((word) => word.toLowerCase()),
  )
  const word = known.find((each) => each.toLowerCase() === bestMatch.target)
  return bestMatch.rating >= ALIKE && word !== undefined ? ` ${text.wrongUse.didYouMean(word)}` : ''
}
