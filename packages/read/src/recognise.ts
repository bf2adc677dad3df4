import { archiveEntries, type Entry, unpackEntry } from './archive'
import { decode } from './encoding'
import type { ReadContext } from './reading'
import { signature } from './recognise-signature'
import { isDelimited, isHtml, mail, xmlRoot } from './recognise-text'
import type { Refused } from './refused'

/** The types of files that are read. `table` is delimited text with headings: CSV, TSV. */
export type Readable = 'text' | 'html' | 'mht' | 'table' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'doc' | 'xlsx' | 'zip'

/**
 * What a file is, told from its bytes; the name only settles whether text with separators is a table.
 * Throws `Unreadable` for a zip archive whose directory is damaged.
 */
export function recognise(bytes: Uint8Array, context: ReadContext): Readable | Refused {
  const told = signature(bytes)
  if (told === 'zip') return zipped(bytes, context)
  return told === 'ole' ? oleDocument(bytes) : (told ?? textual(bytes, context))
}

/** Office formats are zip archives with tell-tale names inside; any other zip is an archive of documents. */
function zipped(bytes: Uint8Array, context: ReadContext): Readable | Refused {
  const entries = archiveEntries(bytes, context)
  const holds = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  const mimetype = entries.find(({ name }) => name === 'mimetype')
  if (mimetype) return openDocument(bytes, mimetype, context)
  if (holds(/^\[Content_Types\]\.xml$/i)) {
    if (holds(/^word\//i)) return 'docx'
    if (holds(/^xl\//i)) return 'xlsx'
    if (holds(/^ppt\//i)) return 'presentation'
  }
  if (holds(/^content\.xml$/)) return 'odt'
  return holds(/^Index\/Document\.iwa$/) ? 'pages' : 'zip'
}

function openDocument(bytes: Uint8Array, mimetype: Entry, context: ReadContext): Readable | Refused {
  const type = new TextDecoder().decode(unpackEntry(bytes, mimetype, context).subarray(0, 100))
  if (type.includes('opendocument.spreadsheet')) return 'spreadsheet'
  if (type.includes('opendocument.presentation')) return 'presentation'
  return type.includes('epub') ? 'book' : 'odt'
}

/** Office files of 1997–2003: told by the name of the first stream that only one program writes. */
function oleDocument(bytes: Uint8Array): Readable | Refused {
  for (let at = SECTOR; at + ENTRY <= bytes.length; at += ENTRY) {
    const nameSize = bytes[at + 64] ?? 0
    if (nameSize < 4 || nameSize > 64 || bytes[at + 1] !== 0) continue
    const type = STREAMS[new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameSize - 2))]
    if (type) return type
  }
  return 'binary'
}

const SECTOR = 512
const ENTRY = 128
const STREAMS: Readonly<Partial<Record<string, Readable | Refused>>> = Object.assign(Object.create(null), {
  WordDocument: 'doc',
  Workbook: 'spreadsheet',
  Book: 'spreadsheet',
  'PowerPoint Document': 'presentation',
  EncryptedPackage: 'encrypted',
  '__properties_version1.0': 'letter',
})

function textual(bytes: Uint8Array, { source }: ReadContext): Readable | Refused {
  const text = decode(bytes.subarray(0, TEXT_HEAD))?.text.trimStart()
  if (text === undefined) return 'binary'
  const root = xmlRoot(text)
  if (root !== null) return root === 'html' ? 'html' : root === 'FictionBook' ? 'book' : 'xml'
  return mail(text) ?? (isHtml(text) ? 'html' : isDelimited(text, source) ? 'table' : 'text')
}

/** Bytes of a text that tell whether it is a page, a letter or a table. */
const TEXT_HEAD = 1 << 16
