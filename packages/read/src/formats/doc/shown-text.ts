/** Gathers the characters that a document shows. */
export interface ShownText {
  readonly add: (character: string) => void
  /** What has been gathered since the last time. */
  readonly take: () => string
}

/**
 * Leaves out the instructions of fields («HYPERLINK …») and keeps their results; breaks become `\n`; marks of pictures,
 * notes and comments are dropped. An instruction ends with its paragraph, whatever the file says.
 */
export function shownText(): ShownText {
  let text = ''
  /** For each open field, whether its result has begun. */
  let fields: boolean[] = []
  return {
    add(character) {
      if (character === FIELD) fields.push(false)
      else if (character === RESULT) fields[fields.length - 1] = true
      else if (character === FIELD_END) fields.pop()
      else if (fields.every(Boolean)) text += SHOWN[character] ?? (character < ' ' ? '' : character)
    },
    take() {
      const taken = text
      text = ''
      fields = fields.filter(Boolean)
      return taken
    },
  }
}

const FIELD = '\u0013'
const RESULT = '\u0014'
const FIELD_END = '\u0015'

const SHOWN: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\v': '\n',
  '\u000E': '\n',
  '\u001E': '-',
}
