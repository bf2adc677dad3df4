import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codedSchema } from '../../packages/report/src/formats/coded-schema'
import { EXAMPLES, folder, resolution, run } from './run'

const { write } = folder()

describe('as JSON', () => {
  it('keeps the contract: the schema, one value, one line feed at the end, messages apart', async () => {
    const { status, out, err } = await run('code', EXAMPLES, '--format', 'json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^\{.*\}\n$/s)
    const { documents, problems } = codedSchema.strict().parse(JSON.parse(out))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(
      documents.map(({ district, date, schoolYear, recommendations }) => [
        district,
        date,
        schoolYear,
        recommendations.length,
      ]),
    ).toEqual([
      ['городской округ Кедровогорск', '2024-08-27', '2024-2025', 11],
      ['Усть-Лучинский муниципальный округ', '2024-08-30', '2024-2025', 12],
      ['Заозёрный муниципальный район', '2024-08-29', '2024-2025', 12],
    ])
  })

  it('quotes the document’s own words at their places', async () => {
    const source = join(EXAMPLES, 'zaozerny.txt')
    const { documents } = codedSchema.parse(JSON.parse((await run('code', source, '--format', 'json')).out))
    const text = readFileSync(source, 'utf8')
    const evidence = documents.flatMap(({ recommendations }) =>
      recommendations.flatMap(({ codings }) => codings.flatMap((coding) => coding.evidence)),
    )
    expect(evidence.length).toBeGreaterThan(12)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
  })

  it('is the same every time', async () => {
    expect(await run('code', EXAMPLES, '--format', 'json')).toEqual(await run('code', EXAMPLES, '--format', 'json'))
  })
})

describe('as CSV', () => {
  it('has a coding a row', async () => {
    const { out } = await run('code', EXAMPLES, '--format', 'csv')
    expect(out.split('\n')[0]).toContain('theme')
    expect(out.split('\n').length).toBeGreaterThan(30)
  })

  it('is for a Russian Excel when asked', async () => {
    const { out } = await run('code', EXAMPLES, '--format', 'csv', '--excel')
    expect(out).toMatch(/^\uFEFF[^\r\n]*;[^\r\n]*\r\n/)
  })
})

describe('on the screen', () => {
  it('shows numbers, words and themes, and fits', async () => {
    const { out } = await run('code', EXAMPLES)
    expect(out).toContain('Заозёрный муниципальный район · ')
    expect(out).toMatch(/\n {2}1 +Развивать систему наставничества[^→]*→ Наставничество\n/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80 + EXAMPLES.length)
  })

  it('gives what has no number the position by which it can be explained', async () => {
    const text = resolution('Северного', ['Развивать наставничество', 'Провести дни безопасности']).replace(
      /^\d\. /gm,
      '- ',
    )
    const source = write('без номеров.txt', text)
    expect((await run('code', source)).out).toContain('\n  #2  Провести дни безопасности\n')
    expect((await run('explain', source, '--number', '#2')).out).toMatch(/^Провести дни безопасности\n/)
  })

  it('says so where nothing was found', async () => {
    const source = write('приветствие.txt', 'Уважаемые коллеги! Поздравляем вас с началом учебного года.')
    const { status, out } = await run('code', source)
    expect(status).toBe(1)
    expect(out).toContain(`В файле «${source}» рекомендаций не найдено.`)
  })
})

describe('with a manifest', () => {
  const text = resolution('Северного', ['Развивать наставничество']).replace(/Северного муниципального района/, '')
  const source = write('без района.txt', text)

  it.each([
    [
      'опись.csv',
      'Файл;Район;Регион;Дата;Учебный год\nбез района.txt;Озёрный район;Синегорская область;30.08.2023;2023/24\n',
    ],
    [
      'опись.yaml',
      'без района.txt: { район: Озёрный район, регион: Синегорская область, дата: 30.08.2023, учебный год: 2023-2024 }\n',
    ],
  ])('takes what a person states: %s', async (name, content) => {
    const manifest = write(name, content)
    const { status, out } = await run('code', source, '--manifest', manifest, '--format', 'json')
    expect(status).toBe(0)
    expect(codedSchema.parse(JSON.parse(out)).documents).toMatchObject([
      { district: 'Озёрный район', region: 'Синегорская область', date: '2023-08-30', schoolYear: '2023-2024' },
    ])
  })

  it('serves the comparison too, and is no document of the folder', async () => {
    const corpus = folder()
    corpus.write('без района.txt', text)
    const manifest = corpus.write('опись.csv', 'Файл;Район\nбез района.txt;Озёрный район\n')
    const { status, out, err } = await run('compare', corpus.path, '--manifest', manifest)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('Озёрный район — 1')
  })

  it('tells what is wrong with it and goes on', async () => {
    const manifest = write('чужая опись.csv', 'Файл;Район\nнет такого.txt;Озёрный район\n')
    const { status, out, err } = await run('code', source, '--manifest', manifest, '--format', 'json')
    expect(err).toContain('нет такого.txt')
    expect(status).toBe(0)
    expect(codedSchema.parse(JSON.parse(out)).documents[0]?.recommendations).toHaveLength(1)
  })

  it('that cannot be understood fails the command but costs no result', async () => {
    const manifest = write('испорченная.yaml', ']: [\n')
    const { status, out, err } = await run('code', source, '--manifest', manifest, '--format', 'json')
    expect(status).toBe(1)
    expect(err).toContain(manifest)
    expect(codedSchema.parse(JSON.parse(out)).documents[0]?.recommendations).toHaveLength(1)
  })
})
