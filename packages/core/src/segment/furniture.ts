import { fold } from '../text/fold'

/**
 * For each printed line, whether it belongs to the page and not to the text: a page number, or a running head, which is
 * a line that comes again beside page numbers or breaks into sentences.
 */
export function isFurniture(lines: readonly string[]): boolean[] {
  const furniture = lines.map(isPageNumber)
  const places = new Map<string, number[]>()
  lines.forEach((line, at) => {
    if (furniture[at] || line.length > LONGEST_HEAD || /[:;]$/.test(line) || BELONGS_TO_ITEM.test(line)) return
    const key = fold(line).replace(/\d+/g, '#')
    const seen = places.get(key)
    if (seen) seen.push(at)
    else places.set(key, [at])
  })
  for (const repeated of places.values()) {
    if (repeated.length < 2) continue
    const atPageEdge = repeated.some((at) => furniture[at - 1] || furniture[at + 1])
    const breaksIn = repeated.some((at) => isUnfinished(lines[at - 1]) && /^\p{Ll}/u.test(lines[at + 1] ?? ''))
    if (atPageEdge || breaksIn || NUMBERS_PAGES.test(lines[repeated[0] as number] as string))
      for (const at of repeated) furniture[at] = true
  }
  return furniture
}

const LONGEST_HEAD = 120

/** «7», «– 7 –», «стр. 7», «7 из 12». A number with a full stop is the number of an item. */
const isPageNumber = (line: string): boolean =>
  line.length < 24 &&
  (/^[-–—]?\s?\d{1,3}\s?[-–—]?$/.test(line) ||
    /^(?:стр(?:аница|\.)?|лист|page)\s*\d{1,3}(?:\s*(?:из|of|\/)\s*\d{1,3})?$/iu.test(line) ||
    /^\d{1,3}\s*(?:из|\/)\s*\d{1,3}$/u.test(line))

const NUMBERS_PAGES = /(?:стр(?:аница|\.)|лист|page)\s*\d+|\d+\s*из\s*\d+$/iu

/** Deadlines and responsibles may well be the same in many items. */
const BELONGS_TO_ITEM = /^[^\p{L}]*(?:срок|отв|исполнит|контрол|рекоменд)/iu

const isUnfinished = (line: string | undefined): boolean => line !== undefined && /[\p{L}\p{N},–-]$/u.test(line)
