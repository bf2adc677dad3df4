import { oneErrorApart, SHORTEST_TYPO } from '../src/code/spellings'
import { stem } from '../src/text/stem'
import { paradigms } from './russian-words'

/**
 * Stems of real Russian words one typing error away from a stem of the dictionary («поручень» and «поручение»): words in
 * their own right, never to be mended. From the paradigms of a Russian spelling dictionary; sorted.
 */
export async function neighbours(keys: ReadonlySet<string>): Promise<string[]> {
  const byLength = new Map<number, string[]>()
  for (const key of keys)
    if (key.length >= SHORTEST_TYPO) byLength.set(key.length, [...(byLength.get(key.length) ?? []), key])
  const found = new Set<string>()
  const seen = new Set<string>()
  for await (const { forms } of paradigms())
    for (const { form } of forms) {
      const real = stem(form)
      if (seen.has(real)) continue
      seen.add(real)
      if (keys.has(real) || real.length < SHORTEST_TYPO - 1) continue
      const near = [-1, 0, 1].some((more) => byLength.get(real.length + more)?.some((key) => oneErrorApart(real, key)))
      if (near) found.add(real)
    }
  return [...found].sort()
}
