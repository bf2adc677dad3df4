import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { exampleFileSchema } from '../src/code/examples'

/** An example recommendation of the codebook, with the file it stands in. */
export interface LabelledExample {
  readonly text: string
  readonly themes: readonly string[]
  /** Arguable themes: neither right nor wrong. */
  readonly may: readonly string[]
  readonly paraphrased: boolean
  readonly heading: string
  readonly file: string
}

/** All examples of a folder of YAML files, in the order of file names. Throws when a file does not fit its schema. */
export function readExamples(folder: string): LabelledExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) =>
      exampleFileSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))).examples.map((example) => ({
        text: example.text,
        themes: example.themes,
        may: example.may ?? [],
        paraphrased: example.wording === 'paraphrased',
        heading: example.heading ?? '',
        file,
      })),
    )
}
