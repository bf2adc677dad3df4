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
    if (character === '.' && isFullStop(text, { word: from, stop: at, next: to })) return 'end'
    if (MARKS.includes(character)) strongest = 'mark'
  }
  return strongest
}

/** Offsets of the end of the word before a full stop, of the stop itself, and of the word after it. */
interface Stop {
  readonly word: number
  readonly stop: number
  readonly next: number
}

function isFullStop(text: string, { word, stop, next }: Stop): boolean {
  const letter = text[next] as string
  if (letter.toLowerCase() === letter || !/\s/.test(text.slice(stop, next))) return false
  if (stop > word) return true
  const before = text.slice(Math.max(0, word - LONGEST_ABBREVIATION), word)
  return AND_SO_ON.test(before) || !ABBREVIATION.test(before)
}

/** As many characters as tell an abbreviation, with the letter before it. */
const LONGEST_ABBREVIATION = 8
/** «и др.», «и т. п.»: what closes a list stands at the end of a sentence before a capital. */
const AND_SO_ON = /(^|\P{L})и\s(др|пр|т\.\s?[дп])$/u
/** Up to three letters, but not capitals («СОО. Провести»), or one of the longer abbreviations of resolutions. */
const ABBREVIATION = /(^|\P{L})(?!\p{Lu}{2})\p{L}{1,3}$|(^|\P{L})(млрд|респ|проф)$/u

const ENDS = ';!?…'
const MARKS = ',:()."«»“”„'
