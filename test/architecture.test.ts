import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolved, root, type Source, sourcesOf } from './sources'

/** What each package may import of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  read: ['@sverka/core'],
  report: ['@sverka/core'],
  cli: ['@sverka/core', '@sverka/read', '@sverka/report'],
  web: ['@sverka/core', '@sverka/read', '@sverka/report'],
}
const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'src')))
const isOurs = (specifier: string): boolean => specifier.startsWith('@sverka/') || specifier === 'sverka'
const isRelative = (specifier: string): boolean => specifier.startsWith('.')

test('the scanner sees imports of every form', () => {
  const found = packages.flatMap((name) => sourcesOf(name).flatMap(({ imports }) => imports))
  expect(found).toEqual(
    expect.arrayContaining(['../model', 'zod', 'node:path', '@sverka/core', './themes.yaml', 'unpdf']),
  )
})

test('the top level holds what the architecture lists, and dot-files', () => {
  const known = new Set(
    'packages examples test package.json tsconfig.base.json tsconfig.json pnpm-workspace.yaml README.md LICENSE CHANGELOG.md pnpm-lock.yaml node_modules'.split(
      ' ',
    ),
  )
  expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([])
})

test('there are no other packages', () => {
  expect(packages.filter((name) => !(name in MAY_IMPORT))).toEqual([])
})

describe.each(packages)('packages/%s', (name) => {
  const sources = sourcesOf(name)
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  const all = sources.flatMap(({ path, imports }) => imports.map((specifier) => ({ path, specifier })))

  test('imports of ours only what the table allows', () => {
    const strange = all.filter(({ specifier }) => isOurs(specifier) && !MAY_IMPORT[name]?.includes(specifier))
    expect(strange).toEqual([])
  })

  test('declares what it imports of others, and imports what it declares', () => {
    const used = new Set(
      all
        .map(({ specifier }) => specifier)
        .filter((specifier) => !isRelative(specifier) && !specifier.startsWith('node:'))
        .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')),
    )
    expect([...used].sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
  })

  test('relative imports lead to files of its own', () => {
    const own = join(root, 'packages', name)
    const lost = sources.flatMap((source) =>
      source.imports.filter(isRelative).filter((specifier) => {
        const file = join(own, 'src', resolved(source, specifier, sources))
        return !file.startsWith(own) || !existsSync(file)
      }),
    )
    expect(lost).toEqual([])
  })

  test('files and folders that stand side by side do not run each other in a circle', () => {
    expect(circles(sources, ({ run }) => run)).toEqual([])
  })

  test('folders do not import each other, not even types', () => {
    const betweenFolders = (source: Source) =>
      source.imports.filter((specifier) => {
        const ends = isRelative(specifier) ? parted(source.path, resolved(source, specifier, sources)) : []
        return ends.every((end) => !end.endsWith('.ts'))
      })
    expect(circles(sources, betweenFolders)).toEqual([])
  })
})

test.each(packages.filter((name) => name !== 'cli'))(
  'packages/%s touches no files: only the command line does',
  (name) => {
    expect(
      sourcesOf(name).flatMap(({ imports }) => imports.filter((specifier) => specifier.startsWith('node:'))),
    ).toEqual([])
  },
)

describe('the rooms of core', () => {
  const sources = sourcesOf('core')
  const roomOf = (path: string): string => (path.includes('/') ? (path.split('/', 1)[0] as string) : '')
  const reached = (room: string) =>
    sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) =>
        source.imports
          .filter(isRelative)
          .map((specifier) => ({ from: source.path, to: resolved(source, specifier, sources) })),
      )

  test.each(['segment', 'code', 'compare', 'discover'])('%s, a stage, imports the model, text and itself', (room) => {
    const strange = reached(room).filter(({ to }) => to !== 'model.ts' && !['text', room].includes(roomOf(to)))
    expect(strange).toEqual([])
  })

  test('text imports the model and itself', () => {
    expect(reached('text').filter(({ to }) => to !== 'model.ts' && roomOf(to) !== 'text')).toEqual([])
  })

  // The built-in codebook is data; its index makes them ready with the types and readers of the rooms that use them.
  test('the codebook imports no stage but for the forms of its files', () => {
    const strange = reached('codebook').filter(
      ({ to }) =>
        to !== 'model.ts' && !['codebook', 'code'].includes(roomOf(to)) && to !== 'compare/errors/coding-errors.ts',
    )
    expect(strange).toEqual([])
  })

  test('the model imports nothing', () => {
    expect(sources.find(({ path }) => path === 'model.ts')?.imports).toEqual([])
  })

  test('only files beside the model bring stages together', () => {
    const stages = ['segment', 'code', 'compare', 'discover']
    const composing = sources.filter(({ path }) => roomOf(path) === '').map(({ path }) => path)
    expect(composing).toEqual(expect.arrayContaining(['analyze.ts', 'index.ts', 'model.ts']))
    const mixed = sources.filter((source) => {
      const rooms = new Set(
        source.imports.filter(isRelative).map((specifier) => roomOf(resolved(source, specifier, sources))),
      )
      return roomOf(source.path) !== '' && stages.filter((stage) => rooms.has(stage)).length > 1
    })
    expect(mixed.map(({ path }) => path)).toEqual(['codebook/index.ts'])
  })

  test.each([
    ['the console', /\bconsole\b/],
    ['a clock', /\bnew Date\b|\bDate\s*\.|\bDate\(|\bperformance\s*\./],
    ['chance', /\bMath\s*\.\s*random\b|\bcrypto\s*\./],
    ['timers', /\b(setTimeout|setInterval|setImmediate|queueMicrotask)\b/],
    ['the process', /\bprocess\s*\.|\bglobalThis\b|\bBuffer\b|\brequire\s*\(/],
    ['the network', /\b(fetch|XMLHttpRequest|WebSocket)\b/],
    [
      'the page',
      /\b(window|navigator|localStorage)\s*\.|\bdocument\s*\.\s*(body|cookie|create\w+|query\w+|getElement\w+|write)\b/,
    ],
    ['the locale of the machine', /\blocaleCompare\b|\btoLocale\w+\b|\bIntl\b/],
    ['the words of other alphabets only', /\\[wWbB]/],
  ])('nothing touches %s', (_, pattern) => {
    const touching = sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path)
    expect(touching).toEqual([])
  })

  test('there is no mutable state of modules', () => {
    expect(sources.filter(({ code }) => /^(export )?(let|var)\b/m.test(code)).map(({ path }) => path)).toEqual([])
  })
})

/** Circles between files and folders of one folder, each told as «a → b → a»; imports of types alone make none. */
function circles(sources: readonly Source[], importsOf: (source: Source) => readonly string[]): string[] {
  const graph = new Map<string, Set<string>>()
  for (const source of sources)
    for (const specifier of importsOf(source).filter(isRelative)) {
      const [from, to] = parted(source.path, resolved(source, specifier, sources))
      if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to))
    }
  const found: string[] = []
  const done = new Set<string>()
  const walk = (at: string, trail: readonly string[]): void => {
    if (trail.includes(at)) found.push([...trail.slice(trail.indexOf(at)), at].join(' → '))
    if (trail.includes(at) || done.has(at)) return
    for (const next of graph.get(at) ?? []) walk(next, [...trail, at])
    done.add(at)
  }
  for (const at of graph.keys()) walk(at, [])
  return found
}

/** Two paths down to the first folder or file in which they differ: `a/b/c.ts`, `a/d/e.ts` → `a/b`, `a/d`. */
function parted(first: string, second: string): [string, string] {
  const [a, b] = [first.split('/'), second.split('/')]
  const common = a.findIndex((part, at) => part !== b[at])
  return common < 0 ? [first, second] : [a.slice(0, common + 1).join('/'), b.slice(0, common + 1).join('/')]
}
