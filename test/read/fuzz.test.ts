import { describe, expect, test } from 'vitest'
import { canonical } from '../../packages/core/src'
import { read } from '../../packages/read/src'
import { type Damaged, damaged } from './fixtures/damage'
import { samples } from './fixtures/samples'
import { zip } from './fixtures/zip'

/** How many damaged files are tried; `SVERKA_FUZZ=20000` tries more. Each is settled by its number alone. */
const COUNT = Number(process.env.SVERKA_FUZZ ?? 2000)
/** Files tried in one test, so that a failure is near its number. */
const BATCH = 500
/** Milliseconds of processor time that a file of at most some ten kilobytes may take: a hundred times the usual. */
const TIME = 3000

/** Bytes that the process may hold, its libraries and the test runner included. */
const MEMORY = 1_500_000_000

const SOUND = samples()
const NEIGHBOUR = 'Руководителям школ обеспечить подвоз учащихся.'

const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, at) => at * BATCH)

describe('whatever the file', () => {
  test.each(batches)(
    'every one from number %i on ends in documents or in problems that name it',
    async (first) => {
      for (let number = first; number < Math.min(first + BATCH, COUNT); number++) {
        const file = damaged(number, SOUND)
        const before = process.cpuUsage()
        const { value, problems } = await read(file)
        const spent = process.cpuUsage(before).user / 1000
        expect(spent, `time of ${file.source}`).toBeLessThan(TIME)

        expect(value.length + problems.length, `result of ${file.source}`).toBeGreaterThan(0)
        for (const { source, text } of value) {
          expect(source.startsWith(file.source)).toBe(true)
          expect(canonical(text), `canonical text of ${file.source}`).toBe(text)
        }
        for (const { message, source, rule } of problems) {
          expect(rule, `foreseen fault: ${message}`).not.toBe('unreadable')
          expect(source?.startsWith(file.source), `source of ${message}`).toBe(true)
          expect(message).toContain(`«${source}»`)
        }
        if (number % 10 === 0) await expectNeighboursKept(file)
      }
      expect(process.memoryUsage().rss, 'memory').toBeLessThan(MEMORY)
    },
    600_000,
  )
})

async function expectNeighboursKept({ source, bytes }: Damaged): Promise<void> {
  const archive = zip([
    { name: '0.txt', content: NEIGHBOUR },
    { name: source, content: bytes },
    { name: 'я.txt', content: NEIGHBOUR },
  ])
  const { value } = await read({ source: 'a.zip', bytes: archive })
  const neighbours = value.filter(({ text }) => text === NEIGHBOUR).map((document) => document.source)
  expect(neighbours, `neighbours of ${source}`).toEqual(['a.zip/0.txt', 'a.zip/я.txt'])
}

test.each(SOUND.filter(({ name }) => name !== 'old.doc'))(
  'the sound $name is read, and the same each time',
  async (sample) => {
    const first = await read({ source: sample.name, bytes: sample.bytes })
    // The whole doc is a resolution of its own.
    const told = sample.name === 'lists.doc' ? 'совещания педагогов Заозёр' : 'обмен опытом молодых учителей'
    expect(first.value.map(({ text }) => text).join('\n')).toContain(told)
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(await read({ source: sample.name, bytes: sample.bytes })).toEqual(first)
  },
)
