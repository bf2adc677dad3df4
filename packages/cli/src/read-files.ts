import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document, Language, Problem, Result } from '@sverka/core'
import { DEFAULT_LIMITS, type Limits, read } from '@sverka/read'
import { say } from './messages'

export interface ReadFilesOptions {
  /** Language of messages; Russian unless stated. */
  readonly lang?: Language
  readonly limits?: Partial<Limits>
  /** Called before each file is read, with how many are done and how many there are. */
  readonly onProgress?: (source: string, done: number, of: number) => void
  /** Tells the paths that are not to be read although a folder holds them, such as the reports being written. */
  readonly except?: (path: string) => boolean
}

/**
 * The documents of files and folders (folders with everything in them, in the order of names). A file that cannot be
 * read is a problem and costs no other file its result.
 */
export async function readFiles(
  paths: readonly string[],
  options: ReadFilesOptions = {},
): Promise<Result<readonly Document[]>> {
  const { lang = 'ru', onProgress, except = () => false } = options
  const problems: Problem[] = []
  const documents: Document[] = []
  const files = (await filesUnder(paths, lang, problems)).filter((file) => !except(file))
  for (const [done, source] of files.entries()) {
    onProgress?.(source, done, files.length)
    const found = await readOne(source, options)
    documents.push(...found.value)
    problems.push(...found.problems)
  }
  return { value: documents, problems }
}

async function readOne(
  source: string,
  { lang = 'ru', limits }: ReadFilesOptions,
): Promise<Result<readonly Document[]>> {
  try {
    const { size } = await stat(source)
    const limit = limits?.bytes ?? DEFAULT_LIMITS.bytes
    if (size > limit) return failed('too-large', source, say(lang).tooLarge(source, size, limit))
    const bytes = await readFile(source)
    return await read({ source, bytes }, { lang, ...(limits ? { limits } : {}) })
  } catch (error) {
    return failed('unreadable-file', source, say(lang).unreadable(source, codeOf(error)))
  }
}

const failed = (rule: string, source: string, message: string): Result<readonly Document[]> => ({
  value: [],
  problems: [{ rule, severity: 'error', message, source, span: null }],
})

/** The files that paths stand for, each once, in the order given; a folder's files by name. */
async function filesUnder(paths: readonly string[], lang: Language, problems: Problem[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await filesIn(path) : [path]
      if (found.length === 0) problems.push(problem('empty-folder', path, say(lang).emptyFolder(path)))
      files.push(...found)
    } catch (error) {
      problems.push(problem('unreadable-file', path, say(lang).unreadable(path, codeOf(error))))
    }
  }
  return [...new Set(files)]
}

/** Hidden files and folders are left alone: they are not what a user means by «the documents here». */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
  names.sort((a, b) => (a.name < b.name ? -1 : 1))
  const nested = await Promise.all(
    names.map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : []
    }),
  )
  return nested.flat()
}

const problem = (rule: string, source: string, message: string): Problem => ({
  rule,
  severity: 'error',
  message,
  source,
  span: null,
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
