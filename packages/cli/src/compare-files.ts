import { type Analysis, type AnalyzeOptions, analyze } from '@sverka/core'
import { applyManifest, type Manifest } from '@sverka/read'
import { type ReadFilesOptions, readFiles } from './read-files'

export interface CompareFilesOptions extends ReadFilesOptions, AnalyzeOptions {
  /** Variables stated by a person, by file name or path, as `readManifest` gives them. */
  readonly manifest?: Manifest
}

/**
 * Reads files and folders and compares what their districts recommend: the whole way in one call.
 *
 *     const analysis = await compareFiles(['resolutions/'])
 *
 * Files that cannot be read are in `analysis.problems`; nothing is thrown for them.
 */
export async function compareFiles(paths: readonly string[], options: CompareFilesOptions = {}): Promise<Analysis> {
  const read = await readFiles(paths, options)
  const stated = applyManifest(read.value, options.manifest ?? new Map(), options.lang)
  const analysis = analyze(stated.value, options)
  return { ...analysis, problems: [...read.problems, ...stated.problems, ...analysis.problems] }
}
