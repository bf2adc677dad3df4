// What must happen before the project can run, told in a line each; a step's own output is shown only if it fails.
import { spawnSync } from 'node:child_process'

export const install = () => step('Устанавливаю зависимости…', 'npm run pnpm -- install --frozen-lockfile')
export const build = () => step('Собираю…', 'npm run build')

function step(words, command) {
  console.log(words)
  // On Windows npm is a script of the shell.
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status === 0) return
  console.error(`${stdout}${stderr}\nНе удалось: ${command}`)
  process.exit(1)
}
