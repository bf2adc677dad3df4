/** Where a command writes, so that it can be run inside a program as well as from a shell. */
export interface Console {
  /** Results, and nothing else. */
  readonly out: (text: string) => void
  /** Messages to the person. */
  readonly err: (text: string) => void
  /** Whether somebody watches the screen and wants to see progress. */
  readonly interactive: boolean
  /** How many characters fit on a line; 80 when absent. */
  readonly columns?: number | undefined
}

/** Narrower than this nothing can be laid out, and longer lines are hard to read. */
const [NARROWEST, USUAL, WIDEST] = [60, 80, 100] as const

/** How wide text is laid out. */
export const widthOf = ({ columns = USUAL }: Console): number => Math.max(NARROWEST, Math.min(WIDEST, columns))

/** Exit statuses: everything done, some documents failed, wrong use. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2 } as const
