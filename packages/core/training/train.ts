import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Calibration, certainty, probability } from '../src/code/calibration'
import { dictionaryAnswers } from '../src/code/coder'
import { type CompiledDictionary, compileDictionary } from '../src/code/dictionary'
import { linearModel } from '../src/code/linear-model'
import { stemCounts } from '../src/code/trained-model'
import { builtinCodebook } from '../src/codebook'
import { words } from '../src/text/words'
import { calibrate, type Judged, reliability } from './calibrate'
import { readDictionary } from './dictionary'
import { type LabelledExample, readExamples } from './examples'
import { fit } from './fit'
import { kinship } from './kinship'
import { neighbours } from './neighbours'
import { otherForms } from './other-forms'

const codebookFolder = new URL('../src/codebook/', import.meta.url)
const FOLDS = 5
const WHOLE_RESOLUTIONS = 'resolutions.yaml'
/** Chosen on looked-at documents: precision of «found» from 0.95 on, as few uncertain cells as leave hardly a theme falsely lacking. */
const THRESHOLDS = { found: 0.65, uncertain: 0.2 }

/**
 * Trains the statistical model on the codebook's examples, calibrates both readers on examples that the model had not
 * seen, and writes the weights into the codebook. The same examples and dictionary give the same file.
 */
export async function main(): Promise<void> {
  const themes = builtinCodebook.themes.map(({ id }) => id)
  const source = readDictionary(fileURLToPath(new URL('dictionary', codebookFolder)))
  const dictionary = { ...compileDictionary(source), otherForms: await otherForms(source) }
  writeFileSync(new URL('dictionary.json', codebookFolder), `${JSON.stringify(dictionary)}\n`)
  const examples = readExamples(fileURLToPath(new URL('examples', codebookFolder)))
  const real = new Map((await neighbours(new Set(dictionary.trie.keys))).map((stem) => [stem, 1]))
  const vocabulary = new Map([...real, ...stemCounts(examples.map(({ text }) => text))])
  const kin = kinship(source)
  const judged: JudgedExample[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = linearModel(
      fit(
        examples.filter((_, at) => at % FOLDS !== fold),
        themes,
        kin,
      ),
    )
    const held = examples.filter((_, at) => at % FOLDS === fold)
    const margins: Margins = (text, heading) => model.margins(words(text), words(heading))
    for (const each of judgements(held, { themes, dictionary, vocabulary }, margins)) judged.push(each)
    console.error(`fold ${fold + 1} of ${FOLDS}`)
  }
  // Whole resolutions have themes as often as documents do; the other examples have them far oftener, near misses too.
  const calibration = calibrate(
    judged.filter(({ file }) => file === WHOLE_RESOLUTIONS),
    THRESHOLDS,
  )
  const weights = fit(examples, themes, kin)
  const stems = [...vocabulary].map((pair) => pair.join(' ')).join('\n')
  const file = JSON.stringify({ ...weights, calibration, examples: examples.length, stems }, null, 1)
  writeFileSync(new URL('model.json', codebookFolder), `${file}\n`)
  console.log(
    `${examples.length} examples, ${(3 * weights.features.length) / 16} features, ${Math.round(gzipSync(file).length / 1000)} kB gzipped`,
  )
  console.table(
    reliability(
      calibration,
      judged.filter(({ file }) => file === WHOLE_RESOLUTIONS),
    ),
  )
  const crossValidation = {
    examples: examples.length,
    folds: FOLDS,
    all: figures(calibration, judged),
    paraphrased: figures(
      calibration,
      judged.filter(({ paraphrased }) => paraphrased),
    ),
  }
  writeFileSync(new URL('cross-validation.json', import.meta.url), `${JSON.stringify(crossValidation, null, 2)}\n`)
  console.log(crossValidation)
}

interface JudgedExample extends Judged {
  readonly paraphrased: boolean
  readonly file: string
}

interface Readers {
  readonly themes: readonly string[]
  readonly dictionary: CompiledDictionary
  readonly vocabulary: ReadonlyMap<string, number>
}

type Margins = (text: string, heading: string) => readonly number[]

function judgements(
  examples: readonly LabelledExample[],
  { themes, dictionary, vocabulary }: Readers,
  margins: Margins,
) {
  const answers = dictionaryAnswers(dictionary, vocabulary)
  return examples.flatMap(({ text, heading, themes: present, may, paraphrased, file }) => {
    const margin = margins(text, heading)
    const answer = answers(words(text), words(heading))
    return themes.flatMap((theme, at) =>
      may.includes(theme)
        ? []
        : [
            {
              theme,
              margin: margin[at] as number,
              dictionary: answer(theme),
              present: present.includes(theme),
              paraphrased,
              file,
            },
          ],
    )
  })
}

function figures(calibration: Calibration, judged: readonly Judged[]) {
  let [right, wrong, missed, uncertain] = [0, 0, 0, 0]
  for (const each of judged) {
    const answer = certainty(calibration, probability(calibration, each.dictionary, each.margin))
    if (answer === 'found') each.present ? right++ : wrong++
    else if (each.present) missed++
    if (answer === 'uncertain') uncertain++
  }
  const rounded = (value: number) => Number(value.toFixed(4))
  return {
    precision: rounded(right / (right + wrong)),
    recall: rounded(right / (right + missed)),
    f1: rounded((2 * right) / (2 * right + wrong + missed)),
    uncertain: rounded(uncertain / judged.length),
  }
}
