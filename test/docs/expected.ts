import { readFileSync } from 'node:fs'
import { run } from '../cli/run'
import { outputOf } from '../examples/output-of'
import type { Block } from './blocks'

/** What a block of the documentation must hold; null for one that shows nothing that can be run. */
export async function expectedContent({ language, options, content }: Block): Promise<string | null> {
  if (language === 'console') return session(content, options.paragraphs ?? null)
  if (options.file) return readFileSync(options.file, 'utf8')
  return options.output ? outputOf(options.output) : null
}

/** The commands of a terminal session with their real output, or the paragraphs of it that are to be shown. */
async function session(content: string, paragraphs: string | null): Promise<string> {
  const commands = content.split('\n').filter((line) => line.startsWith('$ '))
  const shown: string[] = []
  for (const command of commands) {
    const [sverka, ...args] = command.replace(/^\$ (?:npx )?/, '').split(' ')
    if (sverka !== 'sverka') throw new Error(`expected a command of sverka, got «${command}»`)
    const { out, err } = await run(...args)
    const output = (out + err).trimEnd()
    shown.push(command, paragraphs === null ? output : chosen(output.split('\n\n'), paragraphs))
  }
  return `${shown.join('\n')}\n`
}

/** The paragraphs of «1-3,9», with an ellipsis for each gap. */
function chosen(paragraphs: readonly string[], ranges: string): string {
  const wanted = new Set(
    ranges.split(',').flatMap((range) => {
      const [first = 1, last = first] = range.split('-').map(Number)
      return paragraphs.map((_, at) => at + 1).filter((at) => first <= at && at <= last)
    }),
  )
  const shown = paragraphs.map((paragraph, at) => (wanted.has(at + 1) ? paragraph : '…'))
  return shown.filter((paragraph, at) => paragraph !== '…' || shown[at - 1] !== '…').join('\n\n')
}
