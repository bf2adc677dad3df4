import type { Analysis } from '@sverka/core'
import { defaultTitle } from '../content/title'
import type { ReportOptions } from '../options'
import { view } from '../view'
import { districts } from './districts'
import { type Html, html } from './escape'
import { matrix } from './matrix'
import { methodAndTerms } from './method'
import { opening } from './opening'
import { overlaps } from './overlaps'
import { type Page, pageOf } from './page'
import { problems } from './problems'
import { SCRIPT, SCRIPT_HASH } from './script'
import { STYLE } from './style'
import { themes } from './themes'

/**
 * The whole report as one self-contained page: it loads nothing, runs only its own script, works without it, and
 * prints on A4. Everything from a document is escaped.
 */
export function toHtml(analysis: Analysis, options: ReportOptions = {}): string {
  const page = pageOf(view(analysis, options))
  const title = options.title ?? defaultTitle(page)
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${contents(page)}</header>
<main>
${opening(page)}${analysis.districts.length > 0 ? comparison(page) : null}${problems(page)}${methodAndTerms(page)}</main>
${dialog(page)}<script>${{ html: SCRIPT }}</script>
</body>
</html>
`.html
}

const comparison = (page: Page): Html => html`${matrix(page)}${overlaps(page)}${districts(page)}${themes(page)}`

function contents({ analysis, say }: Page): Html {
  const compared = analysis.districts.length > 0
  const entries: readonly (readonly [id: string, name: string, there: boolean])[] = [
    ['opening', say({ ru: 'Главное', en: 'In short' }), true],
    ['matrix', say({ ru: 'Темы по районам', en: 'Themes by district' }), compared],
    ['overlaps', say({ ru: 'Пересечения', en: 'Overlaps' }), analysis.overlaps.length > 0],
    ['districts', say({ ru: 'По районам', en: 'District by district' }), compared],
    ['themes', say({ ru: 'По темам', en: 'Theme by theme' }), compared],
    ['problems', say({ ru: 'Замечания', en: 'Problems' }), analysis.problems.length > 0],
    ['method', say({ ru: 'Как это сделано', en: 'How this was made' }), true],
    ['glossary', say({ ru: 'Словарь', en: 'Glossary' }), true],
  ]
  return html`<nav aria-label="${say({ ru: 'Содержание', en: 'Contents' })}"><ul>${entries
    .filter(([, , there]) => there)
    .map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`
}

/** Filled by the script with the details of a cell; without the script nobody sees it. */
const dialog = ({ say }: Page): Html => html`<dialog aria-labelledby="dialog-heading">
<div class="bar"><h2 id="dialog-heading"></h2><button type="button">${say({ ru: 'Закрыть', en: 'Close' })}</button></div>
<div class="body"></div>
</dialog>
`
