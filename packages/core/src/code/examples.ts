import { z } from 'zod'

/**
 * Example recommendations of one theme: those that have it, and near misses that look like it and have other themes
 * or none. They show what the theme means, train the model and test the dictionary.
 */
export const exampleFileSchema = z.strictObject({
  /** The theme the file is about; null for the file of recommendations that have no theme at all. */
  theme: z.string().nullable(),
  examples: z.array(
    z.strictObject({
      text: z.string().min(5),
      /** Every theme it has; empty when it has none. */
      themes: z.array(z.string()),
      /** Arguable themes. */
      may: z.array(z.string()).optional(),
      /** No key term and no programme name: it asks for the theme in other words. */
      wording: z.literal('paraphrased').optional(),
      /** The addressee or section it stands under. */
      heading: z.string().optional(),
    }),
  ),
})

export type ExampleFile = z.infer<typeof exampleFileSchema>
