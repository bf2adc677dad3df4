import { type Coder, coder } from './code/coder'
import { builtin } from './codebook'
import { similarity as similarityOf } from './compare/similarity'
import type { Similarity } from './model'

/**
 * How far two recommendation texts ask for the same thing, in [0, 1], and what drove it. Symmetric; 1 for the same
 * text, 0 for texts that share nothing or are empty. The built-in readers serve unless a coder is given.
 */
export const similarity = (
  first: string,
  second: string,
  reader: Pick<Coder, 'profile'> = builtinReader(),
): Similarity => similarityOf(reader.profile(first), reader.profile(second))

/** Made at the first use and kept: it takes longer to make than to use, and never changes. */
const builtinReader = (
  (made: { coder?: Coder }) => (): Coder =>
    (made.coder ??= coder(builtin()))
)({})
