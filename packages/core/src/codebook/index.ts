import type { CoderParts } from '../code/coder'
import type { Dictionary, DictionaryEntry } from '../code/dictionary'
import { type TrainedModel, trainedModel } from '../code/trained-model'
import type { Codebook } from '../model'
import access from './dictionary/access.yaml'
import career from './dictionary/career.yaml'
import content from './dictionary/content.yaml'
import management from './dictionary/management.yaml'
import model from './model.json'
import mentions from './dictionary/mentions.yaml'
import quality from './dictionary/quality.yaml'
import staff from './dictionary/staff.yaml'
import upbringing from './dictionary/upbringing.yaml'
import themes from './themes.yaml'

// The built-in files are checked against their schemas by a test, so that no start pays for it.

/** The 40 themes of August resolutions, in seven groups. */
export const builtinCodebook = themes as Codebook

/** How they are spoken of. */
export const builtinDictionary: Dictionary = {
  version: 1,
  mentions: mentions as string[],
  entries: [upbringing, content, career, staff, quality, access, management].flatMap((group) => group as DictionaryEntry[]),
}

/** The built-in codebook with both its readers, made ready. */
export const builtin = (): CoderParts => ({
  codebook: builtinCodebook,
  dictionary: builtinDictionary,
  model: trainedModel(model as TrainedModel),
})
