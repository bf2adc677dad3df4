import { z } from 'zod'
import { type Word, words } from '../text/words'
import { calibrationSchema } from './calibration'
import type { CalibratedModel } from './coder'
import { linearModel, weightsSchema } from './linear-model'

/** The form of a trained model's file. */
export const trainedModelSchema = weightsSchema.extend({
  calibration: calibrationSchema,
  /** How many examples it was trained on. */
  examples: z.number().int().positive(),
  /** Every stem of more than one example with the number of examples it occurs in: «stem count», one a line. */
  stems: z.string(),
})
export type TrainedModel = z.infer<typeof trainedModelSchema>

/** A model made ready from its file. */
export function trainedModel({ calibration, examples, stems, ...weights }: TrainedModel): CalibratedModel {
  const counts = new Map(
    stems.split('\n').map((line) => {
      const [stem = '', count = '1'] = line.split(' ')
      return [stem, Number(count)]
    }),
  )
  return {
    model: linearModel(weights),
    calibration,
    vocabulary: counts,
    rarity: (stem) => Math.log(1 + examples / (counts.get(stem) ?? 1)),
  }
}

/** Stems that occur in more than one of some texts, with how many: a typing error seldom comes twice. */
export function stemCounts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const each of new Set(words(text).map(({ stem }: Word) => stem))) counts.set(each, (counts.get(each) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1)))
}
