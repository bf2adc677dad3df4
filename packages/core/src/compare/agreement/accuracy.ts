import { defined, type Measured, quotient, undefinedFor } from './measured'

/** How often one coder's answers on a theme were right, against a reference. */
export interface Tally {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
  readonly trueNegative: number
}

/** An answer on a theme and what the reference says; null where there is nothing to compare. */
export type Answer = readonly [answer: boolean, reference: boolean] | null

/** Answers counted; of a choice of them, by index, each as often as it is chosen, when one is given. */
export function tally(answers: readonly Answer[], chosen: readonly number[] = [...answers.keys()]): Tally {
  let [truePositive, falsePositive, falseNegative, trueNegative] = [0, 0, 0, 0]
  for (const at of chosen) {
    const pair = answers[at]
    if (!pair) continue
    if (pair[0] && pair[1]) truePositive++
    else if (pair[0]) falsePositive++
    else if (pair[1]) falseNegative++
    else trueNegative++
  }
  return { truePositive, falsePositive, falseNegative, trueNegative }
}

/** Tallies added up: what «micro» measures are taken of. Of none, all counts are 0. */
export const total = (tallies: readonly Tally[]): Tally => {
  const sum = (count: keyof Tally) => tallies.reduce((so, each) => so + each[count], 0)
  return {
    truePositive: sum('truePositive'),
    falsePositive: sum('falsePositive'),
    falseNegative: sum('falseNegative'),
    trueNegative: sum('trueNegative'),
  }
}

/**
 * Precision: of what was found, the share that is right. tp / (tp + fp), in [0, 1]; null when nothing was found.
 * Source: van Rijsbergen, «Information Retrieval» (1979), ch. 7. Example: 8 right, 2 wrong: 0.8.
 */
export const precision = ({ truePositive, falsePositive }: Tally): Measured =>
  quotient(truePositive, truePositive + falsePositive, 'nothing found')

/**
 * Recall, or sensitivity: of what is there, the share that was found. tp / (tp + fn), in [0, 1]; null when nothing is there.
 * Source: as precision. Example: 8 found, 4 missed: 0.667.
 */
export const recall = ({ truePositive, falseNegative }: Tally): Measured =>
  quotient(truePositive, truePositive + falseNegative, 'nothing to find')

/**
 * F1, the harmonic mean of precision and recall: 2tp / (2tp + fp + fn), in [0, 1]; 0 when nothing found is right;
 * null when nothing was found and nothing is there. Source: as precision.
 * Example: 8 right, 2 wrong, 4 missed: 16/22 = 0.727.
 */
export const f1 = ({ truePositive, falsePositive, falseNegative }: Tally): Measured =>
  quotient(2 * truePositive, 2 * truePositive + falsePositive + falseNegative, 'nothing to find')

/** Macro-F1, the mean of the themes' F1, each theme alike, themes without one left out; null when all are. In [0, 1]. */
export function macroF1(tallies: readonly Tally[]): Measured {
  const values = tallies.flatMap((each) => f1(each).value ?? [])
  return quotient(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
    'nothing to find',
  )
}

/**
 * Cohen's κ: agreement of two coders on one theme beyond what their own frequencies would give by chance.
 *
 * κ = (p_o − p_e) / (1 − p_e), at most 1 (full agreement); 0 is agreement by chance; below 0, worse.
 * Null when nothing was judged, or both gave the same answer throughout: p_e is then 1.
 * Source: J. Cohen, «A coefficient of agreement for nominal scales», Educ. Psychol. Meas. 20 (1960).
 * Example: 20 both, 10 and 20 one alone, 50 neither: p_o 0.7, p_e 0.54, κ = 0.348
 * (Artstein & Poesio, «Inter-Coder Agreement for Computational Linguistics», 2008, table 1).
 */
export function cohenKappa({ truePositive, falsePositive, falseNegative, trueNegative }: Tally): Measured {
  const all = truePositive + falsePositive + falseNegative + trueNegative
  if (all === 0) return undefinedFor('nothing judged')
  const yes = (truePositive + falsePositive) * (truePositive + falseNegative)
  const no = (trueNegative + falsePositive) * (trueNegative + falseNegative)
  // p_e = (yes + no) / all², kept in whole numbers so that «exactly 1» can be told.
  const chance = yes + no
  if (chance === all * all) return undefinedFor('no variation')
  return defined(((truePositive + trueNegative) * all - chance) / (all * all - chance))
}
