// `npm start`: installs, builds and does the main job on the examples.
import { spawnSync } from 'node:child_process'
import { build, install } from './steps.mjs'

const sverka = (...args) => {
  const { status } = spawnSync(process.execPath, ['packages/cli/bin/sverka.mjs', ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

install()
build()
console.log()
sverka('compare', 'examples/documents')
console.log()
sverka('compare', 'examples/documents', '--out', 'examples/отчёт.html')
console.log('Откройте отчёт в браузере. Что ещё умеет Сверка: npx sverka help')
