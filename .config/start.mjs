// `npm start`: the main job on the examples, after the workspace is installed and built.
import { spawnSync } from 'node:child_process'

const sverka = (...args) => {
  const { status } = spawnSync(process.execPath, ['packages/cli/bin/sverka.mjs', ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

sverka('compare', 'examples/documents')
console.log()
sverka('compare', 'examples/documents', '--out', 'examples/отчёт.html')
console.log('Откройте отчёт в браузере. Что ещё умеет Сверка: npx sverka help')
