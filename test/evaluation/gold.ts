import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const named = z.string().nullable()

/** The form of a `.gold.json` file beside a document. */
const goldSchema = z.object({
  /** The document's file name. */
  file: z.string(),
  district: named,
  region: named,
  date: named,
  schoolYear: named,
  recommendations: z.array(
    z.object({
      n: named,
      text: z.string(),
      addressee: named.optional(),
      section: named.optional(),
      /** Themes that must be coded. */
      themes: z.array(z.string()),
      /** Arguable themes, which count neither way. */
      may: z.array(z.string()),
    }),
  ),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldRecommendation = Gold['recommendations'][number]

/** The gold files of a folder, by name. */
export const goldIn = (folder: string): Gold[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
