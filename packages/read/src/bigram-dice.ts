/**
 * Dice's coefficient of the letter pairs of two texts, in [0, 1]: twice the pairs they share over all pairs of both;
 * white space does not count. 1 for the same text; 0 where either has fewer than two letters and they differ.
 * «район» and «раен» share «ра»: 2 · 1 / (4 + 3).
 */
export function bigramDice(first: string, second: string): number {
  const [one, other] = [first.replace(/\s+/g, ''), second.replace(/\s+/g, '')]
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const left = new Map<string, number>()
  for (let at = 0; at + 2 <= one.length; at++)
    left.set(one.slice(at, at + 2), (left.get(one.slice(at, at + 2)) ?? 0) + 1)
  let shared = 0
  for (let at = 0; at + 2 <= other.length; at++) {
    const pair = other.slice(at, at + 2)
    const count = left.get(pair) ?? 0
    if (count > 0) shared++
    left.set(pair, count - 1)
  }
  return (2 * shared) / (one.length + other.length - 2)
}
