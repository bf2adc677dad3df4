import type { Language } from '@sverka/core'
import { unreadable } from './messages'
import type { ReadContext, Unreadable } from './reading'

interface Kind {
  /** Completes «Файл … — ». */
  readonly kind: Readonly<Record<Language, string>>
  readonly advice: Readonly<Record<Language, string>>
}

const OCR = {
  ru: 'Распознайте текст (OCR) и сохраните как DOCX или TXT.',
  en: 'Run OCR and save the text as DOCX or TXT.',
}
const AS_DOCX = { ru: 'Откройте его и сохраните как DOCX или PDF.', en: 'Open it and save it as DOCX or PDF.' }

/** Files that are known and not read: what to call them, and what to do instead. */
export const REFUSED = {
  picture: { kind: { ru: 'картинка', en: 'a picture' }, advice: OCR },
  djvu: { kind: { ru: 'картинки страниц в формате DjVu', en: 'pictures of pages in DjVu' }, advice: OCR },
  program: {
    kind: { ru: 'программа', en: 'a program' },
    advice: {
      ru: 'Не запускайте её и проверьте, откуда она взялась.',
      en: 'Do not run it, and check where it came from.',
    },
  },
  archive: {
    kind: { ru: 'архив не в формате ZIP', en: 'an archive other than ZIP' },
    advice: { ru: 'Распакуйте его и передайте сами документы.', en: 'Unpack it and pass the documents themselves.' },
  },
  media: {
    kind: { ru: 'звук или видео', en: 'sound or video' },
    advice: {
      ru: 'Передайте расшифровку или протокол в виде текста.',
      en: 'Pass a transcript or the minutes as text.',
    },
  },
  spreadsheet: {
    kind: {
      ru: 'таблица старого Excel (XLS) или LibreOffice (ODS)',
      en: 'a sheet of old Excel (XLS) or LibreOffice (ODS)',
    },
    advice: { ru: 'Откройте её и сохраните как XLSX или CSV.', en: 'Open it and save it as XLSX or CSV.' },
  },
  presentation: {
    kind: { ru: 'презентация', en: 'a presentation' },
    advice: { ru: 'Сохраните текст слайдов как DOCX или PDF.', en: 'Save the text of its slides as DOCX or PDF.' },
  },
  letter: {
    kind: { ru: 'письмо электронной почты', en: 'an e-mail letter' },
    advice: {
      ru: 'Сохраните из него вложенные документы и передайте их.',
      en: 'Save the documents attached to it and pass those.',
    },
  },
  book: { kind: { ru: 'электронная книга', en: 'an e-book' }, advice: AS_DOCX },
  pages: { kind: { ru: 'документ Apple Pages', en: 'an Apple Pages document' }, advice: AS_DOCX },
  xml: { kind: { ru: 'данные XML, а не документ', en: 'XML data rather than a document' }, advice: AS_DOCX },
  encrypted: {
    kind: { ru: 'документ под паролем', en: 'a document under a password' },
    advice: { ru: 'Откройте его и сохраните копию без пароля.', en: 'Open it and save a copy without the password.' },
  },
  database: {
    kind: { ru: 'база данных', en: 'a database' },
    advice: { ru: 'Выгрузите нужное как XLSX или CSV.', en: 'Export what is needed as XLSX or CSV.' },
  },
  binary: {
    kind: { ru: 'двоичные данные, а не текст', en: 'binary data rather than text' },
    advice: {
      ru: 'Проверьте, тот ли это файл; если это документ, откройте его в Word или LibreOffice и сохраните как DOCX.',
      en: 'Check that it is the right file; if it is a document, open it in Word or LibreOffice and save it as DOCX.',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>

export type Refused = keyof typeof REFUSED

export const isRefused = (type: string): type is Refused => Object.hasOwn(REFUSED, type)

/** To be thrown for a file of a kind that is known and not read. */
export const refusal = (type: Refused, context: ReadContext): Unreadable =>
  unreadable('refused', context, {
    kind: REFUSED[type].kind[context.lang],
    advice: REFUSED[type].advice[context.lang],
  })
