import { unreadable } from '../../messages'
import { CHARACTERS, DESTINATIONS, ENTERED, SYMBOLS } from './vocabulary'
import { type Destination, say, type Walk } from './walk'

type Action = (walk: Walk, parameter: number | null) => unknown

/** Control words that change what holds from here on, or end something. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['par', endParagraph],
  ['sect', endParagraph],
  ['cell', ({ writer }) => writer.endCell(1)],
  ['nestcell', ({ writer, group }) => writer.endCell(Math.max(2, group.table))],
  ['row', ({ writer }) => writer.endRow(1)],
  ['nestrow', ({ writer, group }) => writer.endRow(Math.max(2, group.table))],
  ['u', unicode],

  ['pard', ({ group }) => Object.assign(group, { table: 0, list: 0 })],
  ['intbl', enterTable],
  ['trowd', enterTable],
  ['itap', (walk, depth) => setTable(walk, depth ?? 0)],
  ['ls', ({ group }, list) => Object.assign(group, { list: list ?? 0 })],

  ['plain', ({ group, defaultFont }) => Object.assign(group, { hidden: false, deleted: false, font: defaultFont })],
  ['v', ({ group }, on) => Object.assign(group, { hidden: on !== 0 })],
  ['deleted', ({ group }, on) => Object.assign(group, { deleted: on !== 0 })],
  ['uc', ({ group }, count) => Object.assign(group, { fallback: Math.min(MOST_FALLBACK, Math.max(0, count ?? 1)) })],

  ['ansicpg', ({ decoder }, page) => decoder.setDefault(page ?? 1251)],
  ['mac', ({ decoder }) => decoder.setDefault(10000)],
  ['deff', setDefaultFont],
  ['f', setFont],
  ['fcharset', ({ fontEntry }, charset) => fontEntry && Object.assign(fontEntry, { charset: charset ?? 0 })],
  ['cpg', ({ fontEntry }, codePage) => fontEntry && Object.assign(fontEntry, { codePage })],
])

/** Fallbacks of this length are no fallbacks. */
const MOST_FALLBACK = 16

/** What a control word does. `optional`: it stands first in a group marked `\\*`, which readers may pass over. */
export function applyWord(
  walk: Walk,
  word: string,
  { parameter, optional }: { parameter: number | null; optional: boolean },
): void {
  const character = CHARACTERS.get(word)
  // Fallbacks of `\\u` are characters, in whatever way they are written.
  if (walk.fallbackLeft > 0 && character !== undefined) {
    walk.fallbackLeft--
    return
  }
  walk.fallbackLeft = 0
  const destination = DESTINATIONS.get(word) ?? (optional && !ENTERED.has(word) ? 'skipped' : null)
  if (destination !== null) enter(walk, destination)
  else if (character !== undefined) say(walk, character)
  else ACTIONS.get(word)?.(walk, parameter)
}

/** What a control symbol does. */
export function applySymbol(walk: Walk, symbol: string): void {
  if (walk.fallbackLeft > 0) walk.fallbackLeft--
  else if (symbol === '\n' || symbol === '\r') endParagraph(walk)
  else say(walk, SYMBOLS.get(symbol) ?? '')
}

function enter(walk: Walk, destination: Destination): void {
  walk.group = { ...walk.group, destination }
  if (destination === 'box') {
    walk.writer.startBox(walk.group.table)
    walk.group.table = 0
  } else if (destination === 'label') {
    walk.label = ''
  }
}

/** Sends on what a group gathered, when it closes. */
export function leave(walk: Walk): void {
  const { destination } = walk.group
  const outer = walk.groups.pop()
  if (outer === undefined) return
  walk.group = outer
  if (destination === outer.destination) return
  if (destination === 'box') {
    walk.writer.endBox()
  } else if (destination === 'label') {
    walk.writer.setLabel(walk.label)
    walk.lists.labelled ||= walk.label.trim() !== ''
  }
}

/** A deleted mark joins its paragraph to the next one. */
function endParagraph({ writer, group }: Walk): void {
  if (group.destination !== 'body' && group.destination !== 'box') return
  if (!group.deleted) writer.endParagraph(group.table)
}

/** Numbers above 32767 are written as negative ones; characters beyond them as two. */
function unicode(walk: Walk, number: number | null): void {
  say(walk, String.fromCharCode((number ?? 0) & 0xffff))
  walk.fallbackLeft = walk.group.fallback
}

function setTable({ group, context }: Walk, depth: number): void {
  const limit = context.limits.depth
  if (depth > limit) throw unreadable('tags-too-deep', context, { limit })
  group.table = Math.max(0, depth)
}

/** Many programs define rows and leave out that their paragraphs stand in them. */
function enterTable(walk: Walk): void {
  setTable(walk, Math.max(1, walk.group.table))
}

function setDefaultFont(walk: Walk, number: number | null): void {
  walk.defaultFont = number ?? -1
  walk.group.font = walk.defaultFont
}

function setFont(walk: Walk, number: number | null): void {
  walk.group.font = number ?? -1
  if (walk.group.destination !== 'fonts') return
  walk.fontEntry = { charset: 0, codePage: null, name: '' }
  walk.fonts.set(number ?? -1, walk.fontEntry)
}
