import { PRINT } from './style-print'

/**
 * The page's looks. No colour carries a meaning alone: numbers, signs and hatching say the same. Colours stand in
 * `:root`, where a test reads them and checks their contrast.
 */
const SCREEN = `
:root {
  color-scheme: light;
  --ink: #1c2a2d; --soft: #526167; --paper: #faf9f5; --card: #ffffff; --line: #dde2df; --accent: #0d5a54;
  --shade-1: #dcede9; --shade-2: #b9dcd5; --shade-3: #8ac4ba; --shade-4: #2a766d; --shade-5: #0e4a45;
  --unsure: #fbf0d6; --unsure-line: #efdcae; --unsure-ink: #6a4700; --mark: #ffedb0; --error: #9c241b; --warning: #85500a;
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 'PT Sans', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif; overflow-wrap: break-word }
header, main { max-width: 74rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) }
header { padding-top: 2.5rem }
h1, h2, h3 { font-family: 'PT Serif', Georgia, 'Noto Serif', 'DejaVu Serif', serif; font-weight: 600; line-height: 1.25; text-wrap: balance }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); margin: 0 0 1rem }
h2 { font-size: 1.45rem; margin: 0 0 1rem }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem }
h4 { font-size: 1rem; margin: 0 0 .25rem }
p { margin: 0 0 .6rem }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
section { margin: 0 0 3.5rem }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; list-style: none; margin: 0 0 2.5rem; padding: .6rem 0; border-block: 1px solid var(--line); font-size: .95rem }
nav a { text-decoration: none }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; list-style: none; margin: 0 0 1.75rem; padding: 0 }
.figures li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .9rem; line-height: 1.3; color: var(--soft); font-size: .92rem }
.figures b { display: block; font: 600 1.8rem/1.15 'PT Serif', Georgia, 'DejaVu Serif', serif; color: var(--ink) }
.sentence { max-width: 62rem; margin: 0 0 .7rem }
.sentence p { margin: 0 }
.sentence ul { margin: .2rem 0 0; padding-left: 1.2rem }
.sentence li { margin: .15rem 0 }
.sentence a { text-decoration-color: var(--shade-3) }
.sentence .heading { color: var(--soft) }
.sentence .note { color: var(--soft) }
.sentence.not-found, .sentence.found-here { margin-top: 1.3rem }
.aside { max-width: 62rem; margin: 1.6rem 0 0; padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; color: var(--soft) }

.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; list-style: none; margin: 0 0 1rem; padding: 0; font-size: .9rem; color: var(--soft) }
.legend .sign { display: inline-grid; place-items: center; width: 1.9rem; height: 1.5rem; margin-right: .3rem; border: 1px solid var(--line); border-radius: .2rem }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .5rem }
.scroll:has(.many) { overflow: auto; max-height: 90vh }
.wide .scroll { margin-inline: calc(50% - min(48vw, 52rem)) }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .93rem }
caption { text-align: left; padding: .7rem .9rem; color: var(--soft); caption-side: top }
th { text-align: left; font-weight: 600; vertical-align: bottom }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 2px solid var(--shade-3) }
.matrix th a { color: inherit; text-decoration: none }
.matrix th a:hover { text-decoration: underline }
.matrix tbody th[scope=row] { font-weight: 400; vertical-align: middle; background: var(--card); min-width: 13rem }
.matrix .group th { background: var(--paper); font: 600 .95rem/1.4 'PT Serif', Georgia, 'DejaVu Serif', serif; padding-top: .8rem; color: var(--soft) }
.matrix .group span { position: sticky; left: .6rem }
.matrix .coverage { text-align: center; color: var(--soft); font-size: .85rem; white-space: nowrap }
.matrix thead .coverage { font-weight: 400 }
.matrix .district { text-align: center; line-height: 1.25 }
.matrix td { text-align: center; padding: 0; border-left: 1px solid var(--card); height: 2.1rem; font-variant-numeric: tabular-nums }
.matrix td a { display: grid; place-items: center; min-height: 2.1rem; height: 100%; color: inherit; text-decoration: none }
.matrix td a:hover { outline: 2px solid var(--accent); outline-offset: -2px }
.matrix td a:focus-visible { outline-offset: -3px; border-radius: 0 }
.matrix tfoot th { font-weight: 400; color: var(--soft) }
.matrix tfoot td { color: var(--soft) }
.few { table-layout: auto }
.few .district { min-width: 6rem }
.many .district { vertical-align: bottom; padding: .6rem .2rem }
.many .district a { display: inline-block; max-height: 15rem; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; font-weight: 400; line-height: 1.15 }
.many td { min-width: 2rem }
.many tbody th[scope=row] { min-width: 16.5rem; line-height: 1.3 }
.many th:first-child { position: sticky; left: 0; z-index: 1; box-shadow: 1px 0 0 var(--line) }
.many thead th:first-child { z-index: 3 }
.many .group th:first-child { z-index: 0; box-shadow: none }
.many tfoot th { background: var(--card) }
.square td.self { background: var(--paper) }
td.found, .sign.found { font-weight: 600 }
.shade-1 { background: var(--shade-1); color: var(--ink) }
.shade-2 { background: var(--shade-2); color: var(--ink) }
.shade-3 { background: var(--shade-3); color: var(--ink) }
.shade-4 { background: var(--shade-4); color: var(--card) }
.shade-5 { background: var(--shade-5); color: var(--card) }
td.uncertain, .sign.uncertain { background: repeating-linear-gradient(135deg, var(--unsure) 0 5px, var(--unsure-line) 5px 7px); color: var(--unsure-ink); font-weight: 700 }
td.not-found, .sign.not-found { background: var(--card); color: var(--soft) }
.pairs th:first-child { width: 44% }
.pairs thead th { border-bottom: 2px solid var(--shade-3) }
.pairs th + th, .pairs td { text-align: right; font-variant-numeric: tabular-nums }
.pairs td.which { text-align: left; color: var(--soft); padding: 0 .6rem .6rem 1.5rem }
.pairs tr:has(+ .themes) > * { border-bottom: 0 }
.pairs .which p { margin: 0 }

details { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; padding: 0 1rem }
details:target { border-color: var(--accent) }
summary { cursor: pointer; position: relative; padding: .65rem 0 .65rem 1.4rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; list-style: none }
summary::-webkit-details-marker { display: none }
summary::before { content: '▸'; color: var(--soft); position: absolute; left: 0; top: .7rem }
details[open] > summary::before { content: '▾' }
summary h3 { margin: 0 }
summary .name { font-weight: 600 }
summary .count, summary .facts { color: var(--soft); font-size: .92rem }
details[open] { padding-bottom: .8rem }
.definition { color: var(--soft); max-width: 62rem; font-size: .95rem }
.definition span { display: block }
article.cell { border-top: 1px solid var(--line); padding: .7rem 0 .3rem; max-width: 62rem }
article.cell:target, .item:target { background: var(--unsure); box-shadow: 0 0 0 .4rem var(--unsure) }
article.cell .state { font-weight: 400; color: var(--soft) }
.on-paper { display: none }
.label { color: var(--soft); margin: .2rem 0 }
blockquote { margin: .4rem 0 .8rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--shade-3) }
.not-found blockquote { border-left-style: dotted }
.uncertain blockquote { border-left-color: var(--unsure-ink); border-left-style: dashed }
blockquote p { margin: 0 }
.cited { font-size: .9rem; font-weight: 600 }
.under { color: var(--soft); font-weight: 400 }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em }
h4.under { margin: 1.1rem 0 .3rem; font-weight: 600 }
.source { font-weight: 600; margin: 1rem 0 .3rem }
.items { list-style: none; margin: 0; padding: 0 }
.item { display: grid; grid-template-columns: minmax(2rem, max-content) 1fr; gap: 0 .8rem; padding: .45rem 0; border-top: 1px solid var(--line); max-width: 62rem }
.under + .items > .item:first-child { border-top: 0 }
.item p { margin: 0 }
.item .number { color: var(--soft); font-variant-numeric: tabular-nums }
.chips { padding: .25rem 0 .1rem; line-height: 1.9 }
.chip { font-size: .84rem; background: var(--shade-1); color: var(--ink); text-decoration: none; border: 1px solid var(--shade-2); border-radius: 1rem; padding: .1rem .6rem; white-space: nowrap }
.chip.uncertain { background: var(--unsure); border: 1px dashed var(--unsure-ink); color: var(--unsure-ink) }
.none { font-size: .84rem; color: var(--soft) }
.problems { list-style: none; margin: 0; padding: 0; max-width: 62rem }
.problems li { padding: .45rem 0 .45rem .9rem; border-left: 3px solid var(--line); margin-bottom: .4rem }
.problems .error { border-left-color: var(--error) }
.problems .warning { border-left-color: var(--warning) }
.error b { color: var(--error) }
.warning b { color: var(--warning) }
#method p { max-width: 62rem }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem 2.5rem; margin: 0 }
dt { font-weight: 600 }
dd { margin: 0; color: var(--soft) }

dialog { width: min(46rem, calc(100vw - 2rem)); max-height: 85vh; padding: 0; border: 1px solid var(--line); border-radius: .6rem; color: var(--ink); background: var(--card); box-shadow: 0 1.5rem 4rem rgb(0 0 0 / .25) }
dialog::backdrop { background: rgb(20 32 34 / .35) }
dialog .bar { position: sticky; top: 0; display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 1rem 1.25rem .6rem; background: var(--card); border-bottom: 1px solid var(--line) }
dialog h2 { margin: 0; font-size: 1.25rem }
dialog .body { padding: 0 1.25rem 1.25rem }
dialog article.cell { border: 0 }
button { font: inherit; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .8rem; cursor: pointer }
button:hover { border-color: var(--accent) }

@media (max-width: 44rem) {
  header { padding-top: 1.25rem }
  .figures { grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)) }
  .matrix { font-size: .86rem }
  .matrix tbody th[scope=row] { min-width: 8.5rem; max-width: 10.5rem; padding: .35rem .5rem }
  .matrix thead .coverage { width: auto }
  .few .district { min-width: 2.6rem; height: 9rem; vertical-align: bottom; padding: .5rem .2rem }
  .few .district a { display: inline-block; max-height: 13rem; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; font-weight: 400; line-height: 1.1 }
  .many .coverage { display: none }
  .matrix td { border-left-width: 1px }
  .pairs thead { display: none }
  .pairs, .pairs caption, .pairs tbody, .pairs tr, .pairs th, .pairs td { display: block; text-align: left }
  .pairs th:first-child { width: auto }
  .pairs tbody { border-top: 1px solid var(--line); padding: .5rem 0 }
  .pairs th, .pairs td, .pairs td.which { border: 0; padding: .15rem .8rem; text-align: left }
  .pairs td[data-heading]::before { content: attr(data-heading) ': '; color: var(--soft) }
  details { padding: 0 .75rem }
  .chip { display: inline-block; line-height: 1.4; margin: .1rem 0; white-space: normal }
  dl { grid-template-columns: 1fr }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
`

export const STYLE = SCREEN + PRINT
