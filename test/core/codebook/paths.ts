import { fileURLToPath } from 'node:url'

/** A file or folder of the built-in codebook. */
export const codebookPath = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/core/src/codebook/${name}`, import.meta.url))
