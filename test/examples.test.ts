import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codedSchema } from '../packages/report/src/formats/coded-schema'
import { EXAMPLES, run } from './cli/run'
import { outputOf } from './examples/output-of'

describe('the examples', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.mjs')))(
    '%s runs and says something',
    async (name) => {
      const printed = await outputOf(`examples/${name}`)
      expect(printed.split('\n').length).toBeGreaterThan(2)
      expect(printed).not.toMatch(/undefined|NaN|\[object/)
    },
  )

  it('hold documents of three districts that say they are invented, and nothing to complain of', async () => {
    const { out } = await run('code', EXAMPLES, '--format', 'json')
    const { documents, problems } = codedSchema.parse(JSON.parse(out))
    expect(new Set(documents.map(({ district }) => district)).size).toBe(3)
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([])
    for (const { recommendations } of documents) expect(recommendations.length).toBeGreaterThan(10)
  })

  it('hold sheets that two invented coders filled in for every recommendation', async () => {
    const { err, out } = await run(
      'agree',
      EXAMPLES,
      'examples/coding/anna.csv',
      'examples/coding/boris.csv',
      '--format',
      'json',
    )
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ coders: ['anna', 'boris', 'Сверка'], recommendations: 35 })
  })
})
