export { type Decoded, decode, type Encoding } from './encoding'
export { DEFAULT_LIMITS } from './limits'
export { type FileBytes, type ReadOptions, read } from './read'
export type { Limits } from './reading'
