import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareFiles, readFiles, reportIntervals, writeWhole } from '../../packages/cli/src'
import { EXAMPLES, folder, resolution } from './run'

describe('readFiles', () => {
  const { path, write } = folder()
  mkdirSync(join(path, 'внутри'))
  mkdirSync(join(path, '.скрытая'))
  for (const name of ['б.txt', 'а.txt', 'внутри/в.txt', '.скрытая/г.txt', '.скрытый.txt', '~$а.txt']) {
    write(name, resolution('Северного', ['Развивать наставничество']))
  }
  symlinkSync(join(path, 'а.txt'), join(path, 'я.txt'))

  it('reads folders with everything shown in them, in the order of names', async () => {
    const { value, problems } = await readFiles([path])
    expect(problems).toEqual([])
    expect(value.map(({ source }) => source.slice(path.length + 1))).toEqual([
      'а.txt',
      'б.txt',
      'внутри/в.txt',
      'я.txt',
    ])
  })

  it('keeps the order of what it is given, and takes each file once', async () => {
    const { value } = await readFiles([join(path, 'б.txt'), path, join(path, 'а.txt')])
    expect(value.map(({ source }) => source.slice(path.length + 1))).toEqual([
      'б.txt',
      'а.txt',
      'внутри/в.txt',
      'я.txt',
    ])
  })

  it('leaves out what it is told to, and tells what it is doing', async () => {
    const told: unknown[] = []
    const { value } = await readFiles([path], {
      except: (file) => !file.endsWith('б.txt'),
      onProgress: (...progress) => told.push(progress),
    })
    expect(value).toHaveLength(1)
    expect(told).toEqual([[join(path, 'б.txt'), 0, 1]])
  })

  it('passes over JSON in a folder, and notes it', async () => {
    const corpus = folder()
    corpus.write('а.txt', resolution('Северного', ['Развивать наставничество']))
    const data = corpus.write('а.gold.JSON', '{}')
    const { value, problems } = await readFiles([corpus.path])
    expect(value).toHaveLength(1)
    expect(problems).toMatchObject([{ rule: 'not-a-document', severity: 'note', source: data }])
  })

  it('of nothing is nothing', async () => {
    expect(await readFiles([])).toEqual({ value: [], problems: [] })
  })
})

describe('compareFiles', () => {
  it('goes the whole way in one call, and throws for no file', async () => {
    const analysis = await compareFiles([EXAMPLES, 'нет такого'])
    expect(analysis.districts).toHaveLength(3)
    expect(analysis.problems.filter(({ severity }) => severity === 'error').map(({ source }) => source)).toEqual([
      'нет такого',
    ])
  })

  it('takes what a person states of files', async () => {
    const manifest = new Map([['zaozerny.txt', { district: 'Озёрный район', date: '2022-08-30' }]])
    const { districts } = await compareFiles([EXAMPLES], { manifest })
    expect(districts.map(({ name, date }) => [name, date])).toContainEqual(['Озёрный район', '2022-08-30'])
  })
})

describe('reportIntervals', () => {
  const unit = (theme: string, present: boolean) => ({
    theme,
    present: present ? SEEN : NONE,
    absent: present ? NONE : SEEN,
  })
  const SEEN = { found: 9, uncertain: 0, notFound: 1 }
  const NONE = { found: 0, uncertain: 0, notFound: 0 }

  it('holds the counts of every theme and the overlap of every pair', async () => {
    const analysis = await compareFiles([EXAMPLES])
    const { coverage = [], overlaps = [] } = reportIntervals(analysis)
    expect(coverage.map(({ theme }) => theme)).toEqual(analysis.matrix.themes)
    expect(overlaps).toHaveLength(3)
    expect(reportIntervals(analysis, { overlaps: false })).toEqual({ coverage })
  })

  it('is empty where nothing can be said', async () => {
    const analysis = await compareFiles([EXAMPLES])
    expect(reportIntervals(analysis, { errors: [] })).toEqual({})
    expect(reportIntervals(analysis, { errors: [unit('mentoring', true)] })).toEqual({})
    expect(reportIntervals(await compareFiles([join(EXAMPLES, 'zaozerny.txt')]))).toEqual({})
  })
})

describe('writeWhole', () => {
  const { path } = folder()

  it('writes text and bytes, over what was there, and leaves nothing beside it', async () => {
    const file = join(path, 'отчёт.html')
    writeFileSync(file, 'старый и более длинный')
    await writeWhole(file, 'новый')
    expect(readFileSync(file, 'utf8')).toBe('новый')
    await writeWhole(file, Uint8Array.of(1, 2))
    expect([...readFileSync(file)]).toEqual([1, 2])
    expect(readdirSync(path)).toEqual(['отчёт.html'])
  })

  it('rejects, and leaves nothing, where it cannot write', async () => {
    mkdirSync(join(path, 'папка'))
    await expect(writeWhole(join(path, 'папка'), 'x')).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(writeWhole(join(path, 'нет', 'x'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readdirSync(path).sort()).toEqual(['отчёт.html', 'папка'])
    expect(existsSync(join(path, 'нет'))).toBe(false)
  })

  it('writes several files of one folder at once', async () => {
    await Promise.all(['а', 'б', 'в'].map((name) => writeWhole(join(path, name), name)))
    expect(['а', 'б', 'в'].map((name) => readFileSync(join(path, name), 'utf8'))).toEqual(['а', 'б', 'в'])
  })
})
