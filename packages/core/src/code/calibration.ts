import { z } from 'zod'

/** What the two readers say of one theme in one recommendation. */
export interface Testimony {
  /** The model's margin; 0 where no model reads. */
  readonly margin: number
  /**
   * What the dictionary found: an addressee who settles it by a rule, a pattern asked for, only a hint, only a negative
   * context, only a mention, or nothing.
   */
  readonly dictionary: 'rule' | 'pattern' | 'hint' | 'not' | 'mention' | 'nothing'
}

/**
 * How the testimony of both readers becomes one probability: a logistic function (Platt 1999) of the margin with an
 * intercept and slope for each answer of the dictionary, fitted on examples that the model had not seen.
 */
export const calibrationSchema = z.strictObject({
  curves: z.record(
    z.enum(['rule', 'pattern', 'hint', 'not', 'mention', 'nothing']),
    z.strictObject({ intercept: z.number(), slope: z.number().nonnegative() }),
  ),
  /** From this probability on a theme is found; below it, and from `uncertain` on, it is uncertain. */
  found: z.number().gt(0).lt(1),
  uncertain: z.number().gt(0).lt(1),
})
export type Calibration = z.infer<typeof calibrationSchema>

/** The probability, strictly between 0 and 1, that a careful reader would give the recommendation the theme. */
export function probability({ curves }: Calibration, dictionary: Testimony['dictionary'], margin: number): number {
  const { intercept, slope } = curves[dictionary]
  const logit = intercept + slope * margin
  // Most themes are far from most recommendations.
  if (logit < LEAST_LOGIT) return LEAST
  const p = 1 / (1 + Math.exp(-logit))
  return Math.min(1 - LEAST, Math.max(LEAST, Math.round(p * 1000) / 1000))
}

const LEAST = 0.001
/** Below it the probability rounds to no more than the least. */
const LEAST_LOGIT = Math.log(0.0015 / 0.9985)

/** Found, uncertain, or null: not coded. */
export function certainty({ found, uncertain }: Calibration, p: number): 'found' | 'uncertain' | null {
  return p >= found ? 'found' : p >= uncertain ? 'uncertain' : null
}

/** Without a model nothing is calibrated, and the dictionary's word stands: a pattern is found, a hint uncertain. */
export const DICTIONARY_ONLY: Calibration = {
  curves: {
    rule: { intercept: 3.5, slope: 0 },
    pattern: { intercept: 3, slope: 0 },
    hint: { intercept: 0, slope: 0 },
    not: { intercept: -4, slope: 0 },
    mention: { intercept: -2, slope: 0 },
    nothing: { intercept: -4, slope: 0 },
  },
  found: 0.9,
  uncertain: 0.4,
}
