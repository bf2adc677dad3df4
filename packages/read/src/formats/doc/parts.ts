import { compoundStreams, viewOf } from './compound'

/** The parts of a Word 97–2003 document that are read, as its file information block (FIB) tells where they lie. */
export interface DocParts {
  /** The stream that holds the text and the pages of formatting. */
  readonly main: Uint8Array
  /** Characters of the body; notes, headers and text boxes come after it. */
  readonly characters: number
  /** Stretches of the table stream, empty where the document has none. */
  readonly pieces: DataView
  readonly paragraphPages: DataView
  readonly characterPages: DataView
  readonly styles: DataView
  /** From the list table on: what describes the levels follows it. */
  readonly lists: DataView
  readonly listOverrides: DataView
}

/** Why a file gives no parts. */
export class NotDoc extends Error {
  constructor(readonly reason: 'old-word' | 'encrypted' | 'damaged-doc') {
    super(reason)
  }
}

/** Throws `NotDoc`, or a `RangeError` for a damaged file. */
export function docParts(bytes: Uint8Array): DocParts {
  const streams = compoundStreams(bytes)
  const main = streams.get('worddocument')
  if (main === undefined) throw new NotDoc('damaged-doc')
  const fib = viewOf(main)
  if (fib.getUint16(0, true) !== WORD_97 || fib.getUint16(2, true) < OLDEST) throw new NotDoc('old-word')
  const flags = fib.getUint16(10, true)
  if (flags & ENCRYPTED) throw new NotDoc('encrypted')
  const table = streams.get(flags & SECOND_TABLE ? '1table' : '0table')
  if (table === undefined) throw new NotDoc('damaged-doc')

  const part = (index: number, toEnd = false) => {
    const from = fib.getUint32(STRETCHES + index * 8, true)
    const size = fib.getUint32(STRETCHES + index * 8 + 4, true)
    return viewOf(size === 0 ? table.subarray(0, 0) : table.subarray(from, toEnd ? table.length : from + size))
  }
  return {
    main,
    characters: fib.getUint32(0x4c, true),
    styles: part(1),
    characterPages: part(12),
    paragraphPages: part(13),
    pieces: part(33),
    lists: part(73, true),
    listOverrides: part(74),
  }
}

const WORD_97 = 0xa5ec
/** The version number of the first Word 97. */
const OLDEST = 0xc1
const ENCRYPTED = 0x100
const SECOND_TABLE = 0x200
/** Where the FIB begins to list stretches of the table stream, eight bytes each: offset and size. */
const STRETCHES = 0x9a
