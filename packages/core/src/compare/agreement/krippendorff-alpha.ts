import { defined, type Measured, undefinedFor } from './measured'
import type { Distance } from './set-distance'

/**
 * Krippendorff's α: agreement of two or more coders beyond what chance would give, answers missing or not.
 *
 * α = 1 − D_o / D_e, where D_o is the mean distance between answers on the same unit and D_e that between any two answers
 * of units with at least two. At most 1 (full agreement); 0 is agreement by chance; below 0, worse. Null when no unit has two
 * answers, or all answers are the same: there is nothing that chance could have got wrong.
 * With a nominal distance it is α for categories; with a distance of sets, α for several themes to a recommendation.
 *
 * Source: K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011), eq. for any number of observers and
 * missing data; set-valued: R. Passonneau, LREC 2006. Distances enter as they are, not squared.
 * Example: answers 0 1 0 0 0 0 0 0 1 0 and 1 1 1 0 0 1 0 0 0 0 of two coders: 1 − 19·4 / (14·6) = 0.095.
 */
export function krippendorffAlpha<V>(units: readonly (readonly (V | null)[])[], distance: Distance<V>): Measured {
  return alpha(coincidences(units, distance))
}

/** Units made ready for α, so that it can be had again for any resample of them. */
export interface Coincidences {
  /** Of each unit with two or more answers: how many times each distinct answer was given, and how far they are apart. */
  readonly units: readonly UnitCoincidences[]
  /** Distance between distinct answers. */
  readonly distances: readonly (readonly number[])[]
}

interface UnitCoincidences {
  /** [distinct answer, times] */
  readonly answers: readonly (readonly [number, number])[]
  /** Sum of the distances between all ordered pairs of answers, over the number of answers less one. */
  readonly apart: number
}

export function coincidences<V>(units: readonly (readonly (V | null)[])[], distance: Distance<V>): Coincidences {
  const distinct: V[] = []
  const indexOf = (value: V): number => {
    const at = distinct.findIndex((other) => distance(value, other) === 0)
    return at >= 0 ? at : distinct.push(value) - 1
  }
  const coded = units
    .map((unit) => unit.filter((value) => value !== null).map(indexOf))
    .filter((unit) => unit.length > 1)
  const distances = distinct.map((first) => distinct.map((second) => distance(first, second)))
  const between = (first: number, second: number): number => distances[first]?.[second] ?? 0
  return {
    distances,
    units: coded.map((unit) => {
      const counts = new Map<number, number>()
      for (const answer of unit) counts.set(answer, (counts.get(answer) ?? 0) + 1)
      const sum = unit.reduce(
        (total, first) => total + unit.reduce((row, second) => row + between(first, second), 0),
        0,
      )
      return { answers: [...counts], apart: sum / (unit.length - 1) }
    }),
  }
}

/** α of a choice of the units, by index, each as often as it is chosen; of all when no choice is given. */
export function alpha(
  { units, distances }: Coincidences,
  chosen: readonly number[] = units.map((_, at) => at),
): Measured {
  const times = distances.map(() => 0)
  let answers = 0
  let observed = 0
  for (const at of chosen) {
    const unit = units[at]
    if (!unit) continue
    observed += unit.apart
    for (const [answer, count] of unit.answers) {
      times[answer] = (times[answer] ?? 0) + count
      answers += count
    }
  }
  if (answers === 0) return undefinedFor('nothing judged')
  let expected = 0
  for (const [first, row] of distances.entries()) {
    if (times[first] === 0) continue
    for (const [second, distance] of row.entries()) expected += (times[first] ?? 0) * (times[second] ?? 0) * distance
  }
  return expected === 0 ? undefinedFor('no variation') : defined(1 - ((answers - 1) * observed) / expected)
}
