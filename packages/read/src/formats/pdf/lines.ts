import type { Piece } from './page'

/** A printed line of running text. Places are the page's, as in `Piece`. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** The font of most of its letters. */
  readonly font: string
  /** Where the text begins after a list marker («1.», «а)», «–»); `left` when there is none. */
  readonly textLeft: number
  /** Width of its first word, about. */
  readonly firstWord: number
  /** Whether its parts stand apart, as an office and a name do in a signature. */
  readonly spread: boolean
}

/** The pieces that stand on one line, top line first, each line from left to right. */
export function inRows(pieces: readonly Piece[]): Piece[][] {
  const rows: { largest: Piece; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort(
    (first, second) => first.baseline - second.baseline || first.left - second.left,
  )) {
    const row = rows.at(-1)
    if (row && level(row.largest, piece)) {
      row.pieces.push(piece)
      if (piece.size > row.largest.size) row.largest = piece
    } else rows.push({ largest: piece, pieces: [piece] })
  }
  return rows.map((row) => row.pieces.sort((first, second) => first.left - second.left))
}

/** Whether two pieces overlap in height by half of the lower one or more, as a raised digit does with its word. */
function level(first: Piece, second: Piece): boolean {
  const top = Math.max(first.baseline - first.size * ASCENT, second.baseline - second.size * ASCENT)
  const bottom = Math.min(first.baseline, second.baseline)
  return bottom - top >= (Math.min(first.size, second.size) * ASCENT) / 2
}

/** Height of a capital letter above the line, in sizes of its font. */
const ASCENT = 0.7

/** One row of pieces as a line; null when nothing but marks of footnotes stands on it. */
export function lineOf(row: readonly Piece[]): Line | null {
  const tallest = row.reduce((largest, piece) => (piece.size > largest.size ? piece : largest))
  const kept = row.filter((piece, at) => !isFootnoteMark(piece, tallest) && !isPrintedTwice(piece, row[at - 1]))
  const first = kept[0]
  if (first === undefined) return null
  // The tab after a number may leave next to no room.
  const text = joined(kept).replace(/^((?:\d{1,3}\.)+|\d{1,3}\))(?=\p{Lu}\p{Ll})/u, '$1 ')
  const marker = MARKER.exec(text)?.[0] ?? ''
  return {
    text,
    left: first.left,
    right: Math.max(...kept.map((piece) => piece.right)),
    baseline: tallest.baseline,
    size: tallest.size,
    font: mainFont(kept),
    textLeft: marker === '' ? first.left : placeOf(marker.length, kept),
    spread: isSpread(kept),
    firstWord:
      (widthInLetters(/^[^ ]*/.exec(text)?.[0] ?? '') * (first.right - first.left)) / widthInLetters(first.text),
  }
}

/** Capitals are wider than small letters by about a third. */
const widthInLetters = (text: string): number => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) * 0.33

/** One gap far wider than a line's other spaces; in a justified line of few words all are wide. */
function isSpread(pieces: readonly Piece[]): boolean {
  const gaps = pieces.slice(1).map((piece, at) => (piece.left - (pieces[at] as Piece).right) / piece.size)
  const widest = Math.max(0, ...gaps)
  const hasNarrow = pieces.some(({ text }) => /\S \S/.test(text)) || gaps.some((gap) => gap > APART && gap < widest / 3)
  return widest > 3 && hasNarrow
}

/** A number, a letter or a bullet that opens a list item, with the space after it. */
export const MARKER =
  /^(?:(?:\d{1,3}\.)*\d{1,3}[.)]|(?:\d{1,3}\.)+\d{1,3}(?= )|\p{L}[.)]|[IVXХ]{1,5}[.)]|[-–—•·●▪■◦‣*])(?:\s+|(?=\p{Lu}))/u

/** Where the character at an offset of the joined text stands, about. */
function placeOf(offset: number, pieces: readonly Piece[]): number {
  let passed = 0
  for (const piece of pieces) {
    const length = piece.text.trim().length
    if (offset < passed + length)
      return piece.left + ((piece.right - piece.left) * Math.max(0, offset - passed)) / length
    passed += length + 1
  }
  return pieces.at(-1)?.right ?? 0
}

/** Raised and small: it refers to a note at the foot of the page, and belongs to no word. */
export const isFootnoteMark = (piece: Piece, tallest: Piece): boolean =>
  piece.size < tallest.size * 0.8 &&
  piece.baseline < tallest.baseline - tallest.size * 0.2 &&
  /^[\d*)]+$/.test(piece.text.trim())

/** Some programs print text twice, a little aside, to make it bold. */
const isPrintedTwice = (piece: Piece, before: Piece | undefined): boolean =>
  before?.text === piece.text &&
  Math.abs(before.left - piece.left) < 1 &&
  Math.abs(before.baseline - piece.baseline) < 1

/** The text of pieces on one line, with a space wherever they stand apart by more than letters do. */
export function joined(pieces: readonly Piece[]): string {
  let text = ''
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    if (before && piece.left - before.right > piece.size * APART) text += ' '
    text += piece.text
  })
  return text.replace(/[^\S\u00A0]+/g, ' ').trim()
}

/** The narrowest space between words, in sizes of the font. */
const APART = 0.13

function mainFont(pieces: readonly Piece[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of pieces) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0]
}
