import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codedSchema } from '../../packages/report/src/formats/coded-schema'
import { EXAMPLES, folder, resolution, run } from './run'

const { path, write } = folder()
const good = write(
  'сосновский.txt',
  resolution('Сосновского', ['Развивать наставничество', 'Провести месячник безопасности']),
)

const empty = write('пустой.txt', '')
const binary = write(
  'двоичный.docx',
  Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
)
const news = write(
  'новость.txt',
  `Учителя района встретились перед началом года
30 августа 2024 года в Сосновском муниципальном районе прошла августовская конференция. Глава района поздравил
педагогов и вручил грамоты. За год отремонтированы две школы, 14 выпускников получили медали. «Наставничество — наша
сильная сторона», — сказала начальник управления. Гости обсудили профориентацию и введение ФООП, дети показали концерт.
`,
)
const english = write(
  'english.txt',
  `Resolution of the teachers' conference of the district
The participants recommend:
1. To develop the mentoring of young teachers in every school.
2. To carry on career guidance for pupils of grades 6 to 11.
`,
)
const huge = write(
  'большой.txt',
  resolution('Берёзовского', Array(200).fill('Развивать наставничество в каждой школе')),
)
mkdirSync(join(path, 'пусто'))
symlinkSync(join(path, 'нигде.txt'), join(path, 'ссылка.txt'))

/** Files that give nothing: how each is named, what is said, what to do. */
const FAULTS: readonly (readonly [what: string, file: string, happened: string, todo: string, ...more: string[]])[] = [
  ['an empty file', empty, 'пуст', 'Скачайте его заново'],
  ['a binary file', binary, 'двоичные данные, а не текст', 'Проверьте, тот ли это файл'],
  ['a news story', news, 'перечня рекомендаций не найдено', 'приложите текст самой резолюции'],
  ['another language', english, 'не на русском языке', 'Приложите резолюцию на русском'],
  ['a missing file', join(path, 'нигде.txt'), 'такого файла или папки нет', 'Проверьте путь'],
  ['a missing folder', join(path, 'нигде'), 'такого файла или папки нет', 'Проверьте путь'],
  ['an empty folder', join(path, 'пусто'), 'нет файлов', 'Укажите папку с резолюциями'],
  ['a link to nothing', join(path, 'ссылка.txt'), 'такого файла или папки нет', 'Проверьте путь'],
  ['too much text', huge, 'знаков текста, а читается до', 'увеличьте предел characters', '--limit', 'characters=5000'],
  ['too many bytes', huge, 'а читаются файлы до 5000 байт', 'увеличьте предел bytes', '--limit', 'bytes=5000'],
]

describe('a file that gives nothing', () => {
  it.each(FAULTS)('%s is named, with what to do, and costs no other file', async (_, file, happened, todo, ...more) => {
    const { status, out, err } = await run('code', file, good, '--format', 'json', ...more)
    expect(status).toBe(1)
    const said = err.split('\n').find((line) => line.includes(happened)) ?? ''
    expect(said).toContain(file)
    expect(said).toContain(todo)
    expect(said).toMatch(/^– .*[.]$/)
    const { documents, problems } = codedSchema.parse(JSON.parse(out))
    expect(documents.find(({ source }) => source === good)?.recommendations).toHaveLength(2)
    expect(documents.filter(({ source }) => source === file).flatMap((each) => each.recommendations)).toEqual([])
    expect(problems.some(({ source, severity }) => source === file && severity === 'error')).toBe(true)
  })

  it.each(FAULTS)('%s is told in English when asked', async (_, file, __, ___, ...more) => {
    const { status, err } = await run('code', file, '--lang', 'en', ...more)
    expect(status).toBe(1)
    expect(err).toContain(file)
    // Words of documents and names of files stay as they are.
    expect(err.replaceAll(file, '').replace(/«[^»]*»/g, '')).not.toMatch(/[А-яё]/)
  })

  it('is counted once, however many', async () => {
    const { status, err } = await run('compare', empty, binary, news, good)
    expect(status).toBe(1)
    expect(err).toContain('Файлов, которые ничего не дали: 3.')
  })

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'may be one without the right to read',
    async () => {
      const locked = write('закрытый.txt', 'текст')
      chmodSync(locked, 0)
      const { status, err } = await run('code', locked, good)
      expect(status).toBe(1)
      expect(err).toContain(`«${locked}» не прочитан: нет прав.`)
    },
  )
})

describe('two files of one district and conference', () => {
  it('count as one district, and it is said', async () => {
    const other = write('сосновский-2.txt', resolution('Сосновского', ['Провести профориентационные экскурсии']))
    const { status, out, err } = await run('compare', good, other)
    expect(status).toBe(0)
    expect(out).toMatch(/^Прочитаны рекомендации 1 района/)
    expect(err).toContain(good)
    expect(err).toContain(other)
    expect(err).toContain('относятся к одному району')
  })

  it('are one file when they are the same file', async () => {
    const { out } = await run('code', good, join(path, '.', 'сосновский.txt'), '--format', 'json')
    expect(codedSchema.parse(JSON.parse(out)).documents).toHaveLength(1)
  })
})

describe('a report that cannot be written', () => {
  it.each([
    ['a folder that is not there', join(path, 'нет', 'отчёт.html'), 'такой папки нет. Создайте её'],
    ['a file in place of a folder', join(good, 'отчёт.html'), 'такой папки нет'],
  ])('is told, costs no other report and fails the command: %s', async (_, out, words) => {
    const other = join(path, 'отчёт.md')
    const { status, err } = await run('compare', good, '--out', out, '--out', other)
    expect(status).toBe(2)
    expect(err).toContain(`«${out}» не записан: ${words}`)
    expect(err).toContain(`Отчёт записан: ${other}`)
  })

  it('is told when a folder bears its name', async () => {
    mkdirSync(join(path, 'папка.html'))
    const { status, err } = await run('compare', good, '--out', join(path, 'папка.html'))
    expect(status).toBe(2)
    expect(err).toContain('это папка. Допишите имя файла')
  })
})

it('no name of a file steers the terminal', async () => {
  const { err } = await run('code', join(path, 'а\u001B[31mб\u0007.txt'))
  expect(err).toContain('а[31mб.txt')
  expect(err).not.toMatch(/[^\P{Cc}\n]/u)
})

it('a folder of good files has nothing to tell', async () => {
  expect(await run('code', EXAMPLES)).toMatchObject({ status: 0, err: '' })
})
