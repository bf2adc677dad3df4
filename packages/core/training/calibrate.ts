import { type Calibration, probability, type Testimony } from '../src/code/calibration'

/** One theme in one recommendation: what the readers said, and whether a person gave it the theme. */
export interface Judged extends Testimony {
  readonly theme: string
  readonly present: boolean
}

type Curve = Calibration['curves']['pattern']

/** Fits a logistic curve to each answer of the dictionary by Newton's method, with a little pull towards a flat start. */
export function calibrate(
  judged: readonly Judged[],
  thresholds: Pick<Calibration, 'found' | 'uncertain'>,
): Calibration {
  const curve = (dictionary: Testimony['dictionary']) =>
    fitCurve(judged.filter((each) => each.dictionary === dictionary))
  return {
    curves: {
      // What a rule settles no words weigh against; the rest is left to doubt of the labels.
      rule: { intercept: 3.5, slope: 0 },
      pattern: curve('pattern'),
      hint: curve('hint'),
      not: curve('not'),
      mention: curve('mention'),
      nothing: curve('nothing'),
    },
    ...thresholds,
  }
}

/** How strongly the slope is held near 3 and the intercept near 0, in observations; matters only where there are few. */
const PRIOR = 1

function fitCurve(judged: readonly Judged[]): Curve {
  let intercept = 0
  let slope = 3
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [-PRIOR * 0.1 * intercept, -PRIOR * (slope - 3), PRIOR * 0.1, 0, PRIOR]
    for (const { margin, present } of judged) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * margin)))
      const miss = (present ? 1 : 0) - p
      const spread = p * (1 - p)
      g0 += miss
      g1 += miss * margin
      h00 += spread
      h01 += spread * margin
      h11 += spread * margin * margin
    }
    const determinant = h00 * h11 - h01 * h01
    intercept += (h11 * g0 - h01 * g1) / determinant
    slope += (h00 * g1 - h01 * g0) / determinant
  }
  return { intercept: Number(intercept.toFixed(4)), slope: Number(Math.max(0, slope).toFixed(4)) }
}

/** Observed against stated frequency in ten bands of probability: a check that the probabilities mean what they say. */
export function reliability(
  calibration: Calibration,
  judged: readonly Judged[],
): { band: string; stated: number; observed: number; n: number }[] {
  const bands = Array.from({ length: 10 }, () => ({ n: 0, stated: 0, observed: 0 }))
  for (const each of judged) {
    const p = probability(calibration, each.dictionary, each.margin)
    const band = bands[Math.min(9, Math.floor(p * 10))] as (typeof bands)[number]
    band.n++
    band.stated += p
    band.observed += each.present ? 1 : 0
  }
  return bands.map(({ n, stated, observed }, at) => ({
    band: `${at / 10}–${(at + 1) / 10}`,
    stated: n === 0 ? 0 : Number((stated / n).toFixed(3)),
    observed: n === 0 ? 0 : Number((observed / n).toFixed(3)),
    n,
  }))
}
