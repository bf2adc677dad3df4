import { existsSync, readFileSync } from 'node:fs'

/**
 * Cases of the language that lie beside the repository, in the folder shared with other projects. `missing` says why a
 * test that needs them is skipped, and is undefined where they are there.
 */
export function languageCases<Cases>(file: string): { cases?: Cases; missing?: string } {
  const path = new URL(`../../../../shared/language/${file}`, import.meta.url)
  if (!existsSync(path)) return { missing: `(skipped: ../shared/language/${file} is not on this machine)` }
  return { cases: JSON.parse(readFileSync(path, 'utf8')) as Cases }
}
