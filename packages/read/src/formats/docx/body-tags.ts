import type { Attributes } from '../xml'
import type { BodyState } from './body-state'
import { PROPERTY_TAGS } from './property-tags'
import { TABLE_TAGS } from './table-tags'
import { TEXT_TAGS } from './text-tags'

/** What some tags do where they open and where they close. */
export interface TagActions {
  readonly enter: Readonly<Record<string, (state: BodyState, attributes: Attributes) => void>>
  readonly leave: Readonly<Record<string, (state: BodyState) => void>>
}

const ALL: readonly TagActions[] = [TEXT_TAGS, PROPERTY_TAGS, TABLE_TAGS]

// Maps, and not records: a document may name a tag `constructor`.
export const ENTER = new Map(ALL.flatMap(({ enter }) => Object.entries(enter)))
export const LEAVE = new Map(ALL.flatMap(({ leave }) => Object.entries(leave)))

/** Subtrees of which nothing is shown: former properties, deletions, field codes, definitions. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:tcPrChange w:trPrChange w:numberingChange ' +
    'w:del w:moveFrom w:instrText w:delInstrText w:delText w:sdtPr w:sdtEndPr w:sectPr w:tblPr w:tblPrEx w:tblGrid ' +
    'w:tabs w:rt w:ffData'
  ).split(' '),
)
