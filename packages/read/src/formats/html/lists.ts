import { type ListFormat, listNumber } from '../list-numbers'
import type { HtmlElement } from './tree'

/** The mark that a browser shows before each item of a list, in order: «4. », «в. », «IV. », «‣ », «⁃ » inside another list, or ''. */
export function itemMarks(list: HtmlElement, { nested }: { nested: boolean }): ReadonlyMap<HtmlElement, string> {
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li') as HtmlElement[]
  const step = list.attributes.has('reversed') ? -1 : 1
  let value = integer(list.attributes.get('start')) ?? (step < 0 ? items.length : 1)
  const marks = new Map<HtmlElement, string>()
  for (const item of items) {
    value = integer(item.attributes.get('value')) ?? value
    const format = style(item) ?? style(list) ?? (list.name === 'ol' ? 'decimal' : 'bullet')
    marks.set(item, format === 'bullet' && nested ? NESTED_BULLET : mark(format, value))
    value += step
  }
  return marks
}

function mark(format: ListFormat, value: number): string {
  if (format === 'bullet') return BULLET
  return format === 'none' ? '' : `${listNumber(value, format)}. `
}

/** How items are marked that no list says how to count: a sign that nobody types, so that it is known not to be printed. */
export const BULLET = '‣ '
const NESTED_BULLET = '⁃ '

const integer = (written: string | undefined): number | null => {
  const found = /^\s*([+-]?\d{1,9})/.exec(written ?? '')?.[1]
  return found === undefined ? null : Number(found)
}

/** The `type` of a list or an item, over which its style wins; null when neither says. */
function style({ attributes }: HtmlElement): ListFormat | null {
  if (attributes.size === 0) return null
  const css = /list-style(?:-type)?\s*:\s*([^;]*)/i.exec(attributes.get('style') ?? '')?.[1]
  const named = css
    ?.toLowerCase()
    .split(/\s+/)
    .find((word) => STYLES.has(word))
  const type = attributes.get('type')?.trim()
  return (
    STYLES.get(named ?? '') ?? (type === undefined ? null : (TYPES.get(type) ?? STYLES.get(type.toLowerCase()) ?? null))
  )
}

const TYPES: ReadonlyMap<string, ListFormat> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetterPairs'],
  ['A', 'upperLetterPairs'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

const STYLES: ReadonlyMap<string, ListFormat> = new Map([
  ['none', 'none'],
  ['disc', 'bullet'],
  ['circle', 'bullet'],
  ['square', 'bullet'],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['lower-alpha', 'lowerLetterPairs'],
  ['lower-latin', 'lowerLetterPairs'],
  ['upper-alpha', 'upperLetterPairs'],
  ['upper-latin', 'upperLetterPairs'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
])
