import type { Language } from '@sverka/core'

/** Everything the command says by itself, in both languages. */
interface Messages {
  readonly description: string
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly defaultValue: string
  readonly helpOption: string
  readonly helpCommand: string
  readonly versionOption: string
  readonly langOption: string
  readonly compare: string
  readonly code: string
  readonly themes: string
  readonly explain: string
  readonly paths: string
  readonly file: string
  readonly themeArgument: string
  readonly out: string
  readonly format: string
  readonly manifest: string
  readonly title: string
  readonly excel: string
  readonly table: string
  readonly number: string
  readonly after: string
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (name: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingValue: (option: string) => string
  readonly tooManyArguments: string
  readonly badChoice: (value: string, choices: readonly string[]) => string
  readonly didYouMean: (name: string) => string
  readonly seeHelp: string
  readonly badExtension: (path: string, known: readonly string[]) => string
  readonly unknownTheme: (id: string) => string
  readonly noSuchNumber: (number: string, source: string, numbers: readonly string[]) => string
  readonly nothingFound: (source: string) => string
  readonly reading: (source: string, done: number, of: number) => string
  readonly written: (path: string) => string
  readonly notWritten: (path: string, code: string) => string
  readonly unreadable: (path: string, code: string) => string
  readonly tooLarge: (path: string, size: number, limit: number) => string
  readonly emptyFolder: (path: string) => string
  readonly problems: string
  readonly morePlaces: (count: number) => string
  readonly failedDocuments: (count: number) => string
  readonly unexpected: (message: string) => string
  readonly meansWhat: string
  readonly theme: string
  readonly definition: string
  readonly includes: string
  readonly not: string
  readonly probability: string
  readonly patterns: string
  readonly weights: string
  readonly certainty: Readonly<Record<'found' | 'uncertain' | 'none', string>>
  readonly role: Readonly<Record<'asked' | 'mentioned', string>>
}

export const say = (lang: Language): Messages => (lang === 'en' ? ENGLISH : RUSSIAN)

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000))

const WHY_RU: Readonly<Record<string, string>> = {
  ENOENT: 'такого файла или папки нет. Проверьте путь: если в нём есть пробелы, возьмите его в кавычки',
  EACCES: 'нет прав на чтение. Откройте доступ к файлу или скопируйте его в свою папку',
  EPERM: 'нет прав на чтение. Откройте доступ к файлу или скопируйте его в свою папку',
  EISDIR: 'это папка, а не файл',
  EMFILE: 'открыто слишком много файлов. Закройте лишние программы и повторите',
}

const WHY_EN: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path; put it in quotes if it has spaces',
  EACCES: 'it may not be read. Allow reading or copy it to a folder of your own',
  EPERM: 'it may not be read. Allow reading or copy it to a folder of your own',
  EISDIR: 'it is a folder, not a file',
  EMFILE: 'too many files are open. Close other programs and try again',
}

