import type { Limits } from './reading'

const MEBIBYTE = 1024 * 1024

/** Far above any resolution and far below what would stop a laptop. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 128 * MEBIBYTE,
  unpackedBytes: 256 * MEBIBYTE,
  ratio: 200,
  depth: 128,
  items: 20_000,
  characters: 20_000_000,
}

/** The default limits with some replaced. Throws a `RangeError` for one that is unknown or not a number from 0 up. */
export function limitsWith(replaced: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(replaced)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) {
      throw new RangeError(`read: unknown limit «${name}»; expected one of ${Object.keys(DEFAULT_LIMITS).join(', ')}`)
    }
    if (value !== undefined && !(value >= 0)) {
      throw new RangeError(`read: limit «${name}» must be a number from 0 up, but it is ${String(value)}`)
    }
  }
  const given = Object.entries(replaced).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) }
}
