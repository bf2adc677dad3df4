import { basename, dirname, normalize } from 'node:path'

/**
 * For each path the shortest end of it that no other has: «резолюция.docx», or «2023/резолюция.docx» where two files are
 * so called. So the same files have the same names wherever they are read from.
 */
export function shortestNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const rest = new Set(paths)
  const names = new Map<string, string>()
  for (let length = 1; rest.size > 0; length++) {
    const ends = new Map([...rest].map((path) => [path, end(normalize(path), length)]))
    const shared = [...ends.values()]
    for (const [path, name] of ends) {
      const whole = name === normalize(path)
      if (!whole && shared.filter((other) => other === name).length > 1) continue
      names.set(path, name.replaceAll('\\', '/'))
      rest.delete(path)
    }
  }
  return names
}

/** The last `length` steps of a path; the path itself when it has no more. */
function end(path: string, length: number): string {
  const folder = dirname(path)
  if (length === 1 || folder === path || folder === '.') return basename(path)
  return `${end(folder, length - 1)}/${basename(path)}`
}
