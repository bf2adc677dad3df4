import { z } from 'zod'
import type { Word } from '../text/words'
import { eachPair, HEADING_WEIGHT, lengthScale, pairing, wordFeatures } from './features'
import type { ThemeModel } from './theme-model'

/** Trained weights as kept in a file: one row of whole steps a feature, one column a theme. */
export const weightsSchema = z.strictObject({
  version: z.number().int().positive(),
  themes: z.array(z.string()).min(1),
  /** One margin a theme that a text without any known feature gets. */
  bias: z.array(z.number()),
  /** What one step is worth, for each theme. */
  step: z.array(z.number()),
  /** The fingerprint of each row's feature: four bytes each, the lowest first; base64. */
  features: z.string(),
  /** Rows of steps, a character each: see `weightCharacter`. */
  weights: z.string(),
})
export type Weights = z.infer<typeof weightsSchema>

/** Steps from nothing to the largest weight of a theme: as coarse as changes no answer, since a finer file is a larger one. */
export const LEVELS = 44
const ZERO = 79

/** A number of steps, rounded, as one printable character: smaller than base64, and a packer sees where rows repeat. */
export const weightCharacter = (steps: number): string => String.fromCharCode(ZERO + Math.round(steps))

function stepsOf(characters: string): Int8Array {
  const steps = new Int8Array(characters.length)
  for (let at = 0; at < characters.length; at++) steps[at] = characters.charCodeAt(at) - ZERO
  return steps
}

/** The linear model: for each theme the sum of what the words and pairs of a text weigh. */
export function linearModel(weights: Weights): ThemeModel {
  const { themes, bias, step } = weights
  const size = themes.length
  const steps = stepsOf(weights.weights)
  const rowOf = rowTable(fingerprintsOf(weights.features))
  const headings = new WeakMap<readonly Word[], Float32Array>()
  // Every word seen, with a row of what it weighs in one table for all: reading is mostly waiting for memory.
  const known = new Map<string, KnownWord>()
  let rows = new Float32Array(size)

  const knownWord = (word: Word): KnownWord => {
    const before = known.get(word.folded)
    if (before !== undefined) return before
    const row = known.size
    if ((row + 1) * size > rows.length) rows = longer(rows)
    weighInto(rows.subarray(row * size, (row + 1) * size), word)
    const now = { row, pairing: pairing(word) }
    known.set(word.folded, now)
    return now
  }
  const weighInto = (weighs: Float32Array, word: Word): void => {
    weighs.fill(0)
    for (const { fingerprint, value } of wordFeatures(word)) {
      const row = rowOf(fingerprint)
      if (row >= 0) addSteps(weighs, steps, row * size, value)
    }
  }
  const readWords = (text: readonly Word[]): KnownWord[] => {
    if (known.size > MOST_KEPT) known.clear()
    return text.map(knownWord)
  }
  const sumOf = (text: readonly Word[], read: readonly KnownWord[]): Float32Array => {
    const sum = new Float32Array(size)
    for (const { row } of read) addRow(sum, rows, row * size)
    eachPair(
      text,
      (at) => (read[at] as KnownWord).pairing,
      (fingerprint, value) => {
        const row = rowOf(fingerprint)
        if (row >= 0) addSteps(sum, steps, row * size, value)
      },
    )
    return sum
  }
  /** The same few headings stand over many texts. */
  const headingSum = (heading: readonly Word[]): Float32Array => {
    const sum = headings.get(heading) ?? sumOf(heading, readWords(heading))
    headings.set(heading, sum)
    return sum
  }

  return {
    themes,
    margins(text, heading) {
      const ofHeading = heading.length > 0 ? headingSum(heading) : null
      const read = readWords(text)
      const sum = sumOf(text, read)
      const scale = scaleOf(read)
      return themes.map((_, theme) => {
        const all = (sum[theme] as number) + (ofHeading ? HEADING_WEIGHT * (ofHeading[theme] as number) : 0)
        return (bias[theme] as number) + scale * (step[theme] as number) * all
      })
    },
    weigh(text, theme) {
      const column = themes.indexOf(theme)
      const read = readWords(text)
      const scale = scaleOf(read) * (step[column] as number)
      const weighed = read.map(({ row }) => scale * (rows[row * size + column] as number))
      eachPair(
        text,
        (at) => (read[at] as KnownWord).pairing,
        (fingerprint, value, first, second) => {
          const row = rowOf(fingerprint)
          if (row < 0) return
          const half = (scale * value * (steps[row * size + column] as number)) / 2
          weighed[first] = (weighed[first] as number) + half
          weighed[second] = (weighed[second] as number) + half
        },
      )
      return weighed
    },
  }
}

