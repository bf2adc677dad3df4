import type { Language, Problem } from '@sverka/core'
import { FORMAT_MESSAGES } from './format-messages'
import { type ReadContext, Unreadable } from './reading'

/** A sentence in both languages; `{file}` and other words in braces are filled in when it is said. */
interface Message {
  readonly severity: Problem['severity']
  readonly ru: string
  readonly en: string
}

/** Everything reading may tell a user: what happened to which file, and what to do next. */
export const MESSAGES = {
  ...FORMAT_MESSAGES,
  'empty-file': {
    severity: 'error',
    ru: 'Файл «{file}» пуст. Скачайте его заново или сохраните ещё раз из программы, где он открывается.',
    en: 'The file “{file}” is empty. Download it again or save it once more from the program that opens it.',
  },
  'no-text': {
    severity: 'error',
    ru: 'В файле «{file}» нет текста. Если в нём картинки страниц, распознайте их (OCR) и сохраните как DOCX или TXT.',
    en: 'There is no text in the file “{file}”. If it holds pictures of pages, run OCR on them and save the result as DOCX or TXT.',
  },
  'too-large': {
    severity: 'error',
    ru: 'Файл «{file}» занимает {size}, а читаются файлы до {limit}. Разделите его на части или увеличьте предел bytes.',
    en: 'The file “{file}” takes {size}, but files up to {limit} are read. Split it, or raise the limit `bytes`.',
  },
  'too-much-text': {
    severity: 'error',
    ru: 'В файле «{file}» {size} знаков текста, а читается до {limit}. Разделите его на части или увеличьте предел characters.',
    en: 'The file “{file}” holds {size} characters of text, but up to {limit} are read. Split it, or raise the limit `characters`.',
  },
  'unpacks-too-large': {
    severity: 'error',
    ru: 'Файл «{file}» в распакованном виде занимает больше {limit}: таким бывает вредоносный архив. Если вы ему доверяете, распакуйте его и передайте нужные документы по одному или увеличьте предел unpackedBytes.',
    en: 'Unpacked, the file “{file}” takes more than {limit}, as malicious archives do. If you trust it, unpack it and pass the documents one by one, or raise the limit `unpackedBytes`.',
  },
  'unpacks-too-far': {
    severity: 'error',
    ru: 'Файл «{file}» сжат больше чем в {limit} раз: таким бывает вредоносный архив. Если вы ему доверяете, откройте его, сохраните документ заново и передайте его или увеличьте предел ratio.',
    en: 'The file “{file}” is packed more than {limit} times over, as malicious archives are. If you trust it, open it, save the document anew and pass that, or raise the limit `ratio`.',
  },
  'too-many-items': {
    severity: 'error',
    ru: 'В файле «{file}» больше {limit} вложенных файлов или строк таблицы. Разделите его на части или увеличьте предел items.',
    en: 'The file “{file}” holds more than {limit} files or table rows. Split it, or raise the limit `items`.',
  },
  'too-deep': {
    severity: 'error',
    ru: 'В файле «{file}» архивы вложены друг в друга глубже {limit} раз. Распакуйте их и передайте сами документы или увеличьте предел depth.',
    en: 'In the file “{file}” archives are nested deeper than {limit} times. Unpack them and pass the documents, or raise the limit `depth`.',
  },
  'damaged-archive': {
    severity: 'error',
    ru: 'Файл «{file}» повреждён или скачан не до конца: оглавление архива внутри него не читается. Скачайте его заново.',
    en: 'The file “{file}” is damaged or was not downloaded to its end: the directory of the archive inside cannot be read. Download it again.',
  },
  'damaged-part': {
    severity: 'error',
    ru: 'Файл «{file}» повреждён: его часть «{part}» не распаковывается без ошибок. Скачайте его заново или откройте в Word или LibreOffice и сохраните ещё раз.',
    en: 'The file “{file}” is damaged: its part “{part}” does not unpack without errors. Download it again, or open it in Word or LibreOffice and save it once more.',
  },
  'missing-part': {
    severity: 'error',
    ru: 'В файле «{file}» нет части «{part}», без которой текст не прочесть. Откройте его в Word или LibreOffice и сохраните ещё раз.',
    en: 'The file “{file}” lacks the part “{part}”, without which its text cannot be read. Open it in Word or LibreOffice and save it once more.',
  },
  encrypted: {
    severity: 'error',
    ru: 'Файл «{file}» защищён паролем. Откройте его, снимите защиту и сохраните копию без пароля.',
    en: 'The file “{file}” is protected by a password. Open it, remove the protection and save a copy without a password.',
  },
  'no-documents': {
    severity: 'error',
    ru: 'В архиве «{file}» нет ни одного файла. Проверьте, тот ли это архив.',
    en: 'There are no files in the archive “{file}”. Check that it is the right archive.',
  },
  refused: {
    severity: 'error',
    ru: '«{file}» — {kind}; такие файлы не читаются. {advice}',
    en: '“{file}” is {kind}; such files are not read. {advice}',
  },
  unreadable: {
    severity: 'error',
    ru: 'Файл «{file}» не удалось прочесть: он повреждён или устроен необычно ({detail}). Откройте его в Word или LibreOffice, сохраните как DOCX и повторите.',
    en: 'The file “{file}” could not be read: it is damaged or built in an unusual way ({detail}). Open it in Word or LibreOffice, save it as DOCX and try again.',
  },
  'tags-too-deep': {
    severity: 'error',
    ru: 'В файле «{file}» таблицы, рамки или списки вложены глубже {limit} уровней. Скопируйте его текст в новый документ и сохраните или увеличьте предел depth.',
    en: 'In the file “{file}” tables, frames or lists are nested deeper than {limit} levels. Copy its text into a new document and save that, or raise the limit `depth`.',
  },
  'own-entities': {
    severity: 'error',
    ru: 'Файл «{file}» объявляет в части «{part}» собственные сущности XML, как делают вредоносные файлы. Если вы ему доверяете, откройте его в Word или LibreOffice и сохраните ещё раз.',
    en: 'The file “{file}” declares XML entities of its own in the part “{part}”, as malicious files do. If you trust it, open it in Word or LibreOffice and save it once more.',
  },
  'damaged-markup': {
    severity: 'warning',
    ru: 'В файле «{file}» повреждена разметка части «{part}»: прочитано то, что уцелело, и текст может быть неполным. Сверьте его с исходным документом.',
    en: 'In the file “{file}” the markup of the part “{part}” is damaged: what survived was read, and the text may be incomplete. Check it against the original document.',
  },
  'cut-short': {
    severity: 'warning',
    ru: 'Файл «{file}» обрывается: прочитано до места обрыва, и конца текста может не хватать. Скачайте его заново.',
    en: 'The file “{file}” breaks off: it was read up to there, and the end of the text may be missing. Download it again.',
  },
  'list-numbers-lost': {
    severity: 'warning',
    ru: 'В файле «{file}» нет описания списков, поэтому номера пунктов посчитаны по порядку. Сверьте их с исходным документом.',
    en: 'The file “{file}” lacks the description of its lists, so items are numbered by their position. Check the numbers against the original document.',
  },
  'embedded-document': {
    severity: 'warning',
    ru: 'В файл «{file}» вставлен другой документ, и его текст не прочитан. Откройте файл в Word и сохраните ещё раз: вставка станет частью текста.',
    en: 'Another document is inserted in the file “{file}”, and its text was not read. Open the file in Word and save it once more: the insertion will become part of the text.',
  },
  'not-russian': {
    severity: 'warning',
    ru: 'В файле «{file}» почти нет русских слов, а сверяются только русские тексты. Проверьте, тот ли это документ и верно ли он сохранён.',
    en: 'There are hardly any Russian words in the file “{file}”, and only Russian texts are compared. Check that it is the right document and that it was saved properly.',
  },
  'damaged-characters': {
    severity: 'warning',
    ru: 'В файле «{file}» не удалось прочесть знаков: {count}; на их месте стоит «\uFFFD». Если это мешает, сохраните его заново в кодировке UTF-8.',
    en: 'Characters of the file “{file}” that could not be read: {count}; “\uFFFD” stands in their place. If that matters, save it anew in UTF-8.',
  },
} as const satisfies Readonly<Record<string, Message>>

