import type { ReadContext } from '../../reading'
import { plainCharacters, symbolCharacter } from '../symbol-fonts'
import { type ByteDecoder, byteDecoder, isPictured, type RtfFont } from './decoder'
import { type RtfWriter, rtfWriter } from './writer'

/** What holds inside a group, until it closes. */
export interface Group {
  /** Where its text goes. */
  readonly destination: Destination
  font: number
  /** How many characters of older readers follow each `\u`. */
  fallback: number
  hidden: boolean
  deleted: boolean
  /** How many tables deep its paragraphs stand. */
  table: number
  /** The list of its paragraphs; 0 outside lists. */
  list: number
}

/** `body`: shown; `label`: the list number of the paragraph; `fonts`: the font table; `box`: a text box; `skipped`. */
export type Destination = 'body' | 'label' | 'fonts' | 'box' | 'skipped'

/** Where the walk through a file stands. */
export interface Walk {
  readonly context: ReadContext
  readonly writer: RtfWriter
  readonly decoder: ByteDecoder
  readonly fonts: Map<number, RtfFont>
  /** Open groups, innermost last. */
  readonly groups: Group[]
  group: Group
  /** The number of the font that `\plain` returns to. */
  defaultFont: number
  /** Characters still to be passed over after a `\u`. */
  fallbackLeft: number
  /** The font table's entry that is being read. */
  fontEntry: RtfFont | null
  label: string
  /** Whether paragraphs name lists, and whether any list number was written out. */
  readonly lists: { named: boolean; labelled: boolean }
}

export function newWalk(context: ReadContext): Walk {
  const group: Group = { destination: 'body', font: -1, fallback: 1, hidden: false, deleted: false, table: 0, list: 0 }
  return {
    context,
    writer: rtfWriter(),
    decoder: byteDecoder(),
    fonts: new Map(),
    groups: [],
    group,
    defaultFont: -1,
    fallbackLeft: 0,
    fontEntry: null,
    label: '',
    lists: { named: false, labelled: false },
  }
}

/** Sends text to where the group's text goes. */
export function say(walk: Walk, text: string): void {
  const { group, writer } = walk
  if (text === '') return
  if (group.destination === 'label') walk.label += text
  else if (group.destination === 'fonts') nameFont(walk, text)
  else if (group.hidden || group.deleted) writer.passOver()
  else show(walk, plainCharacters(text.replaceAll('\t', ' ')))
}

function show({ group, writer, lists }: Walk, text: string): void {
  lists.named ||= group.list > 0
  writer.show(text, group.table)
}

/** Says the bytes that were gathered; before anything that changes how they read or where they go. */
export function flush(walk: Walk): void {
  const font = walk.fonts.get(walk.group.font)
  const text = walk.decoder.taken(walk.group.destination === 'fonts' ? undefined : font)
  const inBody = walk.group.destination === 'body' || walk.group.destination === 'box'
  if (text === '' || !font || !isPictured(font) || !inBody) say(walk, text)
  else
    say(
      walk,
      text.replace(/[\uF000-\uF0FF]/g, (sign) => symbolCharacter(sign.charCodeAt(0), font.name) ?? '•'),
    )
}

/** `Times New Roman;`: the name ends at the semicolon, and its alternatives stand in groups of their own. */
function nameFont({ fontEntry }: Walk, text: string): void {
  if (fontEntry && fontEntry.name.length < 100) fontEntry.name += text.replace(/;.*$/s, '')
}
