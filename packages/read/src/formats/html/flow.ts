/** A line as it forms: text is added, an end is called for, and only what says something becomes a line. */
export interface Flow {
  readonly add: (text: string) => void
  /** Ends the line that is forming. `broken`: by a line break inside a block, rather than by a block's end. */
  readonly end: (broken?: boolean) => void
  /** Ends the last line. */
  readonly finish: () => void
  /** Sets the mark of a list item, to stand before its first line; '' takes it back. */
  readonly mark: (mark: string) => void
  /** A line that is complete: a row of a table. */
  readonly row: (line: string) => void
  readonly lines: readonly Line[]
}

export interface Line {
  readonly text: string
  /** A line break parts it from the line before. */
  readonly broken: boolean
}

export function newFlow(): Flow {
  const lines: Line[] = []
  let forming = ''
  let mark = ''
  let bare = ''
  let broken = false

  function push(text: string): void {
    lines.push({ text, broken })
    broken = false
  }

  function holdBare(text: string): void {
    if (bare !== '') push(bare)
    bare = text
  }

  function end(byBreak = false): void {
    const text = forming.replace(/\s+/g, ' ').trim()
    forming = ''
    if (text === '') return
    if (text.length <= LONGEST_MARK && BARE_MARK.test(text)) {
      holdBare(text)
      return
    }
    const head = bare === '' ? mark : `${bare} `
    push(head === '' || OWN_MARK.test(text) ? text : head + text)
    mark = ''
    bare = ''
    broken = byBreak
  }

  return {
    lines,
    add(text) {
      forming += text
    },
    end,
    finish() {
      end()
      holdBare('')
    },
    mark(next) {
      mark = next
    },
    row(line) {
      holdBare('')
      push(line)
    },
  }
}

const LONGEST_MARK = 24
/** A number or a bullet in a block of its own, as styles and tables place it: it belongs to what follows. */
const BARE_MARK = /^(\(?\d{1,3}(\.\d{1,3}){0,4}[.)]|\(?[а-яёa-z]\)|[IVX]{1,5}[.)]|[-–—−•·▪‣⁃*])$/u
/** How a line begins whose author numbered or marked it by hand. */
export const OWN_MARK = /^(\(?\d{1,3}(\.\d{1,3}){0,4}[.)](?!\d)|\(?[а-яёa-z]\)|[IVX]{1,5}[.)]\s|[-–—−•·▪‣⁃●■○◦➢✓*])/u
