/** A change of one property («single property modifier»). */
export interface Sprm {
  readonly code: number
  /** Its operand as a number: signed where two bytes, else the first byte. */
  readonly value: number
}

/** The property changes in a stretch of bytes, half-open, in order; ends quietly where the bytes do. */
export function* sprms(view: DataView, from: number, to: number): Generator<Sprm> {
  const end = Math.min(to, view.byteLength)
  for (let at = from; at + 2 < end; ) {
    const code = view.getUint16(at, true)
    const size = operandSize(view, at + 2, code)
    if (size === null || at + 2 + size > end) return
    yield { code, value: size === 2 ? view.getInt16(at + 2, true) : view.getUint8(at + 2) }
    at += 2 + size
  }
}

/** Told by the upper three bits of the code; null where the bytes end. */
function operandSize(view: DataView, at: number, code: number): number | null {
  const fixed = SIZES[code >>> 13]
  if (fixed !== undefined) return fixed
  if (at + 2 > view.byteLength) return null
  return code === TABLE_DEFINITION ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1
}

const SIZES: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3]
/** The one operand whose size takes two bytes. */
const TABLE_DEFINITION = 0xd608
