/**
 * @sverka/core, in pipeline order: documents → recommendations → codings → comparison. Pure functions of plain data.
 */
export { type Calibration, calibrationSchema } from './code/calibration'
export { codebookSchema } from './code/codebook'
export {
  type CalibratedModel,
  type Coded as CodedRecommendation,
  type Coder,
  type CoderParts,
  coder,
  type ThemeReading,
} from './code/coder'
export { type CompiledDictionary, compileDictionary, type Dictionary, type DictionaryEntry, dictionarySchema } from './code/dictionary'
export { PatternError } from './code/pattern'
export type { ThemeModel } from './code/theme-model'
export { type TrainedModel, trainedModel, trainedModelSchema } from './code/trained-model'
export { builtin, builtinCodebook } from './codebook'
export type * from './model'
export { similarity } from './similarity'
export { canonical } from './text/canonical'
export { fold } from './text/fold'
export { type Gathered, gather, sourceSpan } from './text/gather'
export { type Kwic, kwic } from './text/kwic'
export { type Word, words } from './text/words'
