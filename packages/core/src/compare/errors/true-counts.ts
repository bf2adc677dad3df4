import type { AnswerCounts } from './coding-errors'
import type { ErrorRates, Weights } from './error-rates'
import { logBinomials, logConvolved, logRising, logSum } from './logarithms'

/** What the answers on n units tell of how many of them truly have a theme, and which. */
export interface TrueCounts {
  /** P(exactly K units have it), for K from 0 to n; sums to 1. */
  readonly distribution: readonly number[]
  /** Of two different units, by the answers they got: the probabilities that both have it, and that the first or second alone. */
  pair(first: keyof AnswerCounts, second: keyof AnswerCounts): PairProbabilities
}

export interface PairProbabilities {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
}

/**
 * The exact posterior of the number of units that have a theme, given how many got each answer.
 *
 * Model: beforehand every number K from 0 to n is equally likely, and any K units equally; a unit that has the theme gets
 * its answer with the rates `present`, another with the rates `absent`, independently; the rates themselves are known only
 * as far as the evaluation goes (Dirichlet). They are integrated out in closed form, so there is no drawing of random
 * numbers and no approximation: where T of the s units of an answer have the theme, K is the sum of the three T, (x)ₙ the
 * rising factorial, α and β the weights of that answer and α₀ and β₀ the sums of all weights,
 *
 *   P(T, T, T) ∝ ∏ C(s, T) · (α)_T · (β)_{s−T}  /  ( C(n, K) · (α₀)_K · (β₀)_{n−K} )
 *
 * Source: L. Joseph, T. W. Gyorkos, L. Coupal, «Bayesian estimation of disease prevalence and the parameters of diagnostic
 * tests in the absence of a gold standard», Am. J. Epidemiol. 141 (1995), here for a finite number of units.
 * No units: K = 0 for certain. Time O(n · (found + uncertain)).
 */
export function trueCounts(counts: AnswerCounts, { present, absent }: ErrorRates): TrueCounts {
  const sizes = [counts.found, counts.uncertain, counts.notFound] as const
  const n = sizes[0] + sizes[1] + sizes[2]
  const splits = sizes.map((size, at) => logSplits(size, present[at] as number, absent[at] as number))
  const whole = logSplits(n, sum(present), sum(absent))
  const joint = (terms: readonly (readonly number[])[]): readonly number[] =>
    terms.reduce(logConvolved, [0]).map((term, K) => term - (whole[K] as number))
  const posterior = joint(splits)
  const scale = logSum(posterior)
  /** The mean of the product of falling factorials of the three T, e.g. [2, 0, 0]: of T(T−1) among the units found. */
  const mean = (powers: readonly number[]): number =>
    Math.exp(
      logSum(joint(splits.map((split, at) => split.map((term, T) => term + logFalling(T, powers[at] as number))))) -
        scale,
    )
  return {
    distribution: posterior.map((term) => Math.exp(term - scale)),
    pair(first, second) {
      const [a, b] = [ANSWERS.indexOf(first), ANSWERS.indexOf(second)]
      const power = (...units: number[]) => ANSWERS.map((_, at) => units.filter((unit) => unit === at).length)
      const [ofA, ofB] = [sizes[a] as number, sizes[b] as number]
      const both = mean(power(a, b)) / (ofA * (a === b ? ofB - 1 : ofB))
      const alone = (mine: number, of: number) => Math.max(0, mean(power(mine)) / of - both)
      return { both, onlyFirst: alone(a, ofA), onlySecond: alone(b, ofB) }
    },
  }
}

const ANSWERS: readonly (keyof AnswerCounts)[] = ['found', 'uncertain', 'notFound']

/** For each T from 0 to s: in how many ways, and how probably, T of s units are of the one kind and the rest of the other. */
function logSplits(s: number, alpha: number, beta: number): readonly number[] {
  const [ways, ofOne, ofOther] = [logBinomials(s), logRising(alpha, s), logRising(beta, s)]
  return ways.map((term, T) => term + (ofOne[T] as number) + (ofOther[s - T] as number))
}

/** log of T (T−1) … over `power` factors. */
const logFalling = (T: number, power: number): number =>
  power === 0 ? 0 : power === 1 ? Math.log(T) : Math.log(T) + Math.log(Math.max(0, T - 1))

const sum = (weights: Weights): number => weights[0] + weights[1] + weights[2]
