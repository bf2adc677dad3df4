import { type HtmlElement, isBlock } from './tree'

/**
 * The elements of a page that are no part of its content: menus, sidebars, comments, cookie bars, share buttons,
 * counters, lists of other headlines, footers, and what is hidden. Told by tag, role, class and the share of links;
 * an element that holds the greater part of the page's words, or a decision of some length, is content whatever it is called.
 */
export function furniture(root: HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>()

  function visit(element: HtmlElement): void {
    let heading: HtmlElement | null = null
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (isFurniture(child, root)) found.add(child)
      else visit(child)
      // What stands under such a heading goes with it, if links are most of it and no more than headlines beside them.
      if (heading !== null && child.linked > child.plain && child.plain <= HEADLINES) found.add(heading).add(child)
      heading = isAsideHeading(child) ? child : null
    }
  }

  visit(root)
  return found
}

function isFurniture(element: HtmlElement, page: HtmlElement): boolean {
  if (NEVER_TEXT.has(element.name)) return true
  if (element.attributes.size === 0 && element.links === 0 && !isNamedTag(element.name)) return false
  if (element.plain > page.plain / 2) return false
  if (isSurelyNamed(element) || isHidden(element)) return true
  const looks = isProbablyNamed(element) || (page.plain > SOME_WORDS && isLinkList(element))
  return looks && !(element.plain > HEADLINES && speaksOfDecision(element))
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NEVER_TEXT = set('noscript template object applet svg canvas audio video map select datalist button head')

/** Tags and roles that say of themselves that they are no content. */
const SURE_TAGS = set('nav footer')
const PROBABLE_TAGS = set('aside menu dialog')
const SURE_ROLES = set('navigation contentinfo search menu menubar toolbar')
const PROBABLE_ROLES = set('complementary dialog alertdialog')

/** Words of a class or an id that leave no doubt. */
const SURE_NAMES = set(
  'nav navbar navigation mainmenu topmenu leftmenu submenu breadcrumb breadcrumbs crumbs pathway pagination pager ' +
    'paginator footer copyright copyrights comment comments commentlist comm respond disqus cackle cookie cookies gdpr ' +
    'addthis pluso uptolike liveinternet metrika sdfootnoteanc cblock cmessage coment pollblock caltable umenuroot',
)

/** Words of a class or an id that usually mean a side part. */
const PROBABLE_NAMES = set(
  'menu sidebar side aside widget banner banners poll vote voting login auth cal calendar search tools toolbar print rss ' +
    'views hits rating archive popular related similar other others tagcloud share sharing social soc socials likes ' +
    'modal popup adv advert advertisement counter counters skip',
)

/** «has-sidebar», «no-menu»: said of what surrounds the part. */
const NEGATING = set('no has with without is show hide toggle content main page body layout')

function isSurelyNamed({ name, attributes }: HtmlElement): boolean {
  if (SURE_TAGS.has(name) || SURE_ROLES.has(attributes.get('role') ?? '')) return true
  return isNamedAs(SURE_NAMES, attributes) || /^((sd)?(foot|end)note|_?(ftn|edn))\d/.test(attributes.get('id') ?? '')
}

const isNamedTag = (name: string): boolean => SURE_TAGS.has(name) || PROBABLE_TAGS.has(name)

const isProbablyNamed = ({ name, attributes }: HtmlElement): boolean =>
  PROBABLE_TAGS.has(name) || PROBABLE_ROLES.has(attributes.get('role') ?? '') || isNamedAs(PROBABLE_NAMES, attributes)

/** Whether a name of the element's id or classes has such a word and none that speaks of its surroundings. */
function isNamedAs(words: ReadonlySet<string>, attributes: HtmlElement['attributes']): boolean {
  if (attributes.size === 0) return false
  const given = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`
  return given.split(/\s+/).some((name) => {
    const letters = name.toLowerCase().replace(/[^a-z]/g, '')
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
    return (words.has(letters) || parts.some((part) => words.has(part))) && !parts.some((part) => NEGATING.has(part))
  })
}

/** Hidden for good; what opens at a click (a spoiler, a tab) is as good as shown. */
function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes.size === 0) return false
  const name = `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`
  const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')
  const hidden = hides || attributes.has('hidden') || HIDDEN_NAME.test(name)
  return hidden && !OPENS.test(name)
}

const HIDDEN_NAME = /(^|\s)(visually-hidden|sr-only|screen-reader-text|d-none)(\s|$)/
const OPENS = /spoiler|collaps|accordion|tab|more|details/i

/**
 * A block of little but links in three or more of its parts, and short as links are: one left open makes a link of all
 * that follows. What holds a menu beside a site's name is no such list; the menu inside it is.
 */
const isLinkList = ({ name, children, plain, linked, links }: HtmlElement): boolean =>
  isBlock(name) &&
  links >= 3 &&
  linked >= 3 * plain &&
  linked <= links * LONGEST_LINK &&
  children.filter((child) => typeof child !== 'string' && child.links > 0).length >= 3

const LONGEST_LINK = 150
/** Characters outside links without which a page is all links, and they its content. */
const SOME_WORDS = 100

function speaksOfDecision(element: HtmlElement): boolean {
  return element.children.some((child) => (typeof child === 'string' ? DECISION.test(child) : speaksOfDecision(child)))
}

/** Characters outside links that a part with nothing but headlines may hold. */
const HEADLINES = 400
const DECISION = /рекоменд|резолюц|реш[иае]|постанов|обеспечить|организовать|продолжить/i

/** A heading such as «Читайте также», to which what follows it belongs. */
function isAsideHeading(element: HtmlElement): boolean {
  const length = element.plain + element.linked
  return length > 3 && length < 60 && isBlock(element.name) && ASIDE_HEADING.test(wordsOf(element).trim())
}

/** The text of a simple element; '' for one of many parts, which no heading is and which would cost its whole size. */
const wordsOf = ({ children }: HtmlElement, levels = 3): string =>
  children.length > 8 || levels === 0
    ? ''
    : children
        .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : wordsOf(child, levels - 1)))
        .join('')

const ASIDE_HEADING =
  /^(читайте также|смотрите также|см\. также|ещё по теме|еще по теме|по теме|материалы по теме|похож(ее|ие) ?.*|другие (новости|материалы|статьи).*|последние .*|популярн.*|новости|меню( сайта)?|навигация.*|разделы( сайта)?|категории.*|рубрики|архив( записей| новостей)?|теги|метки|календарь|поиск( по сайту)?|вход на сайт|форма входа|авторизация|статистика|друзья сайта|наш опрос|полезные ссылки|ссылки|баннеры|реклама|поделиться.*|комментарии.*)\s*:?$/i
