// The built command and the published entry points do what the README says; run after the build.
import { strictEqual } from 'node:assert'
import { spawnSync } from 'node:child_process'

const node = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8' })

const compare = node('packages/cli/bin/sverka.mjs', 'compare', 'examples/documents')
strictEqual(compare.status, 0, compare.stderr)
strictEqual(compare.stdout.includes('Общее для всех'), true, compare.stdout)

const script = node('examples/analytics.mjs')
strictEqual(script.status, 0, script.stderr)

const wrong = node('packages/cli/bin/sverka.mjs', 'comprae')
strictEqual(wrong.status, 2, wrong.stderr)

const required = spawnSync(
  process.execPath,
  ['-e', "if (typeof require('sverka').compareFiles !== 'function') process.exit(1)"],
  { cwd: 'examples', encoding: 'utf8' },
)
strictEqual(required.status, 0, required.stderr)
console.log('the built command, script and entry points work')