/** What the model makes of a word, worked out once. */
interface KnownWord {
  readonly row: number
  readonly pairing: number | null
}

const scaleOf = (read: readonly KnownWord[]): number =>
  lengthScale(read.reduce((count, { pairing }) => (pairing === null ? count : count + 1), 0))

function longer(rows: Float32Array): Float32Array<ArrayBuffer> {
  const more = new Float32Array(2 * rows.length)
  more.set(rows)
  return more
}

// Two functions of one shape, each over arrays of one kind and four themes a turn. Sums of halves are exact in 32 bits.
function addRow(sum: Float32Array, rows: Float32Array, start: number): void {
  let at = 0
  for (; at + 3 < sum.length; at += 4) {
    sum[at] = (sum[at] as number) + (rows[start + at] as number)
    sum[at + 1] = (sum[at + 1] as number) + (rows[start + at + 1] as number)
    sum[at + 2] = (sum[at + 2] as number) + (rows[start + at + 2] as number)
    sum[at + 3] = (sum[at + 3] as number) + (rows[start + at + 3] as number)
  }
  for (; at < sum.length; at++) sum[at] = (sum[at] as number) + (rows[start + at] as number)
}

function addSteps(sum: Float32Array, steps: Int8Array, start: number, value: number): void {
  let at = 0
  for (; at + 3 < sum.length; at += 4) {
    sum[at] = (sum[at] as number) + value * (steps[start + at] as number)
    sum[at + 1] = (sum[at + 1] as number) + value * (steps[start + at + 1] as number)
    sum[at + 2] = (sum[at + 2] as number) + value * (steps[start + at + 2] as number)
    sum[at + 3] = (sum[at + 3] as number) + value * (steps[start + at + 3] as number)
  }
  for (; at < sum.length; at++) sum[at] = (sum[at] as number) + value * (steps[start + at] as number)
}

function fingerprintsOf(base64: string): Int32Array {
  const bytes = atob(base64)
  const at = (byte: number) => bytes.charCodeAt(byte)
  const found = new Int32Array(bytes.length / 4)
  for (let row = 0; row < found.length; row++)
    found[row] = at(4 * row) | (at(4 * row + 1) << 8) | (at(4 * row + 2) << 16) | (at(4 * row + 3) << 24)
  return found
}

/** Fingerprint → row, or -1: a hash table, since the pairs of a text are looked up anew in every text. */
function rowTable(fingerprints: Int32Array): (fingerprint: number) => number {
  const size = 2 ** Math.ceil(Math.log2(fingerprints.length + 1) + 1)
  const rows = new Int32Array(size).fill(-1)
  const keys = new Int32Array(size)
  const placeOf = (fingerprint: number): number => {
    let place = fingerprint & (size - 1)
    while (rows[place] !== -1 && keys[place] !== fingerprint) place = (place + 1) & (size - 1)
    return place
  }
  fingerprints.forEach((fingerprint, row) => {
    const place = placeOf(fingerprint)
    rows[place] = row
    keys[place] = fingerprint
  })
  return (fingerprint) => rows[placeOf(fingerprint)] as number
}

/** A bound on the words kept, so that a hostile text of ever new words does not fill the memory. */
const MOST_KEPT = 100_000
