/**
 * On paper: A4, many districts on its long side, everything unfolded, marks instead of colours, nothing cut that
 * belongs together, table heads repeated.
 */
export const PRINT = `
@page { size: A4; margin: 15mm 13mm 16mm }
@page wide { size: A4 landscape; margin: 12mm }
@media print {
  html { font-size: 9.5pt }
  body { background: none; color: #000; line-height: 1.4 }
  header, main { max-width: none; padding: 0 }
  nav, dialog, .scroll > table > caption, summary::before { display: none }
  a { color: inherit; text-decoration: none }
  section { margin: 0 0 8mm }
  section.wide { page: wide }
  h1 { font-size: 17pt } h2 { font-size: 13.5pt } h3 { font-size: 11.5pt }
  h2, h3, h4, p, summary { break-inside: avoid }
  article.cell:not(.found) { break-inside: avoid }
  .many-districts article.not-found { display: none }
  .on-paper { display: block }
  h2, h3, h4, .legend, .label, .cited, .source, summary { break-after: avoid }
  details { border: 0; border-radius: 0; padding: 0 }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1 }
  details.district { border-top: .75pt solid #000; margin-top: 5mm }
  details.theme { border-top: .5pt solid #999; margin-top: 3mm }
  details[open] { padding-bottom: 0 }
  summary { padding: 1.5mm 0; position: static }
  article.cell { border: 0; padding: .5mm 0 }
  .figures { grid-template-columns: repeat(6, 1fr); gap: 2mm }
  .figures li, .aside, .scroll { border: .5pt solid #999; border-radius: 0; background: none; color: #000 }
  .figures b { font-size: 15pt }
  .scroll, .wide .scroll, .scroll:has(.many) { overflow: visible; max-height: none; margin-inline: 0; border: 0 }
  table { font-size: 8.5pt }
  thead { display: table-header-group }
  tfoot { display: table-row-group }
  tr, .item, .sentence li, blockquote, .problems li, dl div, .aside, .figures { break-inside: avoid }
  .group { break-after: avoid }
  .narrow .square { break-inside: avoid }
  .matrix { border: .5pt solid #777 }
  .matrix thead th, .many th:first-child, .matrix .group span { position: static; box-shadow: none }
  .matrix thead th { border-bottom: 1pt solid #000 }
  .matrix th, .matrix td, .matrix tbody th[scope=row], .matrix .group th { background: none; color: #000; border-bottom: .5pt solid #aaa; border-left: .5pt solid #aaa; min-width: 0 }
  .matrix tbody th[scope=row] { padding: .6mm 1.5mm }
  .matrix td, .matrix td a { height: auto; min-height: 0 }
  .matrix td a { padding: .6mm 0 }
  .many { table-layout: fixed }
  .many th:first-child { width: 62mm }
  .many .coverage { width: 13mm }
  .many .district { height: 36mm; padding: 1mm 0 }
  .many .district a { max-height: 36mm }
  .matrix .found { font-weight: 700 }
  .matrix td.uncertain { background: none; border: 1pt dashed #000; color: #000 }
  .matrix td.not-found { color: #666 }
  .legend .sign { background: none; color: #000; border-color: #777 }
  .legend .uncertain { border: 1pt dashed #000 }
  .legend li:nth-child(2) { display: none }
  .soft, .definition, .label, .under, .state, .count, .facts, .none, dd, .aside, .sentence .note, .sentence .heading { color: #333 }
  mark { background: none; color: #000; font-weight: 700; text-decoration: underline; text-underline-offset: 2pt }
  blockquote { border-left-color: #777; margin: 1mm 0 2mm }
  .chips { padding: 0; line-height: 1.4 }
  .chip, .chip.uncertain { background: none; border: 0; padding: 0; color: #000; font-style: italic; white-space: normal }
  .chip:not(:last-child)::after { content: ';' }
  article.cell:target, .item:target { background: none; box-shadow: none }
  .item { padding: 1mm 0; border-color: #ccc }
  dl { grid-template-columns: 1fr 1fr; gap: 2mm 6mm }
}
`
