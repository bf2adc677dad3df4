/** Follows `mc:AlternateContent`, whose branches show the same thing for newer and older readers: the first one counts. */
export interface Alternates {
  readonly open: () => void
  /** Whether a branch (`mc:Choice`, `mc:Fallback`) is to be read. */
  readonly branch: () => boolean
  readonly close: () => void
}

export function alternatesFollowed(): Alternates {
  const taken: boolean[] = []
  return {
    open() {
      taken.push(false)
    },
    branch() {
      const first = taken.at(-1) !== true
      if (taken.length > 0) taken[taken.length - 1] = true
      return first
    },
    close() {
      taken.pop()
    },
  }
}
