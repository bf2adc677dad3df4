import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A source file of a package with what it imports. */
export interface Source {
  /** Path below the package's `src`, with `/`. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  /** Specifiers as written: `../model`, `zod`, `node:fs`. */
  readonly imports: readonly string[]
  /** Those of `imports` that bring more than types. */
  readonly run: readonly string[]
}

/** All TypeScript files of a package's `src`, by path. */
export function sourcesOf(name: string): Source[] {
  const src = join(root, 'packages', name, 'src')
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const code = withoutComments(readFileSync(file, 'utf8'))
      const path = relative(src, file).replaceAll('\\', '/')
      return { path, code, imports: importsIn(code), run: importsIn(code.replace(TYPES, '')) }
    })
}

/** Where a relative import leads: a file of `sources`, or the path that it would have. */
export function resolved({ path }: Source, specifier: string, sources: readonly Source[]): string {
  const target = join(dirname(path), specifier).replaceAll('\\', '/')
  return [`${target}.ts`, `${target}/index.ts`].find((each) => sources.some((source) => source.path === each)) ?? target
}

const TYPES = /\b(?:import|export) type\b[^'"`;]*?\bfrom\s*'[^']+'/g

function importsIn(code: string): string[] {
  const found = code.matchAll(/\b(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, from, bare]) => (from ?? bare) as string)
}

/** Comments become blank; strings and regular expressions that hold their signs are rare enough to be read as they are. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1')
