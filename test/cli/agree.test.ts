import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readRows } from '../../packages/read/src/rows'
import { codedSchema } from '../../packages/report/src/formats/coded-schema'
import { csvOf } from '../../packages/report/src/formats/csv'
import { xlsx } from '../read/fixtures/xlsx'
import { EXAMPLES, folder, run } from './run'

const { path, write } = folder()
const sheet = join(path, 'лист.csv')
const json = join(path, 'темы.json')

type Answer = (themes: readonly string[], at: number) => readonly string[]

/** Our answers by the words of the recommendation, and the blind sheet as it was written. */
let known: ReadonlyMap<string, readonly string[]> = new Map()
let blank: readonly (readonly string[])[] = []

beforeAll(async () => {
  const { out } = await run('code', EXAMPLES, '--format', 'json')
  writeFileSync(json, out)
  const coded = codedSchema.parse(JSON.parse(out)).documents.flatMap(({ recommendations }) => recommendations)
  known = new Map(
    coded.map(({ text, codings }) => [
      text,
      codings.filter(({ certainty }) => certainty === 'found').map(({ theme }) => theme),
    ]),
  )
  await run('sheet', EXAMPLES, '--out', sheet)
  blank = readRows({ source: sheet, bytes: readFileSync(sheet) }).value
})

const oursOf = (row: readonly string[]): readonly string[] => known.get(row[1] ?? '') ?? []

/** The blind sheet as a person would fill it in, answering from what we answered. */
function filled(answer: Answer): string[][] {
  const [headings = [], ...rows] = blank
  return [[...headings], ...rows.map((row, at) => [...row.slice(0, 4), answer(oursOf(row), at).join('; ') || '—'])]
}

const asCsv = (rows: readonly (readonly string[])[]): string => {
  const [headings = [], ...body] = rows
  const columns = headings.map((heading) => ({ id: heading, heading, kind: 'text' as const }))
  return csvOf({ id: '', heading: '', columns, rows: body }, { excel: true })
}

const agreeing: Answer = (themes) => themes
const missingEveryFifth: Answer = (themes, at) => (at % 5 === 0 ? [] : themes)

describe('sheet', () => {
  it('holds every recommendation once, for a Russian Excel, and nothing of where it stands', async () => {
    const { status, out, err } = await run('sheet', EXAMPLES, '--out', sheet)
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toContain(`Лист записан: ${sheet} (рекомендаций: 35).`)
    const text = readFileSync(sheet, 'utf8')
    expect(text).toMatch(/^\uFEFFid;Рекомендация;Адресат;Раздел;/)
    const [, ...rows] = readRows({ source: sheet, bytes: readFileSync(sheet) }).value
    const { documents } = codedSchema.parse(JSON.parse((await run('code', EXAMPLES, '--format', 'json')).out))
    const texts = documents.flatMap(({ recommendations }) => recommendations.map((each) => each.text))
    expect(rows.map((row) => row[1]).sort()).toEqual(texts.sort())
    expect(text).not.toMatch(/zaozerny|kedrovogorsk|муниципальный район/)
  })

  it('is the same as a workbook, and the same bytes each time', async () => {
    const book = join(path, 'лист.xlsx')
    const { status, err } = await run('sheet', EXAMPLES, '--out', book)
    expect(status).toBe(0)
    expect(err).toContain(`Лист записан: ${book} (рекомендаций: 35).`)
    const bytes = readFileSync(book)
    // A workbook leaves empty cells at the end of a row out.
    const trimmed = blank.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
    expect(readRows({ source: book, bytes }).value).toEqual(trimmed)
    await run('sheet', EXAMPLES, '--out', book)
    expect(readFileSync(book)).toEqual(bytes)
  })

  it('may have a column a theme', async () => {
    const wide = join(path, 'широкий.csv')
    await run('sheet', EXAMPLES, '--out', wide, '--layout', 'columns')
    const [headings = []] = readRows({ source: wide, bytes: readFileSync(wide) }).value
    expect(headings).toHaveLength(4 + 40)
    expect(headings).toContain('Наставничество')
  })

  it('has the same ids wherever the files are read from', async () => {
    const here = process.cwd()
    await run('sheet', EXAMPLES, '--out', sheet)
    const first = readFileSync(sheet, 'utf8')
    try {
      process.chdir(join(EXAMPLES, '..'))
      await run('sheet', 'documents', '--out', sheet)
    } finally {
      process.chdir(here)
    }
    expect(readFileSync(sheet, 'utf8')).toBe(first)
  })

  it('is not written when there is nothing to code', async () => {
    const { status, err } = await run('sheet', write('пусто.txt', ''), '--out', join(path, 'нет.csv'))
    expect(status).toBe(1)
    expect(err).toContain('Лист не записан')
    expect(() => readFileSync(join(path, 'нет.csv'))).toThrow()
  })
})

