/** The beginning of a text, cut at a word's edge with an ellipsis when it is longer than `length` characters. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length + 1)
  const edge = cut.lastIndexOf(' ')
  return `${cut.slice(0, edge > length / 2 ? edge : length).replace(/[\s,;:.–—\uD800-\uDBFF-]+$/, '')}…`
}
