import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { command } from '../../packages/cli/src/command'
import type { Console } from '../../packages/cli/src/console'

/** The invented sample documents. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/documents', import.meta.url))

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the real command inside this process, as a shell would. */
export const run = (...args: readonly string[]): Promise<Ran> => runOn({}, ...args)

/** The same on a screen of another kind. */
export async function runOn(screen: Partial<Console>, ...args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const status = await command(args, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    interactive: false,
    ...screen,
  })
  return { status, ...written }
}

/** A folder for one test file, gone after it; `write` puts a file there and says where it is. */
export function folder(): {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => string
} {
  const path = mkdtempSync(join(tmpdir(), 'sverka-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      writeFileSync(join(path, name), content)
      return join(path, name)
    },
  }
}

/** A resolution of a district that does not exist. */
export const resolution = (district: string, items: readonly string[], date = '29 августа 2024 года'): string =>
  `РЕЗОЛЮЦИЯ августовской конференции работников образования ${district} муниципального района
${date}
Участники конференции рекомендуют:
${items.map((item, at) => `${at + 1}. ${item}.`).join('\n')}
`