describe('agree', () => {
  it('finds full agreement where a person answered as we did', async () => {
    const anna = write('анна.csv', asCsv(filled(agreeing)))
    const { status, out, err } = await run('agree', EXAMPLES, anna)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('Кодировали: Сверка, анна.')
    expect(out).toMatch(/\n {2}точность +1,00 \(1,00–1,00\)\n {2}полнота +1,00 \(1,00–1,00\)\n {2}F1 +1,00/)
    expect(out).toContain('Спорных рекомендаций нет.')
    expect(out).toContain('Никто не нашёл ни разу: ')
  })

  it('measures what a person saw otherwise, and lists it with its words', async () => {
    const rows = filled(missingEveryFifth)
    const boris = write('борис.csv', asCsv(rows))
    const { out } = await run('agree', EXAMPLES, boris, '--format', 'json')
    const report = JSON.parse(out)
    const all = [...known.values()].flat().length
    const missed = rows.slice(1).filter((_, at) => at % 5 === 0)
    const lost = missed.flatMap((row) => oursOf(row)).length
    expect(report.overall.accuracy.tally).toMatchObject({
      truePositive: all - lost,
      falsePositive: lost,
      falseNegative: 0,
    })
    expect(report.overall.accuracy.precision.value).toBeCloseTo((all - lost) / all, 10)
    expect(report.overall.accuracy.precision.interval.low).toBeLessThan((all - lost) / all)
    const disputed = missed.filter((row) => oursOf(row).length > 0).map((row) => row[1])
    expect(report.disputes.map(({ text }: { text: string }) => text).sort()).toEqual(disputed.sort())
    const screen = (await run('agree', EXAMPLES, boris)).out.replace(/\s+/g, ' ')
    for (const text of disputed) expect(screen).toContain(text)
    expect(screen).toContain('за Сверка; против борис')
  })

  it('takes XLSX and JSON as well as CSV, and our own JSON in place of documents', async () => {
    const rows = filled(missingEveryFifth)
    const [headings = [], ...body] = rows
    const list = headings.findIndex((heading) => heading.startsWith('Темы'))
    const records = body.map((row) => ({
      recommendation: row[0],
      themes: row[list] === '—' ? [] : row[list]?.split('; '),
    }))
    const files = [
      write('вера.csv', asCsv(rows)),
      write('вера.xlsx', xlsx([{ name: 'Лист', rows }])),
      write('вера.json', JSON.stringify(records)),
    ]
    const outputs = await Promise.all(files.map((file) => run('agree', json, file, '--format', 'csv')))
    expect(outputs.map(({ status, err }) => ({ status, err }))).toEqual(files.map(() => ({ status: 0, err: '' })))
    expect(new Set(outputs.map(({ out }) => out)).size).toBe(1)
    expect(outputs[0]?.out).toBe((await run('agree', EXAMPLES, files[0] as string, '--format', 'csv')).out)
  })

  it('says of a measure that cannot be had that it is undefined, and why', async () => {
    const nothing = write('ничего.csv', asCsv(filled(() => [])))
    const out = (await run('agree', EXAMPLES, nothing)).out.replace(/\s+/g, ' ')
    expect(out).toMatch(/полнота не определено\. Тема ни разу не встретилась в эталоне/)
    expect(out).toMatch(/не опр\. 1 — Тема ни разу/)
    const csv = (await run('agree', EXAMPLES, nothing, '--format', 'csv')).out
    expect(csv).toMatch(/^,Все темы вместе,recall,полнота,,,,"Тема ни разу/m)
    expect(csv).not.toMatch(/NaN|null|undefined(?!Because)/)
  })

  it('lets several people code, and measures how they agree without us', async () => {
    const anna = write('анна.csv', asCsv(filled(agreeing)))
    const boris = write('борис.csv', asCsv(filled(missingEveryFifth)))
    const report = JSON.parse((await run('agree', json, anna, boris, '--format', 'json')).out)
    expect(report.coders).toEqual(['Сверка', 'анна', 'борис'])
    expect(report.peopleMasiAlpha.value).toBeGreaterThan(0.5)
    expect(report.peopleMasiAlpha.value).toBeLessThan(report.overall.masiAlpha.value)
    expect((await run('agree', json, anna, boris)).out).toContain('α людей между собой (MASI)')
    expect((await run('agree', json, anna)).out).not.toContain('α людей между собой')
  })

  it('tells coders of one name apart by their files, ours too', async () => {
    const rows = filled(agreeing)
    const named = rows.map((row, at) => [...row, at === 0 ? 'Кодировщик' : 'Сверка'])
    const files = [write('первый.csv', asCsv(named)), write('второй.csv', asCsv(named))]
    const report = JSON.parse((await run('agree', json, ...files, '--format', 'json')).out)
    expect(report.coders).toEqual([`Сверка (${json})`, 'Сверка (второй.csv)', 'Сверка (первый.csv)'])
    expect(report.ours).toBe(`Сверка (${json})`)
  })

  it('takes one file once, however its path is written', async () => {
    const anna = write('анна.csv', asCsv(filled(agreeing)))
    const report = JSON.parse((await run('agree', json, anna, join(path, '.', 'анна.csv'), '--format', 'json')).out)
    expect(report.coders).toEqual(['Сверка', 'анна'])
  })

  it('leaves out rows that it cannot understand, and says which', async () => {
    const rows = filled(agreeing)
    const spoilt = rows.map((row, at) => (at === 3 ? [...row.slice(0, 4), 'Наставничиство'] : row))
    const { status, err } = await run('agree', EXAMPLES, write('галина.csv', asCsv(spoilt)))
    expect(status).toBe(0)
    expect(err).toContain('строка 4')
    expect(err).toContain('возможно, имелась в виду «Наставничество»')
  })

  it('has the disputed themes as CSV', async () => {
    const boris = write('борис.csv', asCsv(filled(missingEveryFifth)))
    const { out } = await run('agree', json, boris, '--format', 'csv', '--table', 'disputes', '--excel')
    expect(out).toMatch(/^\uFEFFРекомендация;Документ;Номер;Текст;/)
    expect(out.split('\r\n').length).toBeGreaterThan(5)
  })

  it.each([
    ['a file that is not there', () => join(path, 'нет.csv'), 'не прочитан: такого файла или папки нет'],
    ['an empty file', () => write('пустой.csv', ''), 'пуст'],
    ['another table', () => write('чужая.csv', 'Имя;Возраст\nАнна;30\n'), 'не похож на таблицу кодирования'],
    ['broken JSON', () => write('обрыв.json', '[{"recommendation":'), 'не похож ни на заполненный лист'],
    ['a picture', () => write('снимок.csv', 'GIF89a'), 'картинка'],
    ['a sheet nobody filled in', () => sheet, 'ни одна рекомендация не оценена людьми'],
  ])('fails with a sentence and costs no other coder: %s', async (_, file, words) => {
    const alone = await run('agree', EXAMPLES, file())
    expect(alone.status).toBe(1)
    expect(alone.out).toBe('')
    expect(alone.err).toContain(words)
    const anna = write('анна.csv', asCsv(filled(agreeing)))
    expect((await run('agree', EXAMPLES, anna, file())).out).toContain('Кодировали: Сверка, анна.')
  })

  it.each([
    ['not JSON', '{'],
    ['other JSON', '{"documents": 3}'],
  ])('refuses to take for ours what is not: %s', async (_, content) => {
    const { status, err } = await run('agree', write('чужой.json', content), sheet)
    expect(status).toBe(2)
    expect(err).toContain('не похож на вывод «sverka code --format json»')
  })
})
