/** The beginning of a text with an ellipsis, when it is longer than `length`; cut at a word's edge, not after «с» or «о». */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length + 1)
  const edge = cut.lastIndexOf(' ')
  const words = cut.slice(0, edge > length / 2 ? edge : length)
  return `${words.replace(/\s\p{L}{1,2}$/u, '').replace(LOOSE_END, '')}…`
}

/** Punctuation that closes nothing here, and half of a character. */
const LOOSE_END = /[\s,;:.–—\uD800-\uDBFF-]+$/
