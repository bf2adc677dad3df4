import { HEADING_WEIGHT, lengthScale, PAIR_WEIGHT, pairFeature, pairs, wordFeatures } from '../src/code/features'
import { linearModel, type Weights } from '../src/code/linear-model'
import type { ThemeModel } from '../src/code/theme-model'
import { type Word, words } from '../src/text/words'
import type { LabelledExample } from './examples'
import { type SparseRow, trainSvm } from './svm'

const SVM = { cost: 1, positiveWeight: 2, epochs: 15 }
/** A feature must occur in this many examples; rarer ones only make the file large. */
const RAREST = { stem: 2, piece: 6, pair: 3 }

/** The features of an example with their values, as the model will see them. */
function features({ text, heading }: LabelledExample): Map<string, number> {
  const found = new Map<string, number>()
  const body = words(text)
  const scale = lengthScale(body)
  const add = (feature: string, value: number) => found.set(feature, (found.get(feature) ?? 0) + scale * value)
  for (const [part, weight] of [
    [body, 1],
    [words(heading), HEADING_WEIGHT],
  ] as const) {
    for (const word of part) for (const [feature, value] of wordFeatures(word)) add(feature, weight * value)
    for (const { kind, first, second } of pairs(part)) {
      const feature = pairFeature(kind, (part[first] as Word).stem, (part[second] as Word).stem)
      add(feature, weight * PAIR_WEIGHT[kind])
    }
  }
  return found
}

/** Trains one classifier a theme on the examples and packs their weights. */
export function fit(examples: readonly LabelledExample[], themes: readonly string[]): Weights {
  const all = examples.map(features)
  const counts = new Map<string, number>()
  for (const each of all) for (const feature of each.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts]
    .filter(([feature, count]) => count >= rarest(feature))
    .map(([feature]) => feature)
    .sort()
  const column = new Map(kept.map((feature, at) => [feature, at]))
  // Rare features tell more than common ones (inverse document frequency).
  const telling = Float32Array.from(
    kept,
    (feature) => Math.log(1 + examples.length / (counts.get(feature) as number)) / 3,
  )
  const rows = all.map((each) => sparse(each, column, telling))
  const columns = themes.map((theme) => trainSvm(rows, labels(examples, theme), kept.length, SVM))
  return pack(themes, kept, columns, telling)
}

export const modelOf = (weights: Weights): ThemeModel => linearModel(weights)

const rarest = (feature: string): number =>
  feature[0] === 's' ? RAREST.stem : feature[0] === 'g' ? RAREST.piece : RAREST.pair

function sparse(
  found: ReadonlyMap<string, number>,
  column: ReadonlyMap<string, number>,
  telling: Float32Array,
): SparseRow {
  const entries = [...found].flatMap(([feature, value]) => {
    const at = column.get(feature)
    return at === undefined ? [] : [[at, value * (telling[at] as number)] as const]
  })
  return { columns: Int32Array.from(entries, ([at]) => at), values: Float32Array.from(entries, ([, value]) => value) }
}

const labels = (examples: readonly LabelledExample[], theme: string): Int8Array =>
  Int8Array.from(examples, ({ themes, may }) => (themes.includes(theme) ? 1 : may.includes(theme) ? 0 : -1))

/** Steps from nothing to the largest weight of a theme: as coarse as changes no answer, since a finer file is a larger one. */
const LEVELS = 64

/** Weights as signed bytes; features that weigh nothing for any theme are dropped. */
function pack(
  themes: readonly string[],
  features: readonly string[],
  columns: readonly Float64Array[],
  telling: Float32Array,
): Weights {
  const weight = (theme: number, row: number) =>
    ((columns[theme] as Float64Array)[row] as number) * (telling[row] as number)
  const step = themes.map(
    (_, theme) => features.reduce((most, _, row) => Math.max(most, Math.abs(weight(theme, row))), 0) / LEVELS,
  )
  const rows = features.flatMap((feature, row) => {
    const bytes = themes.map((_, theme) => Math.round(weight(theme, row) / (step[theme] as number)))
    return bytes.some((byte) => byte !== 0) ? [{ feature, bytes }] : []
  })
  return {
    version: 1,
    themes: [...themes],
    bias: columns.map((column) => round(column[features.length] as number)),
    step: step.map(round),
    features: rows.map(({ feature }) => feature).join('\n'),
    weights: Buffer.from(Int8Array.from(rows.flatMap(({ bytes }) => bytes)).buffer).toString('base64'),
  }
}

/** Seven digits are more than a byte's step can tell, and keep the file the same on every platform. */
const round = (value: number): number => Number(value.toPrecision(7))
