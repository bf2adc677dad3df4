import { fileURLToPath } from 'node:url'
import { builtinCodebook } from '../src/codebook'
import { words } from '../src/text/words'
import { type LabelledExample, readExamples } from './examples'

/** How varied the examples of one theme are. */
export interface Variety {
  readonly theme: string
  readonly examples: number
  /** Examples in the theme's own files that look like it and do not have it. */
  readonly nearMisses: number
  /** Share of its examples without a key term or programme name, in [0, 1]. */
  readonly paraphrased: number
  readonly distinctStems: number
  /** Mean over its examples of the Jaccard coefficient of stems with the most alike other example, in [0, 1]. */
  readonly nearestNeighbour: number
}

/** Every theme of the codebook, in its order. */
export function varieties(examples: readonly LabelledExample[]): Variety[] {
  return builtinCodebook.themes.map(({ id: theme }) => {
    const own = examples.filter(({ themes }) => themes.includes(theme))
    const stems = own.map(({ text }) => new Set(words(text).map(({ stem }) => stem)))
    const nearest = stems.map((first, at) =>
      Math.max(0, ...stems.map((second, other) => (other === at ? 0 : jaccard(first, second)))),
    )
    return {
      theme,
      examples: own.length,
      nearMisses: examples.filter(({ file, themes }) => file === `${theme}.yaml` && !themes.includes(theme)).length,
      paraphrased: rounded(own.filter(({ paraphrased }) => paraphrased).length / own.length),
      distinctStems: new Set(stems.flatMap((each) => [...each])).size,
      nearestNeighbour: rounded(nearest.reduce((sum, value) => sum + value, 0) / own.length),
    }
  })
}

/** Shows how varied the built-in examples are. */
export function main(): void {
  console.table(varieties(readExamples(fileURLToPath(new URL('../src/codebook/examples', import.meta.url)))))
}

function jaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0
  for (const each of first) if (second.has(each)) common++
  return common / (first.size + second.size - common)
}

const rounded = (value: number): number => Number(value.toFixed(3))