const RUSSIAN: Messages = {
  description: 'Сверка сравнивает, что органы управления образованием разных районов рекомендуют своим школам.',
  usage: 'Как вызвать:',
  arguments: 'Что указать:',
  options: 'Ключи:',
  commands: 'Команды:',
  defaultValue: 'по умолчанию',
  helpOption: 'показать эту справку',
  helpCommand: 'справка о команде',
  versionOption: 'показать версию',
  langOption: 'язык сообщений и отчёта: ru или en',
  compare: 'сравнить резолюции районов: что общее, чего у кого не найдено',
  code: 'показать рекомендации каждого документа и темы, к которым они отнесены',
  themes: 'перечислить темы кодификатора или объяснить одну из них',
  explain: 'объяснить, почему рекомендация отнесена к теме или нет',
  paths: 'файлы и папки с резолюциями',
  file: 'файл с резолюцией',
  themeArgument: 'тема, например mentoring',
  out: 'записать отчёт в файл; вид отчёта – по расширению: .html, .md, .json, .csv (можно несколько раз)',
  format: 'в каком виде вывести',
  manifest: 'таблица CSV или YAML: район, регион, дата и учебный год для файлов, где их нет',
  title: 'заголовок отчёта',
  excel: 'CSV для русского Excel: точка с запятой, BOM',
  table: 'какую таблицу записать в CSV',
  number: 'номер рекомендации, как в документе',
  after: `
Примеры:
  sverka compare резолюции/                          краткий итог на экране
  sverka compare резолюции/ --out отчёт.html         отчёт, который можно переслать
  sverka code резолюция.docx --format table          рекомендации и их темы
  sverka explain резолюция.docx --number 31          почему п. 31 отнесён к теме`,
  unknownCommand: (name) => `Команды «${name}» нет.`,
  unknownOption: (name) => `Ключа «${name}» нет.`,
  missingArgument: (name) => `Не указано: ${name}.`,
  missingValue: (option) => `После ключа ${option} нужно указать значение.`,
  tooManyArguments: 'Указано больше, чем нужно.',
  badChoice: (value, choices) => `Значение «${value}» не подходит. Возможные: ${choices.join(', ')}.`,
  didYouMean: (name) => `Возможно, вы имели в виду «${name}».`,
  seeHelp: 'Справка: sverka --help',
  badExtension: (path, known) =>
    `Непонятно, в каком виде записать «${path}». Назовите файл с расширением ${known.join(', ')}.`,
  unknownTheme: (id) => `Темы «${id}» в кодификаторе нет. Все темы: sverka themes`,
  noSuchNumber: (number, source, numbers) =>
    `В файле «${source}» не найдена рекомендация с номером «${number}». Есть: ${numbers.join(', ') || 'рекомендации без номеров; укажите порядковый номер со знаком #, например #3'}.`,
  nothingFound: (source) => `В файле «${source}» не найдено рекомендаций.`,
  reading: (source, done, of) => `Читаю ${done + 1} из ${of}: ${source}`,
  written: (path) => `Отчёт записан: ${path}`,
  notWritten: (path, code) =>
    `Не удалось записать «${path}» (${code}). Проверьте, есть ли такая папка, можно ли в неё писать и не открыт ли файл в другой программе.`,
  unreadable: (path, code) =>
    `«${path}» не прочитан: ${WHY_RU[code] ?? `ошибка ${code}. Проверьте, открывается ли файл на этом компьютере`}.`,
  tooLarge: (path, size, limit) =>
    `«${path}» не прочитан: ${megabytes(size)} МБ, а предел – ${megabytes(limit)} МБ. Резолюция столько не занимает: проверьте, тот ли это файл, или оставьте в нём только текст.`,
  emptyFolder: (path) => `В папке «${path}» нет файлов. Укажите папку с резолюциями.`,
  problems: 'На что обратить внимание:',
  morePlaces: (count) => `  … и ещё ${count}; полный список – в отчёте (--out отчёт.html)`,
  failedDocuments: (count) => `Файлов, из которых ничего не удалось взять: ${count}.`,
  unexpected: (message) =>
    `Сверка остановилась из-за внутренней ошибки: ${message}. Это наша ошибка, а не ваша: сообщите о ней разработчикам и приложите файл, если можете.`,
  meansWhat: 'не найдено – это не «нет»: возможно, документ говорит об этом другими словами',
  theme: 'тема',
  definition: 'Что это',
  includes: 'В том числе',
  not: 'Сюда не относится',
  probability: 'вероятность',
  patterns: 'слова из словаря',
  weights: 'вес слов',
  certainty: { found: 'найдено', uncertain: 'не уверены', none: 'не найдено' },
  role: { asked: 'просят', mentioned: 'лишь упоминается' },
}

