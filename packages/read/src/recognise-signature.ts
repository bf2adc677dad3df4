import type { Readable } from './recognise'
import type { Refused } from './refused'

/** What the first bytes alone tell, `zip` and `ole` being two families of formats; null when they tell nothing. */
export function signature(bytes: Uint8Array): Readable | Refused | 'ole' | null {
  let head = ''
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte)
  const known = SIGNATURES.find(([, ...starts]) => starts.some((start) => begins(head, start)))
  if (known) return known[0]
  if (head.trimStart().startsWith('{\\rtf')) return 'rtf'
  return head.includes('%PDF-') ? 'pdf' : null
}

const begins = (head: string, start: string): boolean =>
  head.length >= start.length && [...start].every((byte, at) => byte === '?' || byte === head[at])

/** Bytes of a file in which a signature may stand: a PDF may begin with up to a kilobyte of something else. */
const HEAD = 1024

/** How files of each type begin; bytes are written as Latin-1 characters, `?` is any byte. */
const SIGNATURES: readonly (readonly [type: Readable | Refused | 'ole', ...starts: readonly string[]])[] = [
  ['zip', 'PK\x03\x04', 'PK\x05\x06'],
  ['ole', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['picture', '\xFF\xD8\xFF', '\x89PNG', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', 'RIFF????WEBP', 'BM????\0\0\0\0'],
  ['picture', '????ftyphei', '????ftypmif1', '????ftypavif'],
  ['djvu', 'AT&TFORM'],
  ['program', 'MZ?\0', '\x7FELF', '\xCF\xFA\xED\xFE', '\xCA\xFE\xBA\xBE'],
  ['archive', 'Rar!\x1A', '7z\xBC\xAF', '\x1F\x8B', 'BZh', '\xFD7zXZ', 'MSCF', `${'?'.repeat(257)}ustar`],
  ['media', 'ID3', 'OggS', 'fLaC', '\x1A\x45\xDF\xA3', '\xFF\xFB', '????ftyp', 'RIFF????AVI ', 'RIFF????WAVE'],
  ['spreadsheet', '\x09\x08', '\x09\x04\x06\0', '\x09\x02\x06\0', '\x09\0\x04\0'],
  ['database', 'SQLite format 3\0', '\0\x01\0\0Standard '],
]
