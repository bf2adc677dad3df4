import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Analysis, Problem } from '@sverka/core'
import { DEFAULT_LIMITS, type Limits, type Manifest, readManifest } from '@sverka/read'
import type { Command } from 'commander'
import { compareFiles } from '../compare-files'
import { errorCode } from '../error-code'
import { WrongUse } from '../wrong-use'
import type { Context } from './context'

/** The options of every command that reads documents. */
export interface ReadingOptions {
  readonly manifest?: string
  readonly limit: Partial<Limits>
}

/** Adds them to a command. */
export function readingOptions(command: Command, { text: { options, wrongUse } }: Context): Command {
  const oneMore = (value: string, before: Partial<Limits>): Partial<Limits> => {
    const [, name = '', number = ''] = /^([A-Za-z]+)=(\d+)$/.exec(value) ?? []
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) throw new WrongUse(wrongUse.badLimit(value, Object.keys(DEFAULT_LIMITS)))
    return { ...before, [name]: Number(number) }
  }
  return command
    .option(options.manifest, options.manifestMeaning)
    .option(options.limit, options.limitMeaning, oneMore, {})
}

/**
 * Reads and compares what a command names, showing each file as it is read where somebody watches. The manifest and
 * the files to be written are no documents, though they may lie in a folder that is read.
 */
export async function analysisOf(
  paths: readonly string[],
  { manifest: manifestPath, limit }: ReadingOptions,
  context: Context,
  written: readonly string[] = [],
): Promise<Analysis> {
  const { console, lang, text } = context
  const manifest = manifestPath === undefined ? null : await manifestIn(manifestPath, context)
  const apart = new Set(
    [...written, ...(manifestPath === undefined ? [] : [manifestPath])].map((path) => resolve(path)),
  )
  const analysis = await compareFiles(paths, {
    lang,
    limits: limit,
    ...(manifest ? { manifest: manifest.value } : {}),
    except: (path) => apart.has(resolve(path)),
    onProgress: (file, done, of) => {
      if (console.interactive && of > 1) console.err(`${ERASE}${text.files.reading(file, done, of)}`)
    },
  })
  if (console.interactive) console.err(ERASE)
  return { ...analysis, problems: [...(manifest?.problems ?? []), ...analysis.problems] }
}

/** Back to the start of the line, and the line wiped. */
const ERASE = '\r\u001B[K'

async function manifestIn(
  path: string,
  { lang, text }: Context,
): Promise<{ value: Manifest; problems: readonly Problem[] }> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new WrongUse(text.files.notRead(path, errorCode(error)))
  })
  return readManifest(bytes, path, { lang })
}
