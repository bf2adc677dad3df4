import { command } from './command'
import { languageOf, say } from './messages'

// A closed pipe (`sverka … | head`) is no error.
process.stdout.on('error', () => process.exit(0))

try {
  process.exitCode = await command(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    columns: process.stdout.columns,
  })
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${say(languageOf(process.argv)).problems.unexpected(message)}\n`)
  process.exitCode = 1
}
