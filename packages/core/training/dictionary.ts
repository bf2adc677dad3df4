import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Dictionary, dictionarySchema } from '../src/code/dictionary'

/** The dictionary of a folder: a file of entries for each group of themes, and the words that open a mention. */
export function readDictionary(folder: string): Dictionary {
  const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8'))
  const groups = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'mentions.yaml')
  return dictionarySchema.parse({ version: 1, mentions: read('mentions.yaml'), entries: groups.sort().flatMap(read) })
}
