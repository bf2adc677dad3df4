import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { builtinCodebook } from '../src/codebook'
import { type Calibration, certainty, probability } from '../src/code/calibration'
import { dictionaryReader } from '../src/code/coder'
import { linearModel } from '../src/code/linear-model'
import { stemCounts } from '../src/code/trained-model'
import { words } from '../src/text/words'
import { calibrate, type Judged, reliability } from './calibrate'
import { type CompiledDictionary, compileDictionary } from '../src/code/dictionary'
import { readDictionary } from './dictionary'
import { type LabelledExample, readExamples } from './examples'
import { fit } from './fit'

const codebookFolder = new URL('../src/codebook/', import.meta.url)
const FOLDS = 5
const THRESHOLDS = { found: 0.45, uncertain: 0.15 }

/**
 * Trains the statistical model on the codebook's examples, calibrates both readers on examples that the model had not
 * seen, and writes the weights into the codebook. The same examples and dictionary give the same file.
 */
export function main(): void {
  const themes = builtinCodebook.themes.map(({ id }) => id)
  const dictionary = compileDictionary(readDictionary(fileURLToPath(new URL('dictionary', codebookFolder))))
  writeFileSync(new URL('dictionary.json', codebookFolder), `${JSON.stringify(dictionary)}\n`)
  const examples = readExamples(fileURLToPath(new URL('examples', codebookFolder)))
  const judged: (Judged & { paraphrased: boolean })[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = linearModel(fit(examples.filter((_, at) => at % FOLDS !== fold), themes))
    const held = examples.filter((_, at) => at % FOLDS === fold)
    judged.push(...judgements(held, { themes, dictionary }, (text, heading) => model.margins(words(text), words(heading))))
    console.error(`fold ${fold + 1} of ${FOLDS}`)
  }
  const calibration = calibrate(judged, THRESHOLDS)
  const weights = fit(examples, themes)
  const stems = [...stemCounts(examples.map(({ text }) => text))].map((pair) => pair.join(' ')).join('\n')
  const file = JSON.stringify({ ...weights, calibration, examples: examples.length, stems }, null, 1)
  writeFileSync(new URL('model.json', codebookFolder), `${file}\n`)
  console.log(`${examples.length} examples, ${weights.features.split('\n').length} features, ${Math.round(gzipSync(file).length / 1000)} kB gzipped`)
  console.table(reliability(calibration, judged))
  console.log('cross-validation, all       ', figures(calibration, judged))
  console.log('cross-validation, paraphrase', figures(calibration, judged.filter(({ paraphrased }) => paraphrased)))
}

interface Readers {
  readonly themes: readonly string[]
  readonly dictionary: CompiledDictionary
}

type Margins = (text: string, heading: string) => readonly number[]

function judgements(examples: readonly LabelledExample[], { themes, dictionary }: Readers, margins: Margins) {
  const answers = dictionaryReader(dictionary, stemCounts(examples.map(({ text }) => text)))
  return examples.flatMap(({ text, heading, themes: present, may, paraphrased }) => {
    const margin = margins(text, heading)
    const answer = answers(words(text), words(heading))
    return themes.flatMap((theme, at) =>
      may.includes(theme)
        ? []
        : [{ theme, margin: margin[at] as number, dictionary: answer(theme), present: present.includes(theme), paraphrased }],
    )
  })
}

function figures(calibration: Calibration, judged: readonly Judged[]): string {
  let [right, wrong, missed, unsure] = [0, 0, 0, 0]
  for (const each of judged) {
    const answer = certainty(calibration, probability(calibration, each))
    if (answer === 'found') each.present ? right++ : wrong++
    else if (each.present) missed++
    if (answer === 'uncertain') unsure++
  }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)]
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, ${unsure} uncertain of ${judged.length}`
}
