/** Numbers in [0, 1) that look random and are the same for the same seed everywhere. */
export type Random = () => number

/**
 * A generator of its own for one computation: mulberry32 (T. Ettinger, public domain), whole-number arithmetic only, so
 * the same on every platform; period 2³². Good for resampling, not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
