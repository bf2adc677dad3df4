import { decodeEntities } from './entities'

/** By name in small letters, '' for one without a value; the first of a name counts. */
export type Attributes = ReadonlyMap<string, string>

/** Called in the order of the page. */
export interface HtmlEvents {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  /** White space is as written. */
  readonly text: (text: string) => void
  /** The page's title, which is shown outside the page. */
  readonly title: (text: string) => void
}

/**
 * Cuts a page into tags and text as browsers do; comments, scripts and styles say nothing. What is open to the end of
 * the file is taken as closed at once, where a browser lets it swallow the rest, for files are cut short.
 * Linear in time and without recursion. Several times as fast as building a DOM, which spends it on what is not asked.
 */
export function walkHtml(html: string, events: HtmlEvents): void {
  const page: Page = { html, missing: new Set() }
  const lastClosing = html.lastIndexOf('>')
  let at = 0
  while (at < html.length) {
    const sign = html.indexOf('<', at)
    if (sign < 0 || sign > lastClosing) break
    if (sign > at) events.text(decodeEntities(html.slice(at, sign)))
    const code = html.charCodeAt(sign + 1)
    if (code === EXCLAMATION) at = declaration(page, sign, events)
    else if (code === QUESTION) at = past(page, '>', sign) ?? html.length
    else at = tag(page, sign, events)
  }
  if (at < html.length) events.text(decodeEntities(html.slice(at)))
}

const EXCLAMATION = 33
const QUESTION = 63

interface Page {
  readonly html: string
  /** What was once looked for in vain: looking again for each of its openings would cost the square of the length. */
  readonly missing: Set<string>
}

/** Where the next such mark ends; null when there is none any more. */
function past({ html, missing }: Page, mark: string, from: number): number | null {
  if (missing.has(mark)) return null
  const found = html.indexOf(mark, from)
  if (found < 0) missing.add(mark)
  return found < 0 ? null : found + mark.length
}

const NAME = /<(\/?)([a-zA-Z][^\s/>]*)/y
/** A value, a name or what stands between them; a quote that never closes is part of an unquoted value. */
const PIECE = /=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|[^\s/>=][^\s/>=]*|[\s/]+/y

/** Returns where the tag ends; a `<` that opens none is text. */
function tag(page: Page, start: number, events: HtmlEvents): number {
  const { html } = page
  NAME.lastIndex = start
  const named = NAME.exec(html)
  if (named === null) {
    events.text('<')
    return start + 1
  }
  const from = NAME.lastIndex
  let to = from
  while (to < html.length && html.charCodeAt(to) !== CLOSING) {
    PIECE.lastIndex = to
    to = PIECE.test(html) ? PIECE.lastIndex : to + 1
  }
  const name = (named[2] as string).toLowerCase()
  if (named[1] === '/') events.close(name)
  else if (RAW.has(name)) return raw(page, name, { from: to + 1, events })
  else events.open(name, from === to ? NONE : attributes(html.slice(from, to)))
  return to + 1
}

const CLOSING = 62
const NONE: Attributes = new Map()
const ATTRIBUTE = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g

function attributes(written: string): Attributes {
  const found = new Map<string, string>()
  for (const [, name, double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = (name as string).toLowerCase()
    if (!found.has(key)) found.set(key, decodeEntities(double ?? single ?? bare ?? ''))
  }
  return found
}

/** Elements whose content is no markup, and says nothing but in a title. */
const RAW: ReadonlySet<string> = new Set('script style title textarea iframe noembed noframes xmp'.split(' '))

function raw(page: Page, name: string, { from, events }: { from: number; events: HtmlEvents }): number {
  if (page.missing.has(name)) return from
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const end = closing.exec(page.html)?.index
  if (end === undefined) {
    page.missing.add(name)
    return from
  }
  if (name === 'title') events.title(decodeEntities(page.html.slice(from, end)))
  return past(page, '>', end) ?? page.html.length
}

/** Comments and document types are passed over, an XHTML page's CDATA is text. Returns where it ends. */
function declaration(page: Page, start: number, events: HtmlEvents): number {
  const { html } = page
  const end = past(page, '>', start) ?? html.length
  if (html.startsWith('<!--', start)) return past(page, '-->', start + 2) ?? end
  if (html.startsWith('<![CDATA[', start)) {
    const after = past(page, ']]>', start)
    if (after !== null) events.text(html.slice(start + 9, after - 3))
    return after ?? end
  }
  const ownEntities = html.slice(start, end).includes('[') && /^<!doctype/i.test(html.slice(start, start + 9))
  return ownEntities ? (past(page, ']>', start) ?? end) : end
}
