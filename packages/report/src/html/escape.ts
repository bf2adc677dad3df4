import { printable } from '../language/printable'

/** Html that is known to be ours; everything else is text and is escaped. */
export interface Html {
  readonly html: string
}

type Value = Html | readonly (Html | null)[] | string | number | null

/**
 * Html with values put in, the only way from a document into a page: `` html`<td title="${name}">${name}</td>` ``.
 * Strings are escaped for text and for double-quoted attributes; Html goes in as it is, a list of it joined; null is
 * nothing, in a list too.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.map((ours, at) => (at === 0 ? '' : shown(values[at - 1] ?? null)) + ours).join('') }
}

function shown(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return printable(value).replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string)
  return 'html' in value ? value.html : value.map((one) => one?.html ?? '').join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
