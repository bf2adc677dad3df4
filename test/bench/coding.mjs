// Recommendations coded in a second of processor time, dictionary and model together, by the built library:
//   npm run build && node test/bench/coding.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { builtin, builtinCodebook, coder } from '@sverka/core'

const items = ['test/corpus/seen/', 'test/corpus/unseen/'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => JSON.parse(readFileSync(folder + file, 'utf8')).recommendations)
    .map(({ text, section = null, addressee = null }) => asDocument(text, { section, addressee })),
)

/** A text as a document of one recommendation. */
function asDocument(text, headings) {
  const span = { start: 0, end: text.length }
  const document = { id: 'd', source: 'd.txt', text, lines: 'paragraph', numbers: 'kept', supplied: null }
  return {
    document,
    recommendation: { id: 'd#1', document: 'd', span, parts: [span], text, number: null, ...headings },
  }
}

const ours = coder(builtin())

function rate() {
  const start = process.cpuUsage()
  for (let turn = 0; turn < 10; turn++)
    for (const { recommendation, document } of items) ours.code(recommendation, document)
  const { user, system } = process.cpuUsage(start)
  return (10 * items.length * 1_000_000) / (user + system)
}

rate()
const rates = Array.from({ length: 5 }, rate).sort((a, b) => a - b)
console.log(
  `${items.length} recommendations, ${builtinCodebook.themes.length} themes: ${Math.round(rates[2])} a second (median of 5)`,
)
