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
  /** Whether a sentence, a clause closed by a semicolon or a line of a list ends before this word. */
  readonly opens: boolean
}

/** The words of a text in order; empty for a text without letters and digits. */
export function words(text: string): Word[] {
  const folded = fold(text)
  const found: Word[] = []
  let end = 0
  for (const { 0: word, index: start } of folded.matchAll(WORD)) {
    found.push({ start, end: start + word.length, folded: word, stem: stem(word), opens: BREAK.test(folded.slice(end, start)) })
    end = start + word.length
  }
  return found
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu

/** «г.», «ст.» and decimals end no sentence; a false break would only cost a match, so a capital letter is not asked for. */
const BREAK = /[;!?…]|\.\s+(?!\d)|\.$/
