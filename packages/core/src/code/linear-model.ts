import { z } from 'zod'
import type { Word } from '../text/words'
import { HEADING_WEIGHT, lengthScale, PAIR_WEIGHT, type Pair, pairs, wordFeatures } from './features'
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
  const table = rowsOf(weights)
  const words = new Map<string, Float32Array | null>()
  const headings = new WeakMap<readonly Word[], Float32Array>()

  /** What a word weighs for each theme; null when the model knows nothing of it. */
  const vectorOf = (word: Word): Float32Array | null => {
    const before = words.get(word.folded)
    if (before !== undefined) return before
    const sum = new Float32Array(size)
    let known = false
    for (const [feature, value] of wordFeatures(word)) {
      const row = table.row(feature)
      if (row === undefined) continue
      addRow(sum, table.bytes, row, value)
      known = true
    }
    const vector = known ? sum : null
    if (words.size < MOST_KEPT) words.set(word.folded, vector)
    return vector
  }
  const sumOf = (text: readonly Word[]): Float32Array => {
    const sum = new Float32Array(size)
    for (const word of text) {
      const vector = vectorOf(word)
      if (vector) addRow(sum, vector, 0, 1)
    }
    for (const pair of pairs(text)) {
      const row = table.pairRow(pair, text)
      if (row !== undefined) addRow(sum, table.bytes, row, PAIR_WEIGHT[pair.kind])
    }
    return sum
  }
  /** The same few headings stand over many texts. */
  const headingSum = (heading: readonly Word[]): Float32Array => {
    const sum = headings.get(heading) ?? sumOf(heading)
    headings.set(heading, sum)
    return sum
  }

  return {
    themes,
    margins(text, heading) {
      const sum = sumOf(text)
      if (heading.length > 0) addRow(sum, headingSum(heading), 0, HEADING_WEIGHT)
      const scale = lengthScale(text)
      return themes.map(
        (_, theme) => (bias[theme] as number) + scale * (step[theme] as number) * (sum[theme] as number),
      )
    },
    weigh(text, theme) {
      const column = themes.indexOf(theme)
      const scale = lengthScale(text) * (step[column] as number)
      const weighed = text.map((word) => scale * (vectorOf(word)?.[column] ?? 0))
      for (const pair of pairs(text)) {
        const row = table.pairRow(pair, text)
        if (row === undefined) continue
        const half = (scale * PAIR_WEIGHT[pair.kind] * (table.bytes[row + column] as number)) / 2
        weighed[pair.first] = (weighed[pair.first] as number) + half
        weighed[pair.second] = (weighed[pair.second] as number) + half
      }
      return weighed
    },
  }
}

function addRow(sum: Float32Array, from: Int8Array | Float32Array, row: number, value: number): void {
  for (let theme = 0; theme < sum.length; theme++)
    sum[theme] = (sum[theme] as number) + value * (from[row + theme] as number)
}

/** Where each feature's row of bytes begins; pairs by their words, so that no name need be put together to look one up. */
function rowsOf({ themes, features, weights }: Weights) {
  const rows = new Map<string, number>()
  const pairRows = { p: new Map<string, Map<string, number>>(), q: new Map<string, Map<string, number>>() }
  features.split('\n').forEach((feature, at) => {
    const kind = feature[0]
    if (kind !== 'p' && kind !== 'q') {
      rows.set(feature, at * themes.length)
      return
    }
    const space = feature.indexOf(' ')
    const first = feature.slice(2, space)
    const seconds = pairRows[kind].get(first) ?? new Map<string, number>()
    pairRows[kind].set(first, seconds.set(feature.slice(space + 1), at * themes.length))
  })
  return {
    bytes: bytesOf(weights),
    row: (feature: string): number | undefined => rows.get(feature),
    pairRow: ({ kind, first, second }: Pair, text: readonly Word[]): number | undefined =>
      pairRows[kind].get((text[first] as Word).stem)?.get((text[second] as Word).stem),
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
