import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from '@sverka/read'
import { describe, expect, test } from 'vitest'
import { segment } from '../../../packages/core/src/segment/segment'
import { goldIn } from '../../evaluation/gold'
import { matching } from '../../evaluation/matching'
import { given } from './given'

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url)

interface Gold {
  readonly file: string
  readonly district: string
  readonly date: string
  readonly schoolYear: string
  readonly recommendations: readonly {
    readonly n: string | null
    readonly text: string
    readonly addressee: string | null
  }[]
}

const goldOf = (folder: string): Gold[] =>
  readdirSync(new URL(folder, CORPUS))
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => JSON.parse(readFileSync(new URL(folder + file, CORPUS), 'utf8')) as Gold)
    .filter(({ file }) => file.endsWith('.txt'))

/** Without what two typists would do differently: case, ё, quotes, dashes and what closes a sentence. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„]/g, '"')
    .replace(/\s*[–—-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s".;:|,]+$/, '')

const present = existsSync(CORPUS)

describe.skipIf(!present)(
  `labelled resolutions${present ? '' : ' (skipped: the shared corpus is not on this machine)'}`,
  () => {
    const documents = present
      ? ['seeds/', 'dev/'].flatMap((folder) => goldOf(folder).map((gold) => ({ folder, ...gold })))
      : []

    test.each(documents)('$file', ({ folder, file, date, schoolYear, recommendations }) => {
      const bytes = readFileSync(new URL(folder + file, CORPUS))
      const utf8 = new TextDecoder('utf-8').decode(bytes)
      const text = utf8.includes('\uFFFD') ? new TextDecoder('windows-1251').decode(bytes) : utf8
      const { variables, recommendations: found } = segment(given(text, { source: file }), { lang: 'ru' }).value
      expect([variables.date?.value, variables.schoolYear?.value]).toEqual([date, schoolYear])
      expect(variables.district).not.toBeNull()
      expect(found.map((item) => [item.number, comparable(item.text), item.addressee])).toEqual(
        recommendations.map(({ n, text, addressee }) => [n, comparable(text), addressee]),
      )
    })
  },
)

// Resolutions that we invented, in every layout: a change that cuts them worse is seen here.
describe.each(['seen', 'unseen'])('our own corpus, %s', (folder) => {
  test('is cut as people cut it', async () => {
    const at = new URL(`../../corpus/${folder}/`, import.meta.url)
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const gold of goldIn(fileURLToPath(at))) {
      const bytes = readFileSync(new URL(gold.file, at))
      const { value } = await read({ source: gold.file, bytes })
      const found = value.flatMap((document) => segment(document, { lang: 'ru' }).value.recommendations)
      const texts = gold.recommendations.map(({ text }) => text)
      const { size } = matching(
        texts,
        found.map(({ text }) => text),
      )
      counts.right += size
      counts.missed += texts.length - size
      counts.wrong += found.length - size
    }
    expect((2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed)).toBeGreaterThan(0.98)
  })
})

// News, orders, programmes, memos: what may lie among resolutions by mistake. An announcement that tells participants what they
// must do, and a commission that decides something else, are not told apart yet.
const TAKEN_FOR_RESOLUTIONS = ['announcement.txt', 'purchase-commission.txt']

test.each(readdirSync(new URL('../../corpus/other/', import.meta.url)))('%s holds no list', async (file) => {
  const bytes = readFileSync(new URL(`../../corpus/other/${file}`, import.meta.url))
  const { value } = await read({ source: file, bytes })
  const found = value.flatMap((document) => segment(document, { lang: 'ru' }).value.recommendations)
  expect(found.length > 0).toBe(TAKEN_FOR_RESOLUTIONS.includes(file))
})
