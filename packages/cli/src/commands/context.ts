import { canonical, type Language, type Problem } from '@sverka/core'
import { type Console, EXIT } from '../console'
import type { Messages } from '../messages'

/** What every command is given. */
export interface Context {
  readonly console: Console
  readonly lang: Language
  /** What the command says by itself, in the language asked for. */
  readonly text: Messages
  /** Raises the exit status; the highest one given counts. */
  readonly finish: (status: number) => void
}

/** Says something to the person. Names of files and words of documents cannot steer the terminal. */
export const tell = ({ console }: Context, sentence: string): void => console.err(`${canonical(sentence)}\n`)

/** Problems shown on the screen at most; reports have them all. */
const MOST_SHOWN = 20

/** Tells the problems, errors first, and sets the exit status by whether some files gave nothing. */
export function tellProblems(context: Context, problems: readonly Problem[]): void {
  const { text, finish } = context
  const told = [...problems.filter(isError), ...problems.filter(({ severity }) => severity === 'warning')]
  if (told.length > 0) {
    tell(context, `\n${text.problems.heading}`)
    for (const { message } of told.slice(0, MOST_SHOWN)) tell(context, `– ${message}`)
    if (told.length > MOST_SHOWN) tell(context, text.problems.more(told.length - MOST_SHOWN))
  }
  const failed = new Set(problems.filter(isError).map(({ source }) => source)).size
  if (failed === 0) return
  tell(context, text.problems.failed(failed))
  finish(EXIT.someFailed)
}

const isError = ({ severity }: Problem): boolean => severity === 'error'
