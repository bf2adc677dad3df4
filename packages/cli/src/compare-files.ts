import { type Analysis, type AnalyzeOptions, analyze, type SuppliedVariables } from '@sverka/core'
import { type ReadFilesOptions, readFiles } from './read-files'

export interface CompareFilesOptions extends ReadFilesOptions, AnalyzeOptions {
  /** Variables stated by a person, by file name or path. */
  readonly manifest?: ReadonlyMap<string, SuppliedVariables>
}

/**
 * Reads files and folders and compares what their districts recommend: the whole way in one call.
 *
 *     const analysis = await compareFiles(['resolutions/'])
 *
 * Files that cannot be read are in `analysis.problems`; nothing is thrown for them.
 */
export async function compareFiles(paths: readonly string[], options: CompareFilesOptions = {}): Promise<Analysis> {
  const documents = await readFiles(paths, options)
  const analysis = analyze(documents.value, options)
  return { ...analysis, problems: [...documents.problems, ...analysis.problems] }
}
