/**
 * @sverka/core, in pipeline order: documents → recommendations → codings → comparison. Pure functions of plain data.
 */
export { type AnalyzeOptions, analyze } from './analyze'
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
export {
  type CompiledDictionary,
  compileDictionary,
  type Dictionary,
  type DictionaryEntry,
  dictionarySchema,
} from './code/dictionary'
export { PatternError } from './code/pattern'
export type { ThemeModel } from './code/theme-model'
export { type TrainedModel, trainedModel, trainedModelSchema } from './code/trained-model'
export { builtin, builtinCodebook, builtinCodingErrors } from './codebook'
export { cohenKappa } from './compare/agreement/accuracy'
export { type Agreement, type AgreementOptions, agreement } from './compare/agreement/agreement'
export { type BlindSheetOptions, blindSheet, type Rows } from './compare/agreement/blind-sheet'
export type { Dispute, DisputedTheme } from './compare/agreement/disputes'
export { type HumanCodingContext, humanCodings } from './compare/agreement/human-codings'
export { type Judgement, toJudgements } from './compare/agreement/judgement'
export { krippendorffAlpha } from './compare/agreement/krippendorff-alpha'
export { type Measured, reasonSentence, type UndefinedReason } from './compare/agreement/measured'
export { seededRandom } from './compare/agreement/seeded-random'
export { jaccardDistance, masiDistance, nominalDistance } from './compare/agreement/set-distance'
export { type Alignment, alignments } from './compare/alignments'
export { type Change, changes } from './compare/changes'
export { type CoOccurrence, coOccurrences } from './compare/co-occurrences'
export { coverage } from './compare/coverage'
export { districts } from './compare/districts'
export {
  coverageIntervals,
  type OverlapInterval,
  overlapIntervals,
  shareIntervals,
  type TrueCountInterval,
} from './compare/error-intervals'
export {
  type CodingErrors,
  codingErrors,
  codingErrorsSchema,
  type EvaluatedUnit,
  sensitivity,
  specificity,
} from './compare/errors/coding-errors'
export { type ErrorRates, errorRates } from './compare/errors/error-rates'
export type { Interval } from './compare/interval'
export { jaccard, overlapCoefficient } from './compare/measures'
export { overlaps } from './compare/overlaps'
export { themeMatrix } from './compare/theme-matrix'
export type * from './model'
export { type Segmented, segment } from './segment/segment'
export { similarity } from './similarity'
export { canonical } from './text/canonical'
export { fold } from './text/fold'
export { type Gathered, gather, sourceSpan } from './text/gather'
export { type Kwic, kwic } from './text/kwic'
export { type Word, words } from './text/words'
