import type { Problem, Result, SuppliedVariables } from '@sverka/core'
import { bigramDice } from './bigram-dice'
import { decode } from './encoding'
import { type ColumnKind, recognise } from './formats/table/columns'
import { limitsWith } from './limits'
import type { ManifestEntry } from './manifest/entries'
import { problem } from './messages'
import type { ReadOptions } from './read'
import { type ReadContext, Unreadable } from './reading'
import { isoDate, schoolYear } from './stated-values'

/** What a person states of files, by their names as the manifest spells them, with `/` between folders. */
export type Manifest = ReadonlyMap<string, SuppliedVariables>

/**
 * Reads a manifest: a table (CSV, TSV) with a column of file names and columns «Район», «Регион», «Дата»,
 * «Учебный год», or YAML with the same words; English ones serve as well. Dates are accepted as Russians write them.
 * What is not understood is left out and told in the problems; a manifest that cannot be read at all is empty.
 */
export async function readManifest(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions = {},
): Promise<Result<Manifest>> {
  const context = { source, lang: options.lang ?? 'ru', limits: limitsWith(options.limits) }
  const entries = await manifestEntries(bytes, context)
  if (!Array.isArray(entries)) return { value: new Map(), problems: [entries] }

  const value = new Map<string, SuppliedVariables>()
  const problems: Problem[] = []
  const unknown = new Set<string>()
  for (const { place, values } of entries) {
    const stated = new Map<ColumnKind, string>()
    for (const [key, text] of values) {
      const kind = kindOf(key)
      if (kind === null) unknown.add(key)
      else if (!stated.has(kind)) stated.set(kind, text.replace(/\s+/g, ' ').trim())
    }
    const file = (stated.get('file') ?? '').replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
    if (file === '') problems.push(problem('manifest-entry', context, { entry: String(place) }))
    else if (value.has(file)) problems.push(problem('manifest-twice', context, { entry: file }))
    else value.set(file, supplied(stated, file))
  }
  return { value, problems: [...[...unknown].map(unknownKey), ...problems] }

  function supplied(stated: ReadonlyMap<ColumnKind, string>, entry: string): SuppliedVariables {
    const understood = (kind: 'date' | 'schoolYear', read: (text: string) => string | null): string => {
      const text = stated.get(kind) ?? ''
      const meaning = read(text)
      const rule = kind === 'date' ? 'manifest-date' : 'manifest-school-year'
      if (text !== '' && meaning === null) problems.push(problem(rule, context, { entry, value: text.slice(0, 60) }))
      return meaning ?? ''
    }
    const variables = {
      district: stated.get('district') ?? '',
      region: stated.get('region') ?? '',
      date: understood('date', isoDate),
      schoolYear: understood('schoolYear', schoolYear),
    }
    return Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== ''))
  }

  function unknownKey(key: string): Problem {
    const likely = KNOWN.find((known) => bigramDice(key.toLowerCase(), known.toLowerCase()) >= ALIKE)
    return problem('manifest-unknown-key', context, {
      key: key.slice(0, 60),
      hint: likely ? HINT[context.lang](likely) : '',
    })
  }
}

const KNOWN = ['файл', 'район', 'регион', 'дата', 'учебный год', 'file', 'district', 'region', 'date', 'schoolYear']
/** Two letters in the wrong order, in a word of six, leave as much. */
const ALIKE = 0.4
const HINT = {
  ru: (word: string) => `Возможно, имелось в виду «${word}». `,
  en: (word: string) => `Perhaps “${word}” was meant. `,
} as const

/** What a word of a manifest names; null for a word that it has no use for. */
function kindOf(key: string): ColumnKind | null {
  const [kind] = recognise({ number: 1, cells: [key] }).columns.keys()
  return kind !== undefined && MEANT.includes(kind) ? kind : null
}

const MEANT: readonly ColumnKind[] = ['file', 'district', 'region', 'date', 'schoolYear']

/** Told to be YAML by its name, or by having no heading for files. Parsers are fetched only when they are needed. */
async function manifestEntries(bytes: Uint8Array, context: ReadContext): Promise<ManifestEntry[] | Problem> {
  const text = decode(bytes)?.text ?? ''
  const table = /\.(ya?ml|json)$/i.test(context.source) ? null : await tableEntries(text, context)
  if (table !== null) return table
  if (/\.(csv|tsv|tab)$/i.test(context.source)) return problem('manifest-without-files', context)
  const { NotManifest, yamlEntries } = await import('./manifest/yaml')
  try {
    return yamlEntries(text)
  } catch (fault) {
    if (!(fault instanceof NotManifest)) throw fault
    return problem('manifest-damaged', context, { detail: DETAIL[context.lang](fault.line) })
  }
}

async function tableEntries(text: string, context: ReadContext): Promise<ManifestEntry[] | Problem | null> {
  const { csvEntries } = await import('./manifest/csv')
  try {
    return csvEntries(text, context)
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    return { rule: fault.rule, severity: 'error', message: fault.message, source: context.source, span: null }
  }
}

const DETAIL = {
  ru: (line: number | null) => (line === null ? 'в нём нет перечня файлов' : `ошибка в строке ${line}`),
  en: (line: number | null) => (line === null ? 'it holds no list of files' : `there is an error in line ${line}`),
} as const
