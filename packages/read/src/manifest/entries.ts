/** What a manifest says of one file, not judged yet. */
export interface ManifestEntry {
  /** Where it stands, as people count: its row, or its place in the list. */
  readonly place: number
  /** Each word with its value, as written. */
  readonly values: readonly (readonly [key: string, value: string])[]
}
