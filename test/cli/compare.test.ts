import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../packages/read/src/rows'
import { EXAMPLES, folder, resolution, run, runOn } from './run'

const { path, write } = folder()
const north = write(
  'северный.txt',
  resolution('Северного', ['Развивать наставничество', 'Провести занятия «Разговоры о важном»']),
)
const south = write('южный.txt', resolution('Южного', ['Провести занятия «Разговоры о важном»']))

describe('the summary on the screen', () => {
  it('opens with what was compared, what is shared and what was not found where', async () => {
    const { status, out, err } = await run('compare', north, south)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Сопоставлены рекомендации 2 районов: Северный муниципальный район — 2, Южный\n/)
    expect(out).toContain('Общее для обоих районов:\n  «Разговоры о важном»\n')
    expect(out).toContain('Только в Северном муниципальном районе:\n  наставничество\n')
    expect(out).toContain('В Южном муниципальном районе не найдено:\n')
    expect(out).toMatch(/[^\n]\n$/)
  })

  it.each([60, 80, 100])('fits %i columns', async (columns) => {
    const { out } = await runOn({ columns }, 'compare', EXAMPLES)
    const longest = Math.max(...out.split('\n').map((line) => line.length))
    expect(longest).toBeLessThanOrEqual(columns)
    expect(longest).toBeGreaterThan(columns - 10)
  })

  it('does not grow with a screen too wide to read', async () => {
    expect(await runOn({ columns: 300 }, 'compare', north)).toEqual(await runOn({ columns: 100 }, 'compare', north))
  })

  it('is English when asked, with the names of districts as they are', async () => {
    const { out } = await run('compare', north, south, '--lang', 'en')
    expect(out).toContain('Shared by both districts')
    expect(out).toContain('Северный муниципальный район')
  })
})

describe('reports', () => {
  it('are written in the form that the extension tells, nothing goes to the screen but where they are', async () => {
    const files = ['о.html', 'о.md', 'о.json', 'О.CSV'].map((name) => join(path, name))
    const { status, out, err } = await run('compare', north, south, ...files.flatMap((file) => ['--out', file]))
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toBe(files.map((file) => `Отчёт записан: ${file}\n`).join(''))
    const [html = '', markdown = '', json = '', csv = ''] = files.map((file) => readFileSync(file, 'utf8'))
    expect(html).toMatch(/^<!doctype html>/i)
    expect(markdown).toMatch(/^# /)
    expect(JSON.parse(json)).toMatchObject({ districts: [{ recommendations: 2 }, { recommendations: 1 }] })
    expect(csv).toMatch(/^theme,/)
    expect(readdirSync(path).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('may be a CSV for a Russian Excel, of the table asked for, with a title of one’s own in the page', async () => {
    const [csv, html] = [join(path, 'т.csv'), join(path, 'т.html')]
    await run('compare', north, '--out', csv, '--out', html, '--table', 'districts', '--excel', '--title', 'Наш <итог>')
    expect(readFileSync(csv, 'utf8')).toMatch(/^\uFEFF[^\n]*;[^\n]*\r\n/)
    expect(readFileSync(html, 'utf8')).toContain('Наш &lt;итог&gt;')
  })

  it('are not read as documents when they lie in the folder that is read', async () => {
    const corpus = folder()
    corpus.write('северный.txt', resolution('Северного', ['Развивать наставничество']))
    const report = corpus.write('отчёт.html', '<ol><li>Развивать волонтёрство</ol>')
    const first = await run('compare', corpus.path, '--out', report)
    expect(first.status).toBe(0)
    const written = readFileSync(report, 'utf8')
    await run('compare', corpus.path, '--out', report)
    expect(readFileSync(report, 'utf8')).toBe(written)
  })

  it('carry what measured coding errors leave of the numbers', async () => {
    const csv = join(path, 'охват.csv')
    await run('compare', EXAMPLES, '--out', csv)
    const [headings = [], ...rows] = readRows({ source: csv, bytes: readFileSync(csv) }).value
    const cell = (row: readonly string[], name: string) => Number(row[headings.indexOf(name)])
    const bounds = rows.map((row) => ['low', 'high', 'of'].map((name) => cell(row, name)))
    expect(bounds.length).toBe(40)
    for (const [from = -1, to = -1, all = -1] of bounds) expect(0 <= from && from <= to && to <= all).toBe(true)
    expect(bounds.some(([from, to]) => from !== to)).toBe(true)
  })

  it('keep the old file when the new one cannot be made', async () => {
    const report = join(path, 'старый.html')
    writeFileSync(report, 'старый')
    expect((await run('compare', north, '--out', report, '--table', 'no')).status).toBe(2)
    expect(readFileSync(report, 'utf8')).toBe('старый')
    expect(existsSync(join(path, '.старый.html'))).toBe(false)
  })
})

it('shows each file as it is read to somebody who watches, and wipes it', async () => {
  const { err } = await runOn({ interactive: true }, 'compare', north, south)
  expect(err).toContain(`Читаю 1 из 2: ${north}`)
  expect(err).toContain(`Читаю 2 из 2: ${south}`)
  expect(err.endsWith('\r\u001B[K')).toBe(true)
})

it('tells at most twenty problems, and how many more there are', async () => {
  const files = Array.from({ length: 23 }, (_, at) => write(`пустой-${at}.txt`, ''))
  const { err } = await run('compare', north, ...files)
  expect(err.match(/^– /gm)).toHaveLength(20)
  expect(err).toContain('… и ещё 3;')
  expect(err).toContain('Файлов, которые ничего не дали: 23.')
})
