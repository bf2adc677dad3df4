export type * from './model'
export { canonical } from './text/canonical'
export { fold } from './text/fold'
export { type Kwic, kwic } from './text/kwic'
