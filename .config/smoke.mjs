// The built command and the published entry points do what the README says; run after the build.
import { strictEqual } from 'node:assert'
import { spawnSync } from 'node:child_process'

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', ...options })
const node = (...args) => run(process.execPath, args)
const sverka = (...args) => node('packages/cli/bin/sverka.mjs', ...args)

const compare = sverka('compare', 'examples/documents')
strictEqual(compare.status, 0, compare.stderr)
strictEqual(compare.stdout.includes('Общее для всех'), true, compare.stdout)

// Data on stdout, messages on stderr; a bad file costs no other its result.
const code = sverka('code', 'examples/documents', 'нет.txt', '--format', 'json')
strictEqual(code.status, 1, code.stderr)
strictEqual(JSON.parse(code.stdout).documents.length, 3)
strictEqual(code.stderr.includes('«нет.txt» не прочитан'), true, code.stderr)

const wrong = sverka('comprae')
strictEqual(wrong.status, 2, wrong.stderr)
strictEqual(wrong.stdout, '')

// A closed pipe is no error.
const piped = run('sh', ['-c', `"${process.execPath}" packages/cli/bin/sverka.mjs themes | head -c 10`])
strictEqual(piped.stderr, '')

const script = node('examples/analytics.mjs')
strictEqual(script.status, 0, script.stderr)

const check = "if (typeof require('sverka').compareFiles !== 'function') process.exit(1)"
const required = run(process.execPath, ['-e', check], { cwd: 'examples' })
strictEqual(required.status, 0, required.stderr)
console.log('the built command, script and entry points work')
