import { z } from 'zod'

/** A half-open stretch of the document as read, in UTF-16 code units. */
const place = { start: z.int().nonnegative(), end: z.int().nonnegative() }

/**
 * The contract of `sverka code --format json`: every document with its recommendations and their themes.
 * Null where the document does not say.
 */
export const codedSchema = z.object({
  documents: z.array(
    z.object({
      source: z.string(),
      district: z.string().nullable(),
      region: z.string().nullable(),
      /** ISO date of the conference. */
      date: z.string().nullable(),
      /** `2023-2024`. */
      schoolYear: z.string().nullable(),
      recommendations: z.array(
        z.object({
          number: z.string().nullable(),
          text: z.string(),
          addressee: z.string().nullable(),
          section: z.string().nullable(),
          ...place,
          codings: z.array(
            z.object({
              theme: z.string(),
              certainty: z.enum(['found', 'uncertain']),
              evidence: z.array(z.object({ ...place, quote: z.string() })).min(1),
            }),
          ),
        }),
      ),
    }),
  ),
  problems: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string(),
      source: z.string().nullable(),
      span: z.object(place).nullable(),
    }),
  ),
})

export type Coded = z.infer<typeof codedSchema>
