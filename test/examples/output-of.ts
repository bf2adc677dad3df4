import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A script runs when it is first imported, and only then. */
const printedBy = new Map<string, Promise<string>>()

/** What a script of the examples prints, run from source at the top of the repository. */
export function outputOf(file: string): Promise<string> {
  const output = printedBy.get(file) ?? imported(pathToFileURL(resolve(file)).href)
  printedBy.set(file, output)
  return output
}

async function imported(script: string): Promise<string> {
  const printed: string[] = []
  const { log } = console
  console.log = (...words: unknown[]) => printed.push(`${words.join(' ')}\n`)
  try {
    await import(/* @vite-ignore */ script)
  } finally {
    console.log = log
  }
  return printed.join('')
}
