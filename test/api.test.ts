import { describe, expect, test } from 'vitest'
import * as sverka from '../packages/cli/src'
import * as core from '../packages/core/src'
import * as read from '../packages/read/src'
import * as report from '../packages/report/src'

// What others build on. A name that comes or goes is a decision: change the list with it, and the changelog.

const CORE = [
  'PatternError',
  'agreement',
  'alignments',
  'analyze',
  'blindSheet',
  'builtin',
  'builtinCodebook',
  'builtinCodingErrors',
  'calibrationSchema',
  'canonical',
  'changes',
  'coOccurrences',
  'codebookSchema',
  'coder',
  'codingErrors',
  'codingErrorsSchema',
  'cohenKappa',
  'compileDictionary',
  'coverage',
  'coverageIntervals',
  'dictionarySchema',
  'districts',
  'errorRates',
  'fold',
  'gather',
  'humanCodings',
  'jaccard',
  'jaccardDistance',
  'krippendorffAlpha',
  'kwic',
  'masiDistance',
  'nominalDistance',
  'overlapCoefficient',
  'overlapIntervals',
  'overlaps',
  'reasonSentence',
  'seededRandom',
  'segment',
  'sensitivity',
  'shareIntervals',
  'similarity',
  'sourceSpan',
  'specificity',
  'themeMatrix',
  'toJudgements',
  'trainedModel',
  'trainedModelSchema',
  'words',
]
const READ = ['DEFAULT_LIMITS', 'applyManifest', 'decode', 'read', 'readManifest', 'readRows']
const REPORT = [
  'coded',
  'codedSchema',
  'csvOf',
  'sentences',
  'table',
  'tableIds',
  'tables',
  'toCodedJson',
  'toCsv',
  'toHtml',
  'toJson',
  'toMarkdown',
  'xlsxOf',
]
const OWN = ['compareFiles', 'readFiles', 'reportIntervals', 'writeWhole']

test.each([
  ['@sverka/core', core, CORE],
  ['@sverka/read', read, READ],
  ['@sverka/report', report, REPORT],
  ['sverka', sverka, [...CORE, ...READ, ...REPORT, ...OWN].sort()],
])('%s', (_, api, names) => {
  expect(Object.keys(api).sort()).toEqual(names)
})

describe('the façade', () => {
  test('hides no name behind another: no two packages export the same one', () => {
    const names = [...CORE, ...READ, ...REPORT, ...OWN]
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('gives the packages’ own values', () => {
    expect(sverka).toMatchObject({ ...core, ...read, ...report })
  })
})
