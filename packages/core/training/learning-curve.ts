import { fileURLToPath } from 'node:url'
import { linearModel } from '../src/code/linear-model'
import { builtinCodebook } from '../src/codebook'
import { words } from '../src/text/words'
import { readDictionary } from './dictionary'
import { readExamples } from './examples'
import { fit } from './fit'
import { kinship } from './kinship'

const FOLDS = 5

/**
 * Whether more examples would help: the model alone, trained on growing shares of the examples and scored on a fifth it
 * has not seen, overall and for every theme. A theme whose last step still rises wants more examples.
 */
export function main(): void {
  const themes = builtinCodebook.themes.map(({ id }) => id)
  const examples = readExamples(fileURLToPath(new URL('../src/codebook/examples', import.meta.url)))
  const kin = kinship(readDictionary(fileURLToPath(new URL('../src/codebook/dictionary', import.meta.url))))
  const held = examples.filter((_, at) => at % FOLDS === 0)
  const rest = examples.filter((_, at) => at % FOLDS !== 0)
  const curves = [0.25, 0.5, 0.75, 1].map((share) => {
    const model = linearModel(
      fit(
        rest.filter((_, at) => (at * 7919) % 1000 < share * 1000),
        themes,
        kin,
      ),
    )
    const margins = held.map(({ text, heading }) => model.margins(words(text), words(heading)))
    const f1Of = (chosen: readonly number[]) => {
      let [right, wrong, missed] = [0, 0, 0]
      held.forEach(({ themes: present, may }, at) => {
        for (const theme of chosen) {
          const id = themes[theme] as string
          const found = ((margins[at] as readonly number[])[theme] as number) > THRESHOLD
          if (present.includes(id)) found ? right++ : missed++
          else if (found && !may.includes(id)) wrong++
        }
      })
      return Number(((2 * right) / (2 * right + wrong + missed)).toFixed(3))
    }
    return { share, all: f1Of(themes.map((_, at) => at)), themes: themes.map((_, at) => f1Of([at])) }
  })
  console.log(curves.map(({ share, all }) => `${share * 100} %: F1 ${all}`).join(', '))
  console.table(
    themes.map((theme, at) => ({
      theme,
      ...Object.fromEntries(curves.map((curve) => [`${curve.share * 100} %`, curve.themes[at]])),
    })),
  )
}

/** Where the model alone separates best on average. */
const THRESHOLD = -0.2
