import { eachPair, HEADING_WEIGHT, lengthScale, pairing, wordFeatures } from '../src/code/features'
import { LEVELS, type Weights, weightCharacter } from '../src/code/linear-model'
import { words } from '../src/text/words'
import type { LabelledExample } from './examples'
import type { Kinship } from './kinship'
import { type SparseRow, trainSvm } from './svm'

/** What was chosen by cross-validation; see `learning-curve.ts` for how to measure another choice. */
export const FIT = {
  cost: 1,
  positiveWeight: 2,
  epochs: 15,
  /** A feature must occur in this many examples; rarer ones only make the file large. */
  rarest: { stem: 2, piece: 6, pair: 3, kin: 2 },
  /** How much less letters tell than stems, and kindred words than the word itself. */
  value: { stem: 1, piece: 0.6, pair: 1, kin: 0.5 },
  /** Rare features tell more than common ones: inverse document frequency to this power. */
  rarity: 1.5,
  /** Features that move no theme by more than this share of its largest weight are dropped: they only make the file large. */
  faintest: 0.022,
}
export type FitOptions = typeof FIT

type Kind = keyof FitOptions['rarest']

/** What was counted of an example's features: fingerprint → value. */
type Counted = ReadonlyMap<number, number>

/** Trains one classifier a theme on the examples and packs their weights. */
export function fit(
  examples: readonly LabelledExample[],
  themes: readonly string[],
  kinship: Kinship,
  options: FitOptions = FIT,
): Weights {
  const kinds = new Map<number, Kind>()
  const all = examples.map((example) => counted(example, kinship, { kinds, options }))
  const counts = new Map<number, number>()
  for (const each of all) for (const feature of each.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts]
    .filter(([feature, count]) => count >= options.rarest[kinds.get(feature) as Kind])
    .map(([feature]) => feature)
    .sort((a, b) => a - b)
  const column = new Map(kept.map((feature, at) => [feature, at]))
  const telling = Float32Array.from(
    kept,
    (feature) => (Math.log(1 + examples.length / (counts.get(feature) as number)) / 3) ** options.rarity,
  )
  const rows = all.map((each) => sparse(each, column, telling))
  const columns = themes.map((theme) => trainSvm(rows, labels(examples, theme), kept.length, options))
  return pack({ themes, kept, columns, telling, kinds, kinship, options })
}

/** The features of an example with their values, as the model will see them. */
function counted(
  { text, heading }: LabelledExample,
  kinship: Kinship,
  { kinds, options }: { kinds: Map<number, Kind>; options: FitOptions },
): Counted {
  const found = new Map<number, number>()
  const body = words(text)
  const scale = lengthScale(body.filter((word) => pairing(word) !== null).length)
  for (const [part, weight] of [
    [body, 1],
    [words(heading), HEADING_WEIGHT],
  ] as const) {
    const add = (fingerprint: number, kind: Kind, value: number) => {
      kinds.set(fingerprint, kind)
      found.set(fingerprint, (found.get(fingerprint) ?? 0) + weight * scale * options.value[kind] * value)
    }
    for (const word of part) {
      for (const { fingerprint, kind, value } of wordFeatures(word)) add(fingerprint, kind, value)
      for (const kin of kinship.kinOf(word.stem)) add(kin, 'kin', 1)
    }
    const pairings = part.map(pairing)
    eachPair(
      part,
      (at) => pairings[at] as number | null,
      (fingerprint, value) => add(fingerprint, 'pair', value),
    )
  }
  return found
}

function sparse(found: Counted, column: ReadonlyMap<number, number>, telling: Float32Array): SparseRow {
  const entries = [...found].flatMap(([feature, value]) => {
    const at = column.get(feature)
    return at === undefined ? [] : [[at, value * (telling[at] as number)] as const]
  })
  return { columns: Int32Array.from(entries, ([at]) => at), values: Float32Array.from(entries, ([, value]) => value) }
}

const labels = (examples: readonly LabelledExample[], theme: string): Int8Array =>
  Int8Array.from(examples, ({ themes, may }) => (themes.includes(theme) ? 1 : may.includes(theme) ? 0 : -1))

interface Trained {
  readonly themes: readonly string[]
  readonly kept: readonly number[]
  readonly columns: readonly Float64Array[]
  readonly telling: Float32Array
  readonly kinds: ReadonlyMap<number, Kind>
  readonly kinship: Kinship
  readonly options: FitOptions
}

/** Weights as whole steps; what kindred words weigh goes into each of their stems. */
function pack({ themes, kept, columns, telling, kinds, kinship, options }: Trained): Weights {
  const weighs = (row: number): number[] => {
    const by = (telling[row] as number) * options.value[kinds.get(kept[row] as number) as Kind]
    return columns.map((column) => (column[row] as number) * by)
  }
  const rows = new Map(kept.map((feature, row) => [feature, weighs(row)]))
  const kin = new Set(kept.filter((feature) => kinds.get(feature) === 'kin'))
  for (const [stem, groups] of kinship.byStem) {
    const known = groups.filter((each) => kin.has(each)).map((each) => rows.get(each) as number[])
    if (known.length === 0) continue
    const own = rows.get(stem) ?? themes.map(() => 0)
    rows.set(
      stem,
      own.map((value, theme) => known.reduce((sum, each) => sum + (each[theme] as number), value)),
    )
  }
  const named = [...rows].filter(([feature]) => !kin.has(feature)).sort(([a], [b]) => a - b)
  const step = themes.map(
    (_, theme) => named.reduce((most, [, row]) => Math.max(most, Math.abs(row[theme] as number)), 0) / LEVELS,
  )
  const packed = named.flatMap(([feature, row]) => {
    const steps = row.map((value, theme) => value / (step[theme] as number))
    return steps.some((each) => Math.abs(each) > options.faintest * LEVELS) ? [{ feature, steps }] : []
  })
  return {
    version: 2,
    themes: [...themes],
    bias: columns.map((column) => round(column[kept.length] as number)),
    step: step.map(round),
    features: Buffer.from(Int32Array.from(packed, ({ feature }) => feature).buffer).toString('base64'),
    weights: packed.map(({ steps }) => steps.map(weightCharacter).join('')).join(''),
  }
}

/** Seven digits are more than a byte's step can tell, and keep the file the same on every platform. */
const round = (value: number): number => Number(value.toPrecision(7))
