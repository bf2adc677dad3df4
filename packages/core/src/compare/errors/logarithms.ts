/** Sums and products of very small numbers, kept as logarithms; −Infinity is the logarithm of 0. */

/** log of x (x+1) … (x+n−1) for each n from 0 to `most`; x > 0. */
export function logRising(x: number, most: number): readonly number[] {
  const logs = [0]
  for (let n = 0; n < most; n++) logs.push((logs[n] as number) + Math.log(x + n))
  return logs
}

/** log of the binomial coefficient C(n, k) for each k from 0 to n. */
export function logBinomials(n: number): readonly number[] {
  const logs = [0]
  for (let k = 1; k <= n; k++) logs.push((logs[k - 1] as number) + Math.log((n - k + 1) / k))
  return logs
}

/** log Σ exp of the terms: of no terms, or of zeros alone, −Infinity. */
export function logSum(terms: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY
  for (const term of terms) if (term > top) top = term
  if (top === Number.NEGATIVE_INFINITY) return top
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}

/** The convolution of two sequences: its K-th term is the sum of all first[i] · second[K − i]. */
export function logConvolved(first: readonly number[], second: readonly number[]): readonly number[] {
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first]
  return Array.from({ length: first.length + second.length - 1 }, (_, K) =>
    logSum(shorter.map((term, i) => term + (longer[K - i] ?? Number.NEGATIVE_INFINITY))),
  )
}
