import { readFileSync } from 'node:fs'
import { builtin, builtinCodebook, coder } from '@sverka/core'
import { parse } from 'yaml'
import { exampleFileSchema } from '../../packages/core/src/code/examples'
import { single } from '../core/code/reading'
import { type Scores, scores } from './scores'

/** Scores the coder on single recommendations, as they are kept in a YAML file. */
export function scoresOfSingle(file: string): Scores {
  const ours = coder(builtin())
  const { examples } = exampleFileSchema.parse(parse(readFileSync(file, 'utf8')))
  const coded = examples.map(({ text, heading = null }, at) => {
    const { document, recommendation } = single(text, { addressee: heading }, `${at}`)
    return { recommendation, ...ours.code(recommendation, document) }
  })
  const gold = { file, recommendations: examples.map(({ text, themes, may = [] }) => ({ text, themes, may })) }
  const recommendations = coded.map(({ recommendation }) => recommendation)
  const codings = coded.flatMap(({ codings }) => codings)
  return scores([{ gold, analysis: { codebook: builtinCodebook, recommendations, codings } }])
}
