import { canonical, type Document, type Language, type Problem, type Result } from '@sverka/core'
import { packedFiles } from './formats/zip'
import { limitsWith } from './limits'
import { problem, sizeInWords, unreadable } from './messages'
import { READERS } from './readers'
import { type Limits, type ReadContext, type Reading, Unreadable } from './reading'
import { type Readable, recognise } from './recognise'
import { isRefused, refusal } from './refused'
import { textFaults } from './text-faults'

/** A file as it was given. */
export interface FileBytes {
  /** How documents and messages name it, usually its path. */
  readonly source: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  /** The language of messages; `ru` unless given. */
  readonly lang?: Language
  readonly limits?: Partial<Limits>
}

/**
 * The documents of one file: one for most, several for an archive or a table of many districts, none where nothing can
 * be read; then, as for every other fault, a problem names the file and says what to do. Whatever the bytes, it does
 * not throw; a `TypeError` or `RangeError` means that the call itself was wrong.
 */
export async function read(file: FileBytes, options: ReadOptions = {}): Promise<Result<readonly Document[]>> {
  if (typeof file?.source !== 'string' || !(file.bytes instanceof Uint8Array)) {
    throw new TypeError('read: expected { source: string, bytes: Uint8Array }')
  }
  // Readers are promised plain bytes: some refuse Node's `Buffer`, which is what files are mostly read into.
  const { buffer, byteOffset, byteLength } = file.bytes
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  const limits = limitsWith(options.limits)
  const budget = { bytes: limits.unpackedBytes }
  return readFile(() => bytes, { source: file.source, lang: options.lang ?? 'ru', limits, budget }, 0)
}

type Documents = Result<readonly Document[]>

/** `level` counts the archives around the file. Everything that can go wrong with one file ends here. */
async function readFile(unpack: () => Uint8Array, context: ReadContext, level: number): Promise<Documents> {
  try {
    const bytes = unpack()
    const type = typeOf(bytes, context)
    if (type === 'zip') return await readArchive(bytes, context, level + 1)
    const reader = await READERS[type]()
    return documents(await reader(bytes, context), context)
  } catch (fault) {
    return { value: [], problems: [asProblem(fault, context)] }
  }
}

function typeOf(bytes: Uint8Array, context: ReadContext): Readable {
  const { limits, lang } = context
  if (bytes.length === 0) throw unreadable('empty-file', context)
  if (bytes.length > limits.bytes) {
    const words = { size: sizeInWords(bytes.length, lang), limit: sizeInWords(limits.bytes, lang) }
    throw unreadable('too-large', context, words)
  }
  const type = recognise(bytes, context)
  if (isRefused(type)) throw refusal(type, context)
  return type
}

/** Each file of an archive by itself, so that a bad one costs no other. */
async function readArchive(bytes: Uint8Array, context: ReadContext, level: number): Promise<Documents> {
  const { depth } = context.limits
  if (level > depth) throw unreadable('too-deep', context, { limit: depth })
  const value: Document[] = []
  const problems: Problem[] = []
  for (const { source, unpack } of packedFiles(bytes, context)) {
    const found = await readFile(unpack, { ...context, source }, level)
    for (const document of found.value) value.push(document)
    for (const fault of found.problems) problems.push(fault)
  }
  return { value, problems }
}

function documents(readings: readonly Reading[], context: ReadContext): Documents {
  const value: Document[] = []
  const problems: Problem[] = []
  for (const reading of readings) {
    problems.push(...reading.problems)
    const id = readings.length === 1 ? context.source : `${context.source}:${value.length + 1}`
    const text = canonical(reading.text)
    const faults = textFaults(text, context)
    problems.push(...faults)
    if (faults.some(({ severity }) => severity === 'error')) continue
    const { lines, numbers, supplied = null } = reading
    value.push({ id, source: context.source, text, lines, numbers, supplied })
  }
  return { value, problems }
}

/** What is not foreseen is the fault of the file too: no reader may bring down the others. */
function asProblem(fault: unknown, context: ReadContext): Problem {
  if (fault instanceof Unreadable) {
    return { rule: fault.rule, severity: 'error', message: fault.message, source: context.source, span: null }
  }
  const detail = fault instanceof Error ? fault.message : String(fault)
  return problem('unreadable', context, { detail: canonical(detail).slice(0, 120) })
}
