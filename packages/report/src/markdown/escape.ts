import { printable } from '../language/printable'

/** Markdown that is known to be ours; everything else is text and is escaped. */
export interface Markdown {
  readonly markdown: string
}

type Value = Markdown | readonly Markdown[] | string | number | null

/**
 * Markdown with values put in: `md\`**${name}**\``. Strings are escaped so that they read as they were written, in a
 * paragraph, in a table's cell and at a line's start; Markdown goes in as it is, a list of it joined; null is nothing.
 */
export function md(strings: TemplateStringsArray, ...values: readonly Value[]): Markdown {
  return { markdown: strings.map((ours, at) => (at === 0 ? '' : shown(values[at - 1] ?? null)) + ours).join('') }
}

function shown(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(value)
  return 'markdown' in value ? value.markdown : value.map(({ markdown }) => markdown).join('')
}

/** One line of text in which Markdown sees no mark: no emphasis, link, code, html, cell edge, list or heading. */
function escaped(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]{}|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] as string)
    .replace(/(?<=https?|ftp|mailto|xmpp):|(?<=www)\./gi, '\\$&')
    .replace(/@/g, '\\@')
    .replace(/^([#+=-]|\d+(?=[.)](?:\s|$)))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

/** Not every renderer knows a backslash before these. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
