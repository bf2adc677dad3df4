import { builtin, builtinCodebook, coder } from '@sverka/core'
import { single } from '../core/code/reading'
import { goldIn } from '../evaluation/gold'

/** Recommendations coded in a second of processor time, dictionary and model together: node .config/run.mjs test/bench/coding.ts */
export function main(): void {
  const texts = ['test/corpus/seen', 'test/corpus/unseen']
    .flatMap(goldIn)
    .flatMap(({ recommendations }) => recommendations)
  const items = texts.map(({ text, section = null, addressee = null }, at) =>
    single(text, { section, addressee }, `${at}`),
  )
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
