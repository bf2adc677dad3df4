import type { Language, Problem } from '@sverka/core'
import { type Console, EXIT } from '../command'
import { say } from '../messages'

/** What every command is given. */
export interface Context {
  readonly console: Console
  readonly lang: Language
  /** Sets the exit status. */
  readonly finish: (status: number) => void
}

/** Shows each file as it is read, on one line that the next replaces; only where somebody watches. */
export function progress({ console, lang }: Context): (source: string, done: number, of: number) => void {
  return (source, done, of) => {
    if (console.interactive && of > 1) console.err(`\r\u001B[K${say(lang).reading(source, done, of)}`)
  }
}

/** Wipes the line of progress. */
export const endProgress = ({ console }: Context): void => {
  if (console.interactive) console.err('\r\u001B[K')
}

/** Problems shown on the screen at most; reports have them all. */
const MOST_SHOWN = 20

/** Tells the problems on stderr, errors first, and sets the exit status by whether some documents gave nothing. */
export function tellProblems({ console, lang, finish }: Context, problems: readonly Problem[]): void {
  const text = say(lang)
  const told = [...problems.filter(isError), ...problems.filter((problem) => problem.severity === 'warning')]
  if (told.length > 0) {
    console.err(`\n${text.problems}\n`)
    for (const { message } of told.slice(0, MOST_SHOWN)) console.err(`– ${message}\n`)
    if (told.length > MOST_SHOWN) console.err(`${text.morePlaces(told.length - MOST_SHOWN)}\n`)
  }
  const failed = new Set(problems.filter(isError).map(({ source }) => source)).size
  if (failed > 0) console.err(`${text.failedDocuments(failed)}\n`)
  finish(failed > 0 ? EXIT.someFailed : EXIT.done)
}

const isError = ({ severity }: Problem): boolean => severity === 'error'
