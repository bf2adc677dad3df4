import type { Document, Language, Problem, SuppliedVariables } from '@sverka/core'

/** What a format's reader makes of the bytes of one file, before it becomes a document. */
export interface Reading {
  /** Not yet canonical: `read` does that once for every format. */
  readonly text: string
  readonly lines: Document['lines']
  readonly numbers: Document['numbers']
  /** Set where the file itself holds a person's statement, such as the district column of a table. */
  readonly supplied?: SuppliedVariables
  readonly problems: readonly Problem[]
}

export interface ReadContext {
  /** How messages name the file. */
  readonly source: string
  readonly lang: Language
  readonly limits: Limits
  /** What may still be unpacked from the file as given; shared by everything nested in it. Absent: each part by itself. */
  readonly budget?: Budget
}

/** Counts down while archives are unpacked; the one record that changes, so that a bomb inside a bomb is stopped too. */
export interface Budget {
  bytes: number
}

/** Bounds on what one file may cost; each has a clear sentence when it is met. */
export interface Limits {
  /** Bytes of one file as given. */
  readonly bytes: number
  /** Bytes of everything unpacked from one file. */
  readonly unpackedBytes: number
  /** Unpacked bytes for each packed one. */
  readonly ratio: number
  /** Nesting of tags, lists, tables or archives. */
  readonly depth: number
  /** Files in an archive, rows in a table. */
  readonly items: number
  /** Characters of the text of one document. */
  readonly characters: number
}

/** One file's bytes in, one or several readings out (a table of many districts, an archive). Throws only `Unreadable`. */
export type FormatReader = (bytes: Uint8Array, context: ReadContext) => readonly Reading[] | Promise<readonly Reading[]>

/** A file that gives no text at all; its message is a whole sentence for the user. */
export class Unreadable extends Error {
  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message)
  }
}
