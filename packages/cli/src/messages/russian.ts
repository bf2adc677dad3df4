/** What the command says, in Russian: whole sentences that name the file, say what happened and what to do. */
export const russian = {
  help: {
    usage: 'Как вызвать:',
    arguments: 'Что указать:',
    options: 'Ключи:',
    globalOptions: 'Общие ключи:',
    commands: 'Команды:',
    anyCommand: '<команда> [ключи]',
    anyOptions: '[ключи]',
    choices: 'одно из',
    defaultValue: 'по умолчанию',
    helpOption: 'показать эту справку',
    helpArgument: '[команда]',
    helpCommandSummary: 'справка о команде',
    versionOption: 'показать версию',
    langOption: '--lang <язык>',
    lang: 'язык сообщений и отчёта',
    examples: 'Примеры:',
  },
  sverka: {
    description:
      'Сверка читает резолюции августовских конференций и сравнивает, что органы управления образованием разных ' +
      'районов рекомендуют своим школам: какие темы у районов общие, какой у кого не найдено и где об этом сказано.',
    examples: `
  sverka compare резолюции/                     краткий итог на экране
  sverka compare резолюции/ --out отчёт.html    отчёт, который можно переслать
  sverka code резолюция.docx                    рекомендации и их темы
  sverka explain резолюция.docx --number 31     почему п. 31 отнесён к теме

Справка о команде: sverka help <команда>`,
  },
  arguments: {
    paths: '<путь...>',
    pathsMeaning: 'файлы и папки с резолюциями (DOCX, DOC, ODT, RTF, PDF, HTML, TXT, таблицы, ZIP)',
    file: '<файл>',
    fileMeaning: 'файл с резолюцией',
    theme: '[тема]',
    themeMeaning: 'тема: имя или обозначение, например mentoring',
    ours: '<наше>',
    oursMeaning: 'файл или папка с резолюциями либо JSON из «sverka code --format json»',
    human: '<листы...>',
    humanMeaning: 'листы, заполненные людьми: CSV, XLSX или JSON',
  },
  options: {
    manifest: '--manifest <файл>',
    manifestMeaning: 'опись: таблица CSV или YAML, где названы район, регион, дата, учебный год файлов',
    limit: '--limit <имя=число>',
    limitMeaning: 'предел чтения, например characters=50000000 (можно несколько раз)',
    format: '-f, --format <вид>',
    formatMeaning: 'в каком виде вывести',
    excel: '--excel',
    excelMeaning: 'CSV для русского Excel: точка с запятой, метка BOM',
    number: '-n, --number <номер>',
    numberMeaning: 'номер рекомендации, как в документе, или её место по порядку: #3',
    title: '--title <заголовок>',
    titleMeaning: 'заголовок отчёта',
  },
  compare: {
    summary: 'сравнить резолюции районов: что общее, чего у кого не найдено',
    description:
      'Сравнивает резолюции районов. Без ключа --out печатает краткий итог; с ним пишет отчёт, вид которого — по ' +
      'расширению файла: .html, .md, .json или .csv.',
    out: '-o, --out <файл>',
    outMeaning: 'записать отчёт в файл (можно несколько раз)',
    table: '--table <таблица>',
    tableMeaning: 'какую таблицу записать в CSV',
    examples: `
  sverka compare резолюции/ --out отчёт.html --out отчёт.json
  sverka compare резолюции/ --out темы.csv --table matrix --excel
  sverka compare резолюции/ --manifest опись.csv`,
  },
  code: {
    summary: 'показать рекомендации каждого документа и их темы',
    description: 'Показывает рекомендации каждого документа и темы, к которым они отнесены.',
    examples: `
  sverka code резолюция.docx
  sverka code резолюции/ --format json > темы.json`,
  },
  themes: {
    summary: 'перечислить темы кодификатора или объяснить одну',
    description: 'Перечисляет темы кодификатора; одну — объясняет: что к ней относится и что нет.',
    definition: 'Что это',
    includes: 'В том числе',
    not: 'Сюда не относится',
    unknown: (name: string) => `Темы «${name}» в кодификаторе нет. Все темы: sverka themes.`,
  },
  explain: {
    summary: 'объяснить, почему рекомендация отнесена к теме или нет',
    description: 'Объясняет, какие слова говорят за темы рекомендации и против них и насколько Сверка уверена.',
    examples: `
  sverka explain резолюция.docx --number 31
  sverka explain резолюция.docx --number II.4`,
    noSuchNumber: (number: string, file: string, numbers: readonly string[]) =>
      `В файле «${file}» нет рекомендации с номером «${number}». ` +
      (numbers.length > 0
        ? `Есть: ${numbers.join(', ')}.`
        : 'Номеров в нём нет; укажите место по порядку, например --number "#3".'),
    probability: 'вероятность',
    dictionary: 'словарь',
    model: 'модель',
    roles: {
      asked: 'об этом просят',
      hint: 'это лишь намёк',
      mentioned: 'это лишь упомянуто',
      not: 'так говорят о другом',
    },
    meaning:
      'Словарь узнаёт обороты, модель взвешивает слова: вес больше нуля говорит за тему, меньше — против. ' +
      '«Не найдено» не значит «нет»: о теме могли сказать иными словами.',
  },
  certainty: { found: 'найдено', uncertain: 'не уверены', none: 'не найдено' },
  sheet: {
    summary: 'записать лист, по которому люди кодируют рекомендации вслепую',
    description:
      'Пишет лист для кодирования людьми: рекомендации без наших тем, без района и номера, в случайном порядке. ' +
      'Каждый кодировщик заполняет свою копию; сравнить ответы с нашими — команда agree.',
    heading: 'Лист кодировщика',
    out: '-o, --out <файл.xlsx>',
    outMeaning: 'куда записать лист: XLSX или CSV для русского Excel',
    layout: '--layout <вид>',
    layoutMeaning: 'list — все темы в одном столбце через «;», columns — по столбцу на тему, 1 или 0',
    examples: `
  sverka sheet резолюции/ --out лист.xlsx
  sverka agree резолюции/ лист-Анны.xlsx лист-Бориса.csv`,
    written: (path: string, recommendations: number) =>
      `Лист записан: ${path} (рекомендаций: ${recommendations}).\nТемы вписываются именами из «sverka themes»; ` +
      'если ни одна не подходит — прочерк; непрочитанное остаётся пустым.',
    nothing: 'Лист не записан: ни одной рекомендации не найдено.',
  },
  agree: {
    summary: 'измерить согласие Сверки с людьми и людей между собой',
    description:
      'Сравнивает темы, расставленные Сверкой, с темами, расставленными людьми: точность, полнота, F1, α Криппендорфа ' +
      'с доверительными интервалами и спорные рекомендации.',
    table: '--table <таблица>',
    tableMeaning: 'что вывести в CSV: меры или спорные рекомендации',
    examples: `
  sverka agree резолюции/ лист-Анны.csv лист-Бориса.csv
  sverka agree темы.json лист-Анны.xlsx --format csv --table disputes --excel`,
    ours: 'Сверка',
    notOurs: (file: string) =>
      `Файл «${file}» не похож на вывод «sverka code --format json». Выведите его заново или укажите сами резолюции.`,
    notHuman: (file: string) =>
      `Файл «${file}» не похож ни на заполненный лист, ни на JSON с кодированием. Лист пишет команда sheet.`,
    nothingJudged: 'Сравнивать нечего: ни одна рекомендация не оценена людьми. Заполните лист и повторите.',
    coders: (coders: readonly string[], recommendations: number) =>
      `Кодировали: ${coders.join(', ')}. Рекомендаций, которые оценили двое или больше: ${recommendations}.`,
    reference: (ours: string) =>
      `Точность, полнота и F1 — у кодировщика «${ours}» против того, что сказало большинство остальных; ` +
      'α — согласие всех со всеми. В скобках и второй строкой — интервал, 95 %. Ответ «не уверены» темой не считается.',
    allThemes: 'Все темы вместе',
    byTheme: 'По темам',
    item: (number: string) => `п. ${number}`,
    theme: 'тема',
    inReference: 'у людей',
    measures: {
      precision: 'точность',
      recall: 'полнота',
      f1: 'F1',
      macroF1: 'F1, среднее по темам',
      kappa: 'κ Коэна',
      alpha: 'α',
      masiAlpha: 'α Криппендорфа, наборы тем (MASI)',
      jaccardAlpha: 'α Криппендорфа, наборы тем (Жаккар)',
      peopleMasiAlpha: 'α людей между собой (MASI)',
    },
    undefined: 'не определено',
    undefinedShort: 'не опр.',
    unused: 'Никто не нашёл ни разу',
    disputes: (count: number) => `Спорные рекомендации: ${count}, сначала самые спорные`,
    noDisputes: 'Спорных рекомендаций нет.',
    for: 'за',
    against: 'против',
    moreDisputes: (count: number) => `… и ещё ${count}; все — с ключами --format csv --table disputes`,
    columns: {
      theme: 'Тема',
      themeName: 'Название темы',
      measure: 'Мера (обозначение)',
      measureName: 'Мера',
      value: 'Значение',
      low: 'От',
      high: 'До',
      reason: 'Почему не определено',
      recommendation: 'Рекомендация',
      document: 'Документ',
      number: 'Номер',
      text: 'Текст',
      distance: 'Расхождение',
      for: 'За',
      against: 'Против',
    },
  },
  wrongUse: {
    unknownCommand: (name: string) => `Команды «${name}» нет.`,
    unknownOption: (name: string) => `Ключа «${name}» нет.`,
    missingArgument: (name: string) => `Не указано, что читать: ${name}.`,
    missingOption: (flags: string) => `Нужен ключ ${flags}.`,
    missingValue: (flags: string) => `После ключа нужно значение: ${flags}.`,
    tooManyArguments: 'Указано больше, чем нужно.',
    badChoice: (value: string, choices: string) => `Значение «${value}» не подходит. Возможные: ${choices}.`,
    didYouMean: (name: string) => `Возможно, вы имели в виду «${name}».`,
    seeHelp: (command: string) => `Справка: ${command} --help`,
    badExtension: (path: string, known: readonly string[]) =>
      `Непонятно, в каком виде записать «${path}». Назовите файл с расширением ${known.join(', ')}.`,
    badLimit: (value: string, known: readonly string[]) =>
      `Предел «${value}» не понят. Запишите его как имя=число; имена: ${known.join(', ')}.`,
  },
  files: {
    reading: (file: string, done: number, of: number) => `Читаю ${done + 1} из ${of}: ${file}`,
    written: (path: string) => `Отчёт записан: ${path}`,
    notWritten: (path: string, code: string) =>
      `«${path}» не записан: ${NOT_WRITTEN[code] ?? `ошибка ${code}. Укажите другую папку`}.`,
    notRead: (path: string, code: string) =>
      `«${path}» не прочитан: ${NOT_READ[code] ?? `ошибка ${code}. Проверьте, открывается ли он`}.`,
    tooLarge: (path: string, size: string, limit: string) =>
      `«${path}» не прочитан: он занимает ${size}, а читаются файлы до ${limit}. Резолюция столько не занимает: ` +
      'проверьте, тот ли это файл, оставьте в нём только текст или увеличьте предел bytes.',
    bytes: (count: number) => (count < 1_000_000 ? `${count} байт` : `${Math.round(count / 1_000_000)} МБ`),
    notDocument: (path: string) =>
      `«${path}» пропущен: в JSON хранят данные, а не документы. Если это всё же документ, сохраните его как TXT.`,
    emptyFolder: (path: string) => `В папке «${path}» нет файлов. Укажите папку с резолюциями.`,
  },
  problems: {
    heading: 'На что обратить внимание:',
    more: (count: number) => `… и ещё ${count}; все замечания — в отчёте (compare --out отчёт.html)`,
    failed: (count: number) => `Файлов, которые ничего не дали: ${count}.`,
    nothingFound: (file: string) => `В файле «${file}» рекомендаций не найдено.`,
    unexpected: (message: string) =>
      `Сверка остановилась из-за внутренней ошибки: ${message}. Это наша ошибка, а не ваша: сообщите о ней ` +
      'разработчикам и приложите файл, если можете.',
  },
}

const NO_ACCESS = 'нет прав. Откройте к нему доступ или скопируйте его в свою папку'

const NOT_READ: Readonly<Record<string, string>> = {
  ENOENT: 'такого файла или папки нет. Проверьте путь; если в нём есть пробелы, возьмите его в кавычки',
  EACCES: NO_ACCESS,
  EPERM: NO_ACCESS,
  EISDIR: 'это папка, а не файл. Укажите файл',
  EMFILE: 'открыто слишком много файлов. Закройте лишние программы и повторите',
  ELOOP: 'ссылка указывает сама на себя. Укажите сам файл',
}

const NO_WRITING = 'туда нельзя писать. Укажите другую папку, например свою домашнюю'

const NOT_WRITTEN: Readonly<Record<string, string>> = {
  ENOENT: 'такой папки нет. Создайте её или укажите другую',
  ENOTDIR: 'такой папки нет. Создайте её или укажите другую',
  EACCES: NO_WRITING,
  EPERM: NO_WRITING,
  EROFS: NO_WRITING,
  EISDIR: 'это папка. Допишите имя файла',
  EBUSY: 'он открыт в другой программе. Закройте её и повторите',
  ENOSPC: 'на диске нет места. Освободите его и повторите',
}
