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

/** Units made ready for α, so that it can be had again for any resample of them. Units that answer alike are of one kind. */
export interface Coincidences {
  /** For each unit its kind, an index into `kinds`; −1 for a unit with fewer than two answers. */
  readonly kindOf: readonly number[]
  readonly kinds: readonly UnitKind[]
  /** Distance between distinct answers. */
  readonly distances: readonly (readonly number[])[]
}

interface UnitKind {
  /** Indices of the distinct answers given, as often as they were given. */
  readonly answers: readonly number[]
  /** Sum of the distances between all ordered pairs of answers, over the number of answers less one. */
  readonly apart: number
}

export function coincidences<V>(units: readonly (readonly (V | null)[])[], distance: Distance<V>): Coincidences {
  const distinct: V[] = []
  const indexOf = (value: V): number => {
    const at = distinct.findIndex((other) => distance(value, other) === 0)
    return at >= 0 ? at : distinct.push(value) - 1
  }
  const coded = units.map((unit) =>
    unit.flatMap((value) => (value === null ? [] : [indexOf(value)])).sort((a, b) => a - b),
  )
  const distances = distinct.map((first) => distinct.map((second) => distance(first, second)))
  const kinds = new Map<string, UnitKind>()
  for (const answers of coded) {
    if (answers.length < 2) continue
    const to = (first: number) => answers.reduce((sum, second) => sum + (distances[first]?.[second] ?? 0), 0)
    const apart = answers.reduce((sum, first) => sum + to(first), 0) / (answers.length - 1)
    kinds.set(answers.join(), { answers, apart })
  }
  const order = new Map([...kinds.keys()].map((key, at) => [key, at]))
  return { kinds: [...kinds.values()], kindOf: coded.map((answers) => order.get(answers.join()) ?? -1), distances }
}

/** α of a choice of the units, by index, each as often as it is chosen; of all when no choice is given. */
export function alpha(
  { kindOf, kinds, distances }: Coincidences,
  chosen: readonly number[] = [...kindOf.keys()],
): Measured {
  const chosenOf = kinds.map(() => 0)
  for (const at of chosen) {
    const kind = kindOf[at] ?? -1
    if (kind >= 0) chosenOf[kind] = (chosenOf[kind] as number) + 1
  }
  const times = distances.map(() => 0)
  let all = 0
  let observed = 0
  for (const [kind, { answers, apart }] of kinds.entries()) {
    const count = chosenOf[kind] as number
    observed += count * apart
    all += count * answers.length
    for (const answer of answers) times[answer] = (times[answer] as number) + count
  }
  if (all === 0) return undefinedFor('nothing judged')
  const expected = pairDistances(times, distances)
  return expected === 0 ? undefinedFor('no variation') : defined(1 - ((all - 1) * observed) / expected)
}

/** Sum of the distances between all ordered pairs of answers; each unordered pair is looked at once, for speed. */
function pairDistances(times: readonly number[], distances: readonly (readonly number[])[]): number {
  const given = [...times.keys()].filter((answer) => times[answer] !== 0)
  let sum = 0
  for (let first = 0; first < given.length; first++) {
    const answer = given[first] as number
    const row = distances[answer] as readonly number[]
    let apart = 0
    for (let second = 0; second < first; second++) {
      const other = given[second] as number
      apart += (times[other] as number) * (row[other] as number)
    }
    sum += apart * (times[answer] as number)
  }
  return 2 * sum
}
