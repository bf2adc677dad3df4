import { builtin, builtinCodebook, coder, type Document, type Recommendation } from '@sverka/core'
import { goldIn } from '../evaluation/gold'

/** Recommendations coded in a second of processor time, dictionary and model together: node .config/run.mjs test/bench/coding.ts */
export function main(): void {
  const texts = ['test/corpus/seen', 'test/corpus/unseen']
    .flatMap(goldIn)
    .flatMap(({ recommendations }) => recommendations)
  const items = texts.map(({ text, section, addressee }, at) => {
    const span = { start: 0, end: text.length }
    const document: Document = { id: `${at}`, source: '', text, lines: 'paragraph', numbers: 'kept', supplied: null }
    const recommendation: Recommendation = {
      id: `${at}#1`,
      document: document.id,
      span,
      parts: [span],
      text,
      number: null,
      section: section ?? null,
      addressee: addressee ?? null,
    }
    return { document, recommendation }
  })
  const ours = coder(builtin())
  const round = () => {
    const start = process.cpuUsage()
    for (let turn = 0; turn < 10; turn++)
      for (const { recommendation, document } of items) ours.code(recommendation, document)
    const { user, system } = process.cpuUsage(start)
    return (10 * items.length * 1_000_000) / (user + system)
  }
  round()
  const rates = Array.from({ length: 5 }, round).sort((a, b) => a - b)
  console.log(
    `${items.length} recommendations, ${builtinCodebook.themes.length} themes: ${Math.round(rates[2] ?? 0)} a second (median of 5)`,
  )
}
