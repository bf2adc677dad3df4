import type { CoderParts } from '../code/coder'
import type { CompiledDictionary } from '../code/dictionary'
import { type TrainedModel, trainedModel } from '../code/trained-model'
import type { CodingErrors } from '../compare/errors/coding-errors'
import type { Codebook } from '../model'
import codingErrors from './coding-errors.json'
import dictionary from './dictionary.json'
import model from './model.json'
import themes from './themes.yaml'

// The dictionary is compiled and the model trained ahead (see training/); tests check every file against its schema and its
// source, so that no start pays for it.

/** The 40 themes of August resolutions, in seven groups. */
export const builtinCodebook = themes as Codebook

/** The built-in codebook with both its readers, made ready. */
export const builtin = (): CoderParts => ({
  codebook: builtinCodebook,
  dictionary: dictionary as unknown as CompiledDictionary,
  model: trainedModel(model as TrainedModel),
})

/**
 * How often the built-in readers erred on cells (district × theme) of documents that nothing was tuned to: what stands
 * behind the intervals of a report.
 */
export const builtinCodingErrors = codingErrors as readonly CodingErrors[]
