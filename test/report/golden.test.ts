import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentences, tableIds, toCodedJson, toCsv, toHtml, toJson, toMarkdown } from '../../packages/report/src/index'
import { sample, sampleAlone, sampleEmpty, samplePair } from './sample-districts'

// Whole outputs, read by eye before they were committed. SVERKA_UPDATE_GOLDEN=1 writes them anew: read the difference.
const folder = new URL('../golden/report/', import.meta.url)
const update = process.env.SVERKA_UPDATE_GOLDEN === '1'

const told = (analysis: typeof sample, lang: 'ru' | 'en') =>
  `${sentences(analysis, { lang })
    .map(({ text }) => text)
    .join('\n')}\n`

const outputs: readonly (readonly [file: string, output: string])[] = [
  ['three.html', toHtml(sample)],
  ['three.en.html', toHtml(sample, { lang: 'en' })],
  ['three.md', toMarkdown(sample)],
  ['three.en.md', toMarkdown(sample, { lang: 'en' })],
  ['three.json', toJson(sample)],
  ['three.coded.json', toCodedJson(sample)],
  ['three.txt', told(sample, 'ru')],
  ['three.en.txt', told(sample, 'en')],
  ['two.txt', told(samplePair, 'ru')],
  ['one.md', toMarkdown(sampleAlone)],
  ['none.md', toMarkdown(sampleEmpty)],
  ['none.html', toHtml(sampleEmpty)],
  ...tableIds.map((table) => [`${table}.csv`, toCsv(sample, { table })] as const),
  ...tableIds.map((table) => [`${table}.excel.csv`, toCsv(sample, { table, excel: true })] as const),
]

describe('golden outputs', () => {
  test.each(outputs)('%s', (file, output) => {
    if (update) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(new URL(file, folder), output)
    }
    expect(output).toBe(readFileSync(new URL(file, folder), 'utf8'))
  })
})
