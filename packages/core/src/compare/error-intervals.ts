/**
 * What measured coding errors leave of the comparison's numbers: «найдено в 7 из 12 районов, с учётом ошибки кодирования 6–8».
 *
 * Method: errors/true-counts (exact Bayesian posterior of the true number). What it takes for granted, and so its limits:
 * - the evaluated documents are coded as well as these are; no interval can know of documents of another kind;
 * - units err independently, and all units of a theme alike: a cell with five recommendations is no surer than one with one;
 * - before reading, any number of districts is as likely as any other;
 * - the people who labelled the evaluation were right.
 *
 * In simulated worlds, where all this but the third holds, intervals of level 0.95 hold the truth in 95–97 of 100 cases (the
 * bare count is the true one in 11–70), and in no fewer than 93 for any one true number that was tried.
 *
 * For coverage and overlap the rates must be measured on cells (district × theme), for shares on recommendations.
 */
import type { Coding, Recommendation, ThemeMatrix } from '../model'
import { type AnswerCounts, answers } from './errors/coding-errors'
import { shortestInterval } from './errors/count-interval'
import type { ErrorRates } from './errors/error-rates'
import { overlapDistribution, type SplitProbability } from './errors/overlap-distribution'
import { quantileInterval } from './errors/quantile-interval'
import { type PairProbabilities, trueCounts } from './errors/true-counts'
import type { Interval } from './interval'

/** «Found in `found` of `of` units, `low` to `high` with coding errors taken into account.» */
export interface TrueCountInterval extends Interval {
  readonly theme: string
  readonly found: number
  readonly of: number
}

/** In how many districts each theme truly is, in matrix order; rates measured on cells. Without districts 0 to 0. */
export function coverageIntervals(
  { themes, cells }: ThemeMatrix,
  rates: readonly ErrorRates[],
  level = 0.95,
): readonly TrueCountInterval[] {
  return themes.map((theme) => {
    const counts = answers(cells.filter((cell) => cell.theme === theme).map(({ state }) => state))
    return countInterval(counts, ratesOf(rates, theme), level)
  })
}

/** A choice of recommendations, such as a district's, and how they were coded. */
export interface CodedRecommendations {
  readonly recommendations: readonly Pick<Recommendation, 'id'>[]
  readonly codings: readonly Coding[]
}

/**
 * How many of the recommendations truly have each theme, in the order of the rates, which are measured on
 * recommendations; divided by `of` it is the interval of the theme's share. Without recommendations 0 to 0.
 */
export function shareIntervals(
  { recommendations, codings }: CodedRecommendations,
  rates: readonly ErrorRates[],
  level = 0.95,
): readonly TrueCountInterval[] {
  const chosen = new Set(recommendations.map(({ id }) => id))
  const coded = (theme: string, certainty: Coding['certainty']) =>
    new Set(
      codings.flatMap((coding) =>
        coding.theme === theme && coding.certainty === certainty && chosen.has(coding.recommendation)
          ? [coding.recommendation]
          : [],
      ),
    )
  return rates.map((own) => {
    const found = coded(own.theme, 'found')
    const uncertain = [...coded(own.theme, 'uncertain')].filter((id) => !found.has(id)).length
    const notFound = chosen.size - found.size - uncertain
    return countInterval({ found: found.size, uncertain, notFound }, own, level)
  })
}

function countInterval(counts: AnswerCounts, rates: ErrorRates, level: number): TrueCountInterval {
  const of = counts.found + counts.uncertain + counts.notFound
  return {
    theme: rates.theme,
    found: counts.found,
    of,
    ...shortestInterval(trueCounts(counts, rates).distribution, level),
  }
}

/** What two districts truly share, with coding errors taken into account. */
export interface OverlapInterval {
  readonly first: string
  readonly second: string
  /** How many themes they share. */
  readonly shared: Interval
  /** Null where it is too probable that neither district has a theme; likewise for the next where either has none. */
  readonly jaccard: Interval | null
  readonly overlapCoefficient: Interval | null
}

/** For each pair of districts, in the order of `overlaps`; rates measured on cells. A few milliseconds a pair. */
export function overlapIntervals(
  matrix: ThemeMatrix,
  rates: readonly ErrorRates[],
  level = 0.95,
): readonly OverlapInterval[] {
  const pairs = matrix.themes.map((theme) => pairProbabilities(matrix, ratesOf(rates, theme)))
  return matrix.districts.flatMap((first, at) =>
    matrix.districts.slice(at + 1).map((second) => {
      const splits = overlapDistribution(pairs.map((pair) => pair(first, second)))
      const interval = (measure: (split: SplitProbability) => number | null) =>
        quantileInterval(
          splits.map((split) => [measure(split), split.probability]),
          level,
        )
      return {
        first,
        second,
        shared: interval(({ both }) => both) as Interval,
        jaccard: interval(({ both, onlyFirst, onlySecond }) => ratio(both, both + onlyFirst + onlySecond)),
        overlapCoefficient: interval(({ both, onlyFirst, onlySecond }) =>
          ratio(both, both + Math.min(onlyFirst, onlySecond)),
        ),
      }
    }),
  )
}

/** For two districts, how probably both, or one of them alone, truly have the theme. */
function pairProbabilities(
  { cells }: ThemeMatrix,
  rates: ErrorRates,
): (first: string, second: string) => PairProbabilities {
  const own = cells.filter(({ theme }) => theme === rates.theme)
  const counts = trueCounts(answers(own.map(({ state }) => state)), rates)
  const states = new Map(
    own.map(({ district, state }) => [district, state === 'not found' ? 'notFound' : state] as const),
  )
  const known = new Map<string, PairProbabilities>()
  return (first, second) => {
    const [a, b] = [states.get(first) ?? 'notFound', states.get(second) ?? 'notFound']
    const probabilities = known.get(`${a} ${b}`) ?? counts.pair(a, b)
    known.set(`${a} ${b}`, probabilities)
    return probabilities
  }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

function ratesOf(rates: readonly ErrorRates[], theme: string): ErrorRates {
  const own = rates.find((each) => each.theme === theme)
  if (!own) throw new RangeError(`expected error rates for every theme of the matrix, got none for ${theme}`)
  return own
}