export type MessageRule = keyof typeof MESSAGES

/** Words for the braces of a message. */
export type Particulars = Readonly<Record<string, string | number>>

/** What a message names, and in which language. */
export type Named = Pick<ReadContext, 'source' | 'lang'>

/** A fault that left something to work with, or one of several; its message names the file. */
export function problem(rule: MessageRule, context: Named, particulars: Particulars = {}): Problem {
  const message = sentence(rule, context, particulars)
  return { rule, severity: MESSAGES[rule].severity, message, source: context.source, span: null }
}

/** To be thrown where a file gives no text at all. */
export const unreadable = (rule: MessageRule, context: Named, particulars: Particulars = {}): Unreadable =>
  new Unreadable(rule, sentence(rule, context, particulars))

function sentence(rule: MessageRule, { source, lang }: Named, particulars: Particulars): string {
  const words: Particulars = { ...particulars, file: source }
  return MESSAGES[rule][lang].replace(/\{([a-z]+)\}/g, (_, name: string) => asWords(words[name] ?? '', lang))
}

const asWords = (word: string | number, lang: Language): string =>
  typeof word === 'number' ? word.toLocaleString(lang === 'ru' ? 'ru-RU' : 'en-US') : word

/** A size as people say it: «128 МБ», «1,5 МБ», «640 байт». */
export function sizeInWords(bytes: number, lang: Language): string {
  const units = lang === 'ru' ? ['байт', 'КБ', 'МБ', 'ГБ'] : ['bytes', 'KB', 'MB', 'GB']
  const power = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const amount = Math.round((bytes / 1024 ** power) * 10) / 10
  return `${asWords(amount, lang)} ${units[power]}`
}
