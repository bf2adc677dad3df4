import { z } from 'zod'

/** What the two readers say of one theme in one recommendation. */
export interface Testimony {
  /** The model's margin; 0 where no model reads. */
  readonly margin: number
  /** What the dictionary found: a pattern asked for, only a hint, only a negative context, only a mention, or nothing. */
  readonly dictionary: 'pattern' | 'hint' | 'not' | 'mention' | 'nothing'
}

/**
 * How the testimony of both readers becomes one probability: a logistic function (Platt 1999) of the margin with an
 * intercept and slope for each answer of the dictionary, fitted on examples that the model had not seen.
 */
export const calibrationSchema = z.strictObject({
  curves: z.record(
    z.enum(['pattern', 'hint', 'not', 'mention', 'nothing']),
    z.strictObject({ intercept: z.number(), slope: z.number().nonnegative() }),
  ),
  /** From this probability on a theme is found; below it, and from `uncertain` on, it is uncertain. */
  found: z.number().gt(0).lt(1),
  uncertain: z.number().gt(0).lt(1),
})
export type Calibration = z.infer<typeof calibrationSchema>

/** The probability, strictly between 0 and 1, that a careful reader would give the recommendation the theme. */
export function probability({ curves }: Calibration, { margin, dictionary }: Testimony): number {
  const { intercept, slope } = curves[dictionary]
  const p = 1 / (1 + Math.exp(-(intercept + slope * margin)))
  return Math.min(0.999, Math.max(0.001, Math.round(p * 1000) / 1000))
}

/** Found, uncertain, or null: not coded. */
export function certainty({ found, uncertain }: Calibration, p: number): 'found' | 'uncertain' | null {
  return p >= found ? 'found' : p >= uncertain ? 'uncertain' : null
}

/** Without a model nothing is calibrated, and the dictionary's word stands: a pattern is found, a hint uncertain. */
export const DICTIONARY_ONLY: Calibration = {
  curves: {
    pattern: { intercept: 3, slope: 0 },
    hint: { intercept: 0, slope: 0 },
    not: { intercept: -4, slope: 0 },
    mention: { intercept: -2, slope: 0 },
    nothing: { intercept: -4, slope: 0 },
  },
  found: 0.9,
  uncertain: 0.4,
}
