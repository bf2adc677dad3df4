/** How a paragraph is laid out. */
export interface Layout {
  /** Characters on a line at most; a longer word stands alone on its line. */
  readonly width: number
  /** What the first line begins with: spaces, a number, a mark. */
  readonly first?: string
  /** Spaces that the other lines begin with; as long as `first` unless stated. */
  readonly hanging?: number
}

/** A paragraph as lines broken at spaces, without a line feed at the end. */
export function wrapped(text: string, { width, first = '', hanging = first.length }: Layout): string {
  const lines: string[] = []
  let line = first
  let bare = true
  for (const word of text.trim().split(/[ \t\n]+/)) {
    if (!bare && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(hanging)
      bare = true
    }
    line += bare ? word : ` ${word}`
    bare = false
  }
  return [...lines, line].join('\n')
}
