import { describe, expect, it } from 'vitest'
import { EXAMPLES, run, runOn } from './run'

const COMMANDS = ['compare', 'code', 'explain', 'themes', 'sheet', 'agree', 'help']

/** What a Russian help may spell in Latin letters: what is typed, and names of formats. */
const TYPED =
  /sverka|--?[a-z-]+|\b(?:ru|en|compare|code|explain|themes|sheet|agree|help|mentoring|table|json|csv|list|columns|summary|districts|coverage|matrix|overlaps|recommendations|codings|nearest-misses|problems|measures|disputes|characters|II)\b|\.(?:html|md|json|csv|docx|xlsx)|\b(?:DOCX|DOC|ODT|RTF|PDF|HTML|TXT|ZIP|CSV|XLSX|JSON|YAML|BOM|F1|Excel)\b/g

describe('help', () => {
  it.each([[], ...COMMANDS.map((name) => [name])])('is all Russian: %s', async (...name) => {
    const { status, out, err } = await run(...name, '--help')
    expect(status).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^Как вызвать: sverka /)
    expect(out.replace(TYPED, '').match(/[A-Za-z]{2,}/g)).toBe(null)
  })

  it.each([[], ...COMMANDS.map((name) => [name])])('is all English when asked: %s', async (...name) => {
    const { out } = await run(...name, '--help', '--lang', 'en')
    expect(out).toMatch(/^Usage: sverka /)
    expect(out.match(/[А-яё]+/g)).toBe(null)
  })

  it.each(COMMANDS)('of one command is the same either way: %s', async (name) => {
    expect((await run('help', name)).out).toBe((await run(name, '--help')).out)
  })

  it('names every command and fits the screen', async () => {
    for (const columns of [80, 100]) {
      const { out } = await runOn({ columns }, '--help')
      for (const name of COMMANDS) expect(out).toContain(`\n  ${name}`)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  it('is shown, as a message, when nothing is asked', async () => {
    const { status, out, err } = await run()
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Команды:')
  })
})

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['comprae', EXAMPLES], 'Команды «comprae» нет. Возможно, вы имели в виду «compare».'],
    ['a command like none', ['йцукен'], 'Команды «йцукен» нет.\n'],
    ['help on no command', ['help', 'cod'], 'Команды «cod» нет. Возможно, вы имели в виду «code».'],
    [
      'an unknown option',
      ['code', EXAMPLES, '--formt', 'csv'],
      'Ключа «--formt» нет. Возможно, вы имели в виду «--format».',
    ],
    ['nothing to read', ['compare'], 'Не указано, что читать: путь.'],
    ['no sheets', ['agree', EXAMPLES], 'Не указано, что читать: листы.'],
    ['a missing value', ['code', EXAMPLES, '--format'], 'После ключа нужно значение: -f, --format <вид>.'],
    ['a missing option', ['explain', EXAMPLES], 'Нужен ключ -n, --number <номер>.'],
    [
      'a wrong choice',
      ['code', EXAMPLES, '--format', 'jsn'],
      '«jsn» не подходит. Возможные: table, json, csv. Возможно, вы имели в виду «json».',
    ],
    ['a wrong language', ['themes', '--lang', 'de'], '«de» не подходит. Возможные: ru, en.'],
    ['an unknown table', ['compare', EXAMPLES, '--table', 'all'], '«all» не подходит.'],
    ['too much', ['themes', 'mentoring', 'safety'], 'Указано больше, чем нужно.'],
    ['an unknown limit', ['code', EXAMPLES, '--limit', 'pages=3'], 'Предел «pages=3» не понят.'],
    ['a limit without a number', ['code', EXAMPLES, '--limit', 'bytes=many'], 'Предел «bytes=many» не понят.'],
    [
      'a limit of a name that all objects have',
      ['code', EXAMPLES, '--limit', 'constructor=3'],
      'Предел «constructor=3»',
    ],
    [
      'an unknown theme',
      ['themes', 'mentorin'],
      'Темы «mentorin» в кодификаторе нет. Все темы: sverka themes. Возможно, вы имели в виду «mentoring».',
    ],
    [
      'no extension',
      ['compare', EXAMPLES, '--out', 'отчёт'],
      'Непонятно, в каком виде записать «отчёт». Назовите файл с расширением .html, .md, .json, .csv.',
    ],
    [
      'a wrong extension',
      ['compare', EXAMPLES, '--out', 'отчёт.xslx'],
      'Непонятно, в каком виде записать «отчёт.xslx».',
    ],
    ['a sheet that is no table', ['sheet', EXAMPLES, '--out', 'лист.docx'], 'Назовите файл с расширением .csv, .xlsx.'],
    [
      'a number that is not there',
      ['explain', `${EXAMPLES}/zaozerny.txt`, '--number', '99'],
      'нет рекомендации с номером «99». Есть: 1, 2, 3,',
    ],
    [
      'a manifest that is not there',
      ['code', EXAMPLES, '--manifest', 'нет.csv'],
      '«нет.csv» не прочитан: такого файла или папки нет.',
    ],
  ])('%s', async (_, args, words) => {
    const { status, out, err } = await run(...args)
    expect(err).toContain(words)
    expect(status).toBe(2)
    expect(out).toBe('')
  })

  it.each([
    [['comprae', '--lang', 'en'], 'There is no command “comprae”. Did you mean “compare”?'],
    [['--lang=en', 'code', '--formt'], 'There is no option “--formt”.'],
    [['themes', 'mentorin', '--lang', 'en'], 'The codebook has no theme “mentorin”.'],
  ])('is told in English when asked: %j', async (args, words) => {
    expect((await run(...args)).err).toContain(words)
  })

  it('says where to read on', async () => {
    expect((await run('code', EXAMPLES, '--formt')).err).toContain('Справка: sverka code --help')
    expect((await run('codes')).err).toContain('Справка: sverka --help')
  })
})

it('tells its version', async () => {
  expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
