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

/** A word apart from its place in a text. */
export type Spelled = Pick<Word, 'folded' | 'stem'>

export const spell = (folded: string): Spelled => ({ folded, stem: stem(folded) })

/**
 * The words of a text in order; empty for a text without letters and digits.
 * `spelled` is for callers that read many texts and keep what they have seen of words.
 */
export function words(text: string, spelled: (folded: string) => Spelled = spell): Word[] {
  const folded = fold(text)
  const found: Word[] = []
  let before = 0
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at)
    if (kind !== LETTER && kind !== DIGIT) {
      at++
      continue
    }
    const start = at
    do at += isHighSurrogate(folded.charCodeAt(at)) ? 2 : 1
    while (at < folded.length && goesOn(kind, kindAt(folded, at)))
    const after = found.length === 0 ? 'end' : parting(text, before, start)
    const { folded: word, stem } = spelled(folded.slice(start, at))
    found.push({ start, end: at, folded: word, stem, after })
    before = at
  }
  return found
}

/** Whether a character goes on in the next unit of the string. */
const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800

const LETTER = 1
/** A sign over a letter: no word begins with one. */
const MARK = 2
const DIGIT = 3

const goesOn = (kind: number, next: number): boolean => next === kind || (kind === LETTER && next === MARK)

const kindOf = (character: string): number =>
  /\p{L}/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : /\p{N}/u.test(character) ? DIGIT : 0

/** Latin and Cyrillic, where nearly every character of a document is; a table is many times faster than a pattern. */
const KINDS = Uint8Array.from({ length: 0x530 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < KINDS.length ? (KINDS[code] as number) : kindOf(String.fromCodePoint(text.codePointAt(at) as number))
}

/**
 * What stands between two words. A full stop ends a sentence when a capital follows and no abbreviation or initial
 * stands before it («г. Армавир», «ул. Ленина», «А. С. Пушкин»).
 */
function parting(text: string, from: number, to: number): Word['after'] {
  if (to - from === 1 && text[from] === ' ') return ''
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
