import type { AnswerCounts, CodingErrors } from './coding-errors'

/**
 * What is known of a theme's coding errors: Dirichlet weights of the answers [found, uncertain, not found], as if so
 * many units had been seen, for units that have the theme and units that have it not. All above 0.
 */
export interface ErrorRates {
  readonly theme: string
  readonly present: Weights
  readonly absent: Weights
}

export type Weights = readonly [found: number, uncertain: number, notFound: number]

/**
 * Error rates of all themes from the evaluation. Themes are evaluated on few units each, so each borrows from all
 * together: the pooled rates enter as a number of units seen before its own, and that number is the one under which the
 * counts of all themes are likeliest (empirical Bayes: the more alike the themes, the more they borrow, at most 32 units).
 * A theme that was not evaluated gets the pooled rates alone. Null when no unit with a theme, or none without, was evaluated:
 * nothing can be said then.
 *
 * Source: A. Gelman, B. Carpenter, «Bayesian analysis of tests with unknown specificity and sensitivity» (2020), on pooling
 * error rates; G. Casella, «An introduction to empirical Bayes» (1985).
 */
export function errorRates(errors: readonly CodingErrors[], themes: readonly string[]): readonly ErrorRates[] | null {
  const present = pooled(errors.map((each) => each.present))
  const absent = pooled(errors.map((each) => each.absent))
  if (!present || !absent) return null
  const of = new Map(errors.map((each) => [each.theme, each]))
  return themes.map((theme) => ({
    theme,
    present: added(present, of.get(theme)?.present ?? NOTHING),
    absent: added(absent, of.get(theme)?.absent ?? NOTHING),
  }))
}

const NOTHING: AnswerCounts = { found: 0, uncertain: 0, notFound: 0 }

const listed = ({ found, uncertain, notFound }: AnswerCounts): Weights => [found, uncertain, notFound]

const added = (prior: Weights, counts: AnswerCounts): Weights => [
  prior[0] + counts.found,
  prior[1] + counts.uncertain,
  prior[2] + counts.notFound,
]

/** How many units the pooled rates may stand for: more would claim that themes do not differ. */
const STRENGTHS = [1, 2, 4, 8, 16, 32]

/** The weights that all themes share; null when no unit was evaluated. */
function pooled(counts: readonly AnswerCounts[]): Weights | null {
  const sum = counts.map(listed).reduce<Weights>((so, [f, u, n]) => [so[0] + f, so[1] + u, so[2] + n], [0, 0, 0])
  const all = sum[0] + sum[1] + sum[2]
  if (all === 0) return null
  // Half a unit of each answer (Jeffreys), so that an answer never seen is not taken for impossible.
  const weights = (strength: number): Weights =>
    sum.map((n) => (strength * (n + 0.5)) / (all + 1.5)) as unknown as Weights
  const likelihood = (strength: number) =>
    counts.map(listed).reduce((total, own) => total + logLikelihood(own, weights(strength)), 0)
  const strengths = STRENGTHS.filter((strength) => strength <= Math.max(1, all))
  const scored = strengths.map((strength) => ({ strength, score: likelihood(strength) }))
  const best = scored.reduce((so, next) => (next.score > so.score ? next : so))
  return weights(best.strength)
}

/** Of counts under a Dirichlet–multinomial, but for a term that does not depend on the weights. */
function logLikelihood(counts: Weights, weights: Weights): number {
  const all = (values: Weights) => values[0] + values[1] + values[2]
  const each = counts.reduce<number>((sum, n, at) => sum + logRising(weights[at] as number, n), 0)
  return each - logRising(all(weights), all(counts))
}

/** log of x (x+1) … (x+n−1), for x > 0 and whole n ≥ 0; 0 for n = 0. */
function logRising(x: number, n: number): number {
  let sum = 0
  for (let at = 0; at < n; at++) sum += Math.log(x + at)
  return sum
}
