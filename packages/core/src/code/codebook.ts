import { z } from 'zod'
import type { Codebook } from '../model'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case Latin words joined by hyphens')

/** The form of a codebook file (YAML or JSON): definitions for people. */
export const codebookSchema = z
  .strictObject({
    version: z.number().int().positive(),
    rules: z.array(z.string().min(1)),
    groups: z.array(z.strictObject({ id, ru: z.string().min(1), en: z.string().min(1) })),
    themes: z
      .array(
        z.strictObject({
          id,
          group: id,
          ru: z.string().min(1),
          en: z.string().min(1),
          definition: z.string().min(1),
          includes: z.array(z.string()).optional(),
          not: z.array(z.string()).optional(),
        }),
      )
      .min(1),
  })
  .superRefine(({ groups, themes }, context) => {
    const known = new Set(groups.map((group) => group.id))
    const seen = new Set<string>()
    for (const theme of themes) {
      if (!known.has(theme.group)) context.addIssue(`theme ${theme.id}: group ${theme.group} is not defined`)
      if (seen.has(theme.id)) context.addIssue(`theme ${theme.id} is defined twice`)
      seen.add(theme.id)
    }
  }) satisfies z.ZodType<Codebook>
