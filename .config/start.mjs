// `npm start`: the main job on the examples, after the workspace is installed and built.
import { spawnSync } from 'node:child_process'

const run = (...args) => {
  const { status } = spawnSync(
    process.execPath,
    ['packages/cli/bin/sverka.mjs', 'compare', 'examples/documents', ...args],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
}

run()
run('--out', 'examples/отчёт.html')
