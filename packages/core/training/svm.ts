/** A sparse row: the columns that are not zero and their values, same length. */
export interface SparseRow {
  readonly columns: Int32Array
  readonly values: Float32Array
}

export interface SvmOptions {
  /** Cost of an error, above 0: larger fits closer. */
  readonly cost: number
  /** How much more an error on a positive row costs than one on a negative row. */
  readonly positiveWeight: number
  readonly epochs: number
}

/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh et al. 2008, the
 * method of LIBLINEAR). Labels: 1, -1, or 0 for a row to leave out. The same rows give the same weights: the order of
 * visits comes from a fixed seed. Returns a weight for each of `size` columns, and last the bias.
 *
 * Our own because the libraries at hand take dense rows (a hundred thousand columns do not fit) or carry native code.
 */
export function trainSvm(
  rows: readonly SparseRow[],
  labels: Int8Array,
  size: number,
  options: SvmOptions,
): Float64Array {
  const weights = new Float64Array(size + 1)
  const multipliers = new Float64Array(rows.length)
  const norms = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1))
  const order = rows.map((_, row) => row).filter((row) => labels[row] !== 0)
  const random = generator(20_260_801)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const { columns, values } = rows[row] as SparseRow
      const label = labels[row] as number
      const slack = 0.5 / (options.cost * (label > 0 ? options.positiveWeight : 1))
      const before = multipliers[row] as number
      const gradient = label * margin(weights, columns, values, size) - 1 + slack * before
      const projected = before === 0 ? Math.min(gradient, 0) : gradient
      if (Math.abs(projected) < 1e-6) continue
      const after = Math.max(before - gradient / ((norms[row] as number) + slack), 0)
      multipliers[row] = after
      const change = (after - before) * label
      weights[size] = (weights[size] as number) + change
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at] as number
        weights[column] = (weights[column] as number) + change * (values[at] as number)
      }
    }
  }
  return weights
}

/** How far a row lies on the positive side. */
export function margin(weights: Float64Array, columns: Int32Array, values: Float32Array, size: number): number {
  let sum = weights[size] as number
  for (let at = 0; at < columns.length; at++) sum += (weights[columns[at] as number] as number) * (values[at] as number)
  return sum
}

/** A linear congruential generator: numbers in [0, 1), the same on every platform. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