const ENGLISH: Messages = {
  description: 'Sverka compares what the education authorities of Russian districts recommend to their schools.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  defaultValue: 'default',
  helpOption: 'show this help',
  helpCommand: 'help on a command',
  versionOption: 'show the version',
  langOption: 'language of messages and reports: ru or en',
  compare: 'compare districts: what they share, what was not found where',
  code: 'show the recommendations of each document and their themes',
  themes: 'list the themes of the codebook, or explain one',
  explain: 'explain why a recommendation has a theme or has not',
  paths: 'files and folders with resolutions',
  file: 'a file with a resolution',
  themeArgument: 'a theme, e.g. mentoring',
  out: 'write a report; its form follows the extension: .html, .md, .json, .csv (repeatable)',
  format: 'form of the output',
  manifest: 'a CSV or YAML table that states district, region, date and school year of files',
  title: 'title of the report',
  excel: 'CSV for a Russian Excel: semicolons, BOM',
  table: 'which table goes into a CSV',
  number: 'number of the recommendation, as printed',
  after: `
Examples:
  sverka compare resolutions/                        a summary on the screen
  sverka compare resolutions/ --out report.html      a report that can be forwarded
  sverka code resolution.docx --format table         recommendations and their themes
  sverka explain resolution.docx --number 31         why item 31 has a theme`,
  unknownCommand: (name) => `There is no command «${name}».`,
  unknownOption: (name) => `There is no option «${name}».`,
  missingArgument: (name) => `Missing: ${name}.`,
  missingValue: (option) => `Option ${option} needs a value.`,
  tooManyArguments: 'Too many arguments.',
  badChoice: (value, choices) => `«${value}» is not possible here. Choose one of ${choices.join(', ')}.`,
  didYouMean: (name) => `Did you mean «${name}»?`,
  seeHelp: 'Help: sverka --help',
  badExtension: (path, known) => `The form of «${path}» is unclear. Give it one of the extensions ${known.join(', ')}.`,
  unknownTheme: (id) => `The codebook has no theme «${id}». All themes: sverka themes`,
  noSuchNumber: (number, source, numbers) =>
    `«${source}» has no recommendation with the number «${number}». It has: ${numbers.join(', ') || 'recommendations without numbers; give the position with #, e.g. #3'}.`,
  nothingFound: (source) => `No recommendations were found in «${source}».`,
  reading: (source, done, of) => `Reading ${done + 1} of ${of}: ${source}`,
  written: (path) => `Report written: ${path}`,
  notWritten: (path, code) =>
    `«${path}» could not be written (${code}). Check that the folder exists and may be written to, and that no other program has the file open.`,
  unreadable: (path, code) =>
    `«${path}» was not read: ${WHY_EN[code] ?? `error ${code}. Check that the file opens on this computer`}.`,
  tooLarge: (path, size, limit) =>
    `«${path}» was not read: ${megabytes(size)} MB, and the limit is ${megabytes(limit)} MB. No resolution is that large: check that it is the right file, or keep only its text.`,
  emptyFolder: (path) => `The folder «${path}» has no files. Name a folder with resolutions.`,
  problems: 'Worth a look:',
  morePlaces: (count) => `  … and ${count} more; all of them are in the report (--out report.html)`,
  failedDocuments: (count) => `Files that gave nothing: ${count}.`,
  unexpected: (message) =>
    `Sverka stopped because of an internal error: ${message}. The fault is ours: please report it, with the file if you can.`,
  meansWhat: '«not found» does not mean «absent»: the document may say it in other words',
  theme: 'theme',
  definition: 'What it is',
  includes: 'Including',
  not: 'Not here',
  probability: 'probability',
  patterns: 'words of the dictionary',
  weights: 'weights of words',
  certainty: { found: 'found', uncertain: 'uncertain', none: 'not found' },
  role: { asked: 'asked for', mentioned: 'only mentioned' },
}

/** The language asked for on a command line, known before anything else of it is understood. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'ru'
}
