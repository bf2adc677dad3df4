/**
 * Follows complex fields (PAGEREF, IF, TOC…), of which only the result is shown. They nest, and a field inside
 * another's code is not shown either.
 */
export interface Fields {
  /** `w:fldCharType`: `begin`, `separate` or `end`. */
  readonly mark: (type: string | undefined) => void
  readonly inCode: () => boolean
  /** Codes end with their paragraph: a field that was never closed must not swallow the rest of the document. */
  readonly endParagraph: () => void
}

export function fieldsFollowed(): Fields {
  const open: ('code' | 'result')[] = []
  let codes = 0
  const leave = (): void => {
    if (open.pop() === 'code') codes--
  }
  return {
    mark(type) {
      if (type === 'begin') {
        open.push('code')
        codes++
      } else if (type === 'separate' && open.at(-1) === 'code') {
        open[open.length - 1] = 'result'
        codes--
      } else if (type === 'end') {
        leave()
      }
    },
    inCode: () => codes > 0,
    endParagraph() {
      while (open.at(-1) === 'code') leave()
    },
  }
}
