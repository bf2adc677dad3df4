import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Document, Language, Problem, Result } from '@sverka/core'
import { DEFAULT_LIMITS, type Limits, read } from '@sverka/read'
import { errorCode } from './error-code'
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
  const found = await filesUnder(paths, lang)
  const files = found.value.filter((file) => !except(file))
  const documents: Document[] = []
  const problems = [...found.problems]
  for (const [done, source] of files.entries()) {
    onProgress?.(source, done, files.length)
    const read = await readOne(source, options)
    documents.push(...read.value)
    problems.push(...read.problems)
  }
  return { value: documents, problems }
}

async function readOne(
  source: string,
  { lang = 'ru', limits = {} }: ReadFilesOptions,
): Promise<Result<readonly Document[]>> {
  const { files } = say(lang)
  try {
    // Before a file is taken into memory.
    const { size } = await stat(source)
    const limit = limits.bytes ?? DEFAULT_LIMITS.bytes
    if (size > limit) {
      const message = files.tooLarge(source, files.bytes(size), files.bytes(limit))
      return failed(fault('too-large', source, message))
    }
    return await read({ source, bytes: await readFile(source) }, { lang, limits })
  } catch (error) {
    return failed(notRead(source, error, lang))
  }
}

type Files = Result<readonly string[]>

/** The files that paths stand for, each once, in the order given; a folder's files by name. */
async function filesUnder(paths: readonly string[], lang: Language): Promise<Files> {
  const all = joined(await Promise.all(paths.map((path) => filesAt(path, lang))))
  return { value: [...new Map(all.value.map((file) => [resolve(file), file])).values()], problems: all.problems }
}

async function filesAt(path: string, lang: Language): Promise<Files> {
  try {
    if (!(await stat(path)).isDirectory()) return { value: [path], problems: [] }
    const found = await filesIn(path, lang)
    const nothing = found.value.length + found.problems.length === 0
    return nothing ? failed(fault('empty-folder', path, say(lang).files.emptyFolder(path))) : found
  } catch (error) {
    return failed(notRead(path, error, lang))
  }
}

/** Hidden files and folders are left alone: they are not what a user means by «the documents here». */
async function filesIn(folder: string, lang: Language): Promise<Files> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const shown = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
    shown.sort((a, b) => (a.name < b.name ? -1 : 1))
    return joined(await Promise.all(shown.map((entry) => filesOf(entry, join(folder, entry.name), lang))))
  } catch (error) {
    return failed(notRead(folder, error, lang))
  }
}

/** Pipes, sockets and devices are passed over, since they may never end; so is JSON, such as our own output. */
async function filesOf(entry: Dirent, path: string, lang: Language): Promise<Files> {
  if (entry.isDirectory()) return filesIn(path, lang)
  if (!entry.isFile() && !entry.isSymbolicLink()) return { value: [], problems: [] }
  if (extname(path).toLowerCase() !== '.json') return { value: [path], problems: [] }
  return failed({ ...fault('not-a-document', path, say(lang).files.notDocument(path)), severity: 'note' })
}

const joined = (parts: readonly Files[]): Files => ({
  value: parts.flatMap(({ value }) => value),
  problems: parts.flatMap(({ problems }) => problems),
})

const failed = (problem: Problem): Result<readonly never[]> => ({ value: [], problems: [problem] })

const notRead = (path: string, error: unknown, lang: Language): Problem =>
  fault('unreadable-file', path, say(lang).files.notRead(path, errorCode(error)))

const fault = (rule: string, source: string, message: string): Problem => ({
  rule,
  severity: 'error',
  message,
  source,
  span: null,
})
