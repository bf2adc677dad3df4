import { fold } from './fold'
import { stem } from './stem'

/** A word of a text: a run of letters or a run of digits. The parts of a hyphenated compound are words of their own. */
export interface Word {
  /** Offsets into the text that was cut into words, half-open. */
  readonly start: number
  readonly end: number
  /** As `fold` spells it. */
  readonly folded: string
  readonly stem: string
  /** What parts it from the word before: nothing, a mark inside a clause, or the end of a sentence or of a list item. */
  readonly after: '' | 'mark' | 'end'
}

/**
 * The words of a text in order; empty for a text without letters and digits.
 * `stemOf` is for callers that stem many texts and keep the stems they have seen.
 */
export function words(text: string, stemOf: (folded: string) => string = stem): Word[] {
  const folded = fold(text)
  const found: Word[] = []
  let end = 0
  for (const { 0: word, index: start } of folded.matchAll(WORD)) {
    const after = found.length === 0 ? 'end' : parting(text, end, start)
    end = start + word.length
    found.push({ start, end, folded: word, stem: stemOf(word), after })
  }
  return found
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu

/**
 * What stands between two words. A full stop ends a sentence when a capital follows and no abbreviation or initial
 * stands before it («г. Армавир», «ул. Ленина», «А. С. Пушкин»).
 */
function parting(text: string, from: number, to: number): Word['after'] {
  let strongest: Word['after'] = ''
  for (let at = from; at < to; at++) {
    const character = text[at] as string
    if (ENDS.includes(character)) return 'end'
    if (character === '.' && isFullStop(text, from, to)) return 'end'
    if (MARKS.includes(character)) strongest = 'mark'
  }
  return strongest
}

/** Shorter words before a full stop are abbreviations more often than not. */
const SHORTEST_LAST_WORD = 4

function isFullStop(text: string, from: number, to: number): boolean {
  const next = text[to] as string
  if (next.toLowerCase() === next || text.slice(from, to).trim() === text.slice(from, to)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, from - SHORTEST_LAST_WORD), from))
}

/** Up to three letters, or one of the longer abbreviations of resolutions. */
const ABBREVIATION = /(^|\P{L})\p{L}{1,3}$|(^|\P{L})(млрд|респ|проф)$/u

const ENDS = ';!?…'
const MARKS = ',:()."«»“”„'
