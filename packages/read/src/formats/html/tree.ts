import { type Attributes, walkHtml } from './tokens'

export interface HtmlElement {
  readonly name: string
  readonly attributes: Attributes
  /** Elements and text; text is as written but for character references. */
  readonly children: readonly (HtmlElement | string)[]
  /** Characters inside it but outside links, without the white space around each piece of text. */
  readonly plain: number
  /** Characters inside links, counted the same way. */
  readonly linked: number
  readonly links: number
}

export interface HtmlPage {
  /** Stands for the whole page; `html`, `head` and `body` are left out. */
  readonly root: HtmlElement
  /** '' when the page has none. */
  readonly title: string
}

/**
 * The tree of a page or a fragment, with the end tags that authors leave out put where browsers put them. Elements
 * nested deeper than `depth` lose their nesting, not their text. Formatting without attributes leaves no trace.
 */
export function htmlTree(html: string, depth: number): HtmlPage {
  const root = element('html', new Map())
  const open: Open[] = [{ name: 'html', element: root, inLink: false }]
  let title = ''
  const top = (): Open => open.at(-1) as Open

  function text(written: string): void {
    const { element, inLink } = top()
    const said = written.trim().length
    element[inLink ? 'linked' : 'plain'] += said
    element.children.push(said > 0 ? written : written.includes('\n') ? '\n' : ' ')
  }

  function start(name: string, attributes: Attributes): void {
    if (TRANSPARENT.has(name)) return
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') top().element.children.push(element(name, attributes))
      return
    }
    for (const closed of CLOSED_BY.get(name) ?? []) close(open, closed)
    if (open.length > depth) {
      if (isBlock(name)) top().element.children.push(element('br', attributes))
      return
    }
    const { element: parent, inLink } = top()
    const bare = FORMATTING.has(name) && attributes.size === 0
    const child = bare ? parent : element(name, attributes)
    if (!bare) parent.children.push(child)
    const link = name === 'a' && attributes.has('href')
    if (link) child.links++
    open.push({ name, element: child, inLink: inLink || link })
  }

  function end(name: string): void {
    // Browsers show an end tag of a paragraph that was not open as an empty one, and </br> as a line break.
    if (!close(open, name) && (name === 'p' || name === 'br')) top().element.children.push(element('br', new Map()))
  }

  walkHtml(html, {
    open: start,
    close: end,
    text,
    title: (words) => {
      title ||= words
    },
  })
  closeTo(open, 1)
  return { root, title }
}

/** An element while it is read. */
interface Building extends HtmlElement {
  readonly children: (HtmlElement | string)[]
  plain: number
  linked: number
  links: number
}

/** An element that is open; formatting without attributes shares the element around it. */
interface Open {
  readonly name: string
  readonly element: Building
  readonly inLink: boolean
}

const element = (name: string, attributes: Attributes): Building => ({
  name,
  attributes,
  children: [],
  plain: 0,
  linked: 0,
  links: 0,
})

/** Closes the innermost element of that name with all inside it, unless something it cannot reach across is open. */
function close(open: Open[], name: string): boolean {
  for (let at = open.length - 1; at > 0; at--) {
    const { name: other } = open[at] as Open
    if (other === name) {
      closeTo(open, at)
      return true
    }
    if (isBarrier(other, name)) return false
  }
  return false
}

/** Closes all but the outermost `length`, and adds what each holds to the one around it. */
function closeTo(open: Open[], length: number): void {
  while (open.length > length) {
    const { element: inner } = open.pop() as Open
    const { element: outer } = open.at(-1) as Open
    if (inner === outer) continue
    outer.plain += inner.plain
    outer.linked += inner.linked
    outer.links += inner.links
  }
}

/** Parts of a table close only inside it, all else only inside its cell; an item inside its list, formatting in its block. */
function isBarrier(other: string, name: string): boolean {
  if (other === 'table') return true
  if (TABLE_PARTS.has(name)) return false
  if (CELLS.has(other)) return true
  if (name === 'li') return other === 'ul' || other === 'ol'
  if (name === 'dt' || name === 'dd') return other === 'dl'
  return FORMATTING.has(name) && isBlock(other)
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const TRANSPARENT = names('html head body')
const VOID = names('area base br col embed hr img input link meta param source track wbr')
const CELLS = names('td th caption')
const TABLE_PARTS = names('table thead tbody tfoot tr td th caption')
const FORMATTING = names(
  'a abbr acronym b big cite code em font i ins kbd nobr o:p s small span strike strong sub sup tt u',
)
const BLOCKS = names(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol optgroup option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul',
)

/** Whether it begins and ends a line of its own. */
export const isBlock = (name: string): boolean => BLOCKS.has(name)

/** What the start of an element closes, in this order, where it was left open. */
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...BLOCKS].map((name): [string, string[]] => [name, ['p']]),
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['a', ['a']],
  ['option', ['option']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr', 'caption']],
  ...['thead', 'tbody', 'tfoot'].map((name): [string, string[]] => [
    name,
    ['thead', 'tbody', 'tfoot', 'caption', 'tr'],
  ]),
])
