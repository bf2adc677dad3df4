import { z } from 'zod'
import type { Word } from '../text/words'
import { HEADING_WEIGHT, lengthScale, pairFeatures, wordFeatures } from './features'
import type { ThemeModel } from './theme-model'

/** Trained weights as kept in a file: one row of bytes a feature, one column a theme. */
export const weightsSchema = z.strictObject({
  version: z.number().int().positive(),
  themes: z.array(z.string()).min(1),
  /** One margin a theme that a text without any known feature gets. */
  bias: z.array(z.number()),
  /** What one step of a byte is worth, for each theme. */
  step: z.array(z.number()),
  /** Features in the order of the rows, joined by line feeds. */
  features: z.string(),
  /** Rows of signed bytes, base64. */
  weights: z.string(),
})
export type Weights = z.infer<typeof weightsSchema>

/** The linear model: for each theme the sum of what the words and pairs of a text weigh. */
export function linearModel(weights: Weights): ThemeModel {
  const { themes, bias, step } = weights
  const size = themes.length
  const rows = bytesOf(weights.weights)
  const rowOf = new Map(weights.features.split('\n').map((feature, row) => [feature, row * size]))
  const words = new Map<string, Float32Array | null>()

  const add = (into: Float32Array, feature: string, value: number): boolean => {
    const row = rowOf.get(feature)
    if (row === undefined) return false
    for (let theme = 0; theme < size; theme++)
      into[theme] = (into[theme] as number) + value * (rows[row + theme] as number)
    return true
  }
  /** What a word weighs for each theme; null when the model knows nothing of it. */
  const vectorOf = (word: Word): Float32Array | null => {
    const before = words.get(word.folded)
    if (before !== undefined) return before
    const sum = new Float32Array(size)
    let known = false
    for (const [feature, value] of wordFeatures(word)) known = add(sum, feature, value) || known
    const vector = known ? sum : null
    if (words.size < MOST_KEPT) words.set(word.folded, vector)
    return vector
  }
  const sumOf = (text: readonly Word[], into: Float32Array, weight: number): void => {
    for (const word of text) {
      const vector = vectorOf(word)
      if (vector)
        for (let theme = 0; theme < size; theme++)
          into[theme] = (into[theme] as number) + weight * (vector[theme] as number)
    }
    for (const { feature, value } of pairFeatures(text)) add(into, feature, weight * value)
  }

  return {
    themes,
    margins(text, heading) {
      const sum = new Float32Array(size)
      sumOf(text, sum, 1)
      if (heading.length > 0) sumOf(heading, sum, HEADING_WEIGHT)
      const scale = lengthScale(text)
      return themes.map(
        (_, theme) => (bias[theme] as number) + scale * (step[theme] as number) * (sum[theme] as number),
      )
    },
    weigh(text, theme) {
      const column = themes.indexOf(theme)
      const scale = lengthScale(text) * (step[column] as number)
      const weighed = text.map((word) => scale * (vectorOf(word)?.[column] ?? 0))
      for (const { feature, value, first, second } of pairFeatures(text)) {
        const row = rowOf.get(feature)
        if (row === undefined) continue
        const half = (scale * value * (rows[row + column] as number)) / 2
        weighed[first] = (weighed[first] as number) + half
        weighed[second] = (weighed[second] as number) + half
      }
      return weighed
    },
  }
}

/** A bound on the words kept, so that a hostile text of ever new words does not fill the memory. */
const MOST_KEPT = 100_000

function bytesOf(base64: string): Int8Array {
  const binary = atob(base64)
  const bytes = new Int8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = (binary.charCodeAt(at) << 24) >> 24
  return bytes
}
