import { unreadable } from '../../messages'
import type { ReadContext } from '../../reading'
import { rtfLexer, type Token } from './lexer'
import { flush, newWalk, type Walk } from './walk'
import { applySymbol, applyWord, leave } from './words'

export interface RtfBody {
  readonly text: string
  /** Groups were left open: the end is missing. */
  readonly cutShort: boolean
  /** Paragraphs stand in lists, but no list number is written out. */
  readonly labelsMissing: boolean
}

/** What an RTF file shows, line by line, in one pass. Throws `Unreadable` for groups nested too deeply. */
export function rtfBody(bytes: Uint8Array, context: ReadContext): RtfBody {
  const walk = newWalk(context)
  const next = rtfLexer(bytes)
  let optional = false
  let token = next()
  for (; token; token = next()) {
    if (token.kind === 'symbol' && token.symbol === '*') {
      optional = true
      continue
    }
    if (token.kind === 'text') addText(walk, bytes.subarray(token.start, token.end))
    else if (token.kind === 'byte') addByte(walk, token.byte)
    else {
      flush(walk)
      apply(walk, token, optional)
      if (walk.group.destination === 'skipped') skipGroup(next, walk)
      else if (token.kind === 'close' && walk.groups.length === 0) break
    }
    optional = false
  }
  flush(walk)
  const { named, labelled } = walk.lists
  return { text: walk.writer.text(), cutShort: walk.groups.length > 0, labelsMissing: named && !labelled }
}

function apply(walk: Walk, token: Exclude<Token, { kind: 'text' | 'byte' }>, optional: boolean): void {
  if (token.kind === 'word') {
    applyWord(walk, token.word, { parameter: token.parameter, optional })
  } else if (token.kind === 'symbol') {
    applySymbol(walk, token.symbol)
  } else {
    walk.fallbackLeft = 0
    if (token.kind === 'open') openGroup(walk)
    else leave(walk)
  }
}

/** What held outside holds inside, until the group changes it for itself. */
function openGroup(walk: Walk): void {
  const limit = walk.context.limits.depth
  if (walk.groups.push(walk.group) > limit) throw unreadable('tags-too-deep', walk.context, { limit })
  walk.group = { ...walk.group }
}

/** Passes over the rest of a group that is not shown, however deep. */
function skipGroup(next: () => Token | null, walk: Walk): void {
  let open = 1
  while (open > 0) {
    const token = next()
    if (token === null) return
    if (token.kind === 'open') open++
    else if (token.kind === 'close') open--
  }
  leave(walk)
}

function addText(walk: Walk, text: Uint8Array): void {
  const passed = Math.min(walk.fallbackLeft, text.length)
  walk.fallbackLeft -= passed
  for (let at = passed; at < text.length; at++) walk.decoder.add(text[at] as number)
}

function addByte(walk: Walk, byte: number): void {
  if (walk.fallbackLeft > 0) walk.fallbackLeft--
  else walk.decoder.add(byte)
}
