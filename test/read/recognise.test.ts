import { describe, expect, test } from 'vitest'
import { recognise } from '../../packages/read/src/recognise'
import { context, utf8 } from './fixtures/context'
import { encode } from './fixtures/encode'
import { ole } from './fixtures/ole'
import { zip } from './fixtures/zip'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const archive = (...names: string[]): Uint8Array => zip(names.map((name) => ({ name, content: 'x' })))
const openDocument = (type: string): Uint8Array =>
  zip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}`, stored: true },
    { name: 'content.xml', content: '<x/>' },
  ])

const told = (bytes: Uint8Array, source = 'файл'): string => recognise(bytes, context(source))

describe('recognise', () => {
  test.each([
    ['docx', archive('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', archive('[Content_Types].xml', 'xl/workbook.xml')],
    ['presentation', archive('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odt', openDocument('text')],
    ['odt', archive('content.xml', 'styles.xml')],
    ['spreadsheet', openDocument('spreadsheet')],
    ['presentation', openDocument('presentation')],
    ['book', zip([{ name: 'mimetype', content: 'application/epub+zip', stored: true }])],
    ['pages', archive('Index/Document.iwa')],
    ['zip', archive('район/резолюция.docx')],
    ['zip', archive()],
    ['zip', zip([{ name: 'план.pdf', content: '%PDF-1.4', stored: true }])],
  ])('an archive as %s', (type, bytes) => {
    expect(told(bytes)).toBe(type)
  })

  test.each([
    ['doc', 'WordDocument'],
    ['spreadsheet', 'Workbook'],
    ['spreadsheet', 'Book'],
    ['presentation', 'PowerPoint Document'],
    ['encrypted', 'EncryptedPackage'],
    ['letter', '__properties_version1.0'],
    ['binary', '__proto__'],
    ['binary', 'toString'],
  ])('as %s an Office file with the stream %s', (type, stream) => {
    expect(told(ole('Root Entry', '\x01CompObj', stream))).toBe(type)
  })

  test('a document with a table embedded in it as what its first stream says', () => {
    expect(told(ole('Root Entry', 'WordDocument', 'Workbook'))).toBe('doc')
  })

  test.each([
    ['rtf', '{\\rtf1\\ansi text}'],
    ['rtf', '\r\n {\\rtf1 text}'],
    ['pdf', '%PDF-1.7\n'],
    ['pdf', `junk\n%PDF-1.4\n`],
    ['picture', '\xFF\xD8\xFF\xE0'],
    ['picture', '\x89PNG\r\n'],
    ['picture', 'RIFF\x24\0\0\0WEBPVP8'],
    ['picture', '\0\0\0\x18ftypheic'],
    ['djvu', 'AT&TFORM\0\0'],
    ['program', 'MZ\x90\0\x03\0'],
    ['program', '\x7FELF\x02'],
    ['archive', 'Rar!\x1A\x07'],
    ['archive', '7z\xBC\xAF\x27\x1C'],
    ['archive', '\x1F\x8B\x08'],
    ['archive', `${'a'.repeat(257)}ustar`],
    ['media', 'ID3\x03'],
    ['media', '\0\0\0\x20ftypisom'],
    ['media', 'RIFF\x24\0\0\0WAVEfmt'],
    ['spreadsheet', '\x09\x08\x10\0\0\x06'],
    ['database', 'SQLite format 3\0'],
    ['binary', '\0\x02\0\x03'.repeat(50)],
  ])('by its first bytes as %s: %j', (type, bytes) => {
    expect(told(latin1(bytes))).toBe(type)
  })

  test.each([
    ['html', '<!DOCTYPE html><p>Текст'],
    ['html', '  \n<html><body>Текст'],
    ['html', '<!-- saved from url --><p>Текст</p>'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><p>Текст</p></html>'],
    ['html', '<p>Текст'],
    ['html', 'Текст<br>ещё<br>и ещё<br/>'],
    ['html', '<ol start="5"><li>Обеспечить'],
    ['xml', '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>'],
    ['book', '<?xml version="1.0"?><FictionBook/>'],
    ['text', 'при 5 < 7 и 8 > 3 обеспечить'],
    ['text', 'В тегах <p> и <br> нет ничего сложного'],
    ['text', 'Рекомендации: 1. Обеспечить; 2. Продолжить'],
    ['text', ''],
    ['mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x'],
    ['mht', 'From: <Saved by Blink>\nSubject: =?utf-8?Q?x?=\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n'],
    ['letter', 'From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\n'],
    ['letter', 'Received: from x\nContent-Type: text/html\n\n<html>'],
    ['text', 'Тема: итоги\nДата: 5 мая\n\nОбеспечить'],
    ['table', '№;Рекомендация;Срок\n1;Обеспечить;май'],
    ['table', 'Район\tРекомендация\nСеверный\tПродолжить'],
    ['table', '"Район","Рекомендация"\n"Северный","Обеспечить, продолжить"'],
    ['text', 'Рекомендация; срок не указан, но обсуждался на совещании педагогов района подробно\nещё строка'],
  ])('a text as %s: %j', (type, text) => {
    expect(told(utf8(text))).toBe(type)
    expect(told(encode(`\uFEFF${text}`, 'utf-16le'))).toBe(type)
  })

  test('text with separators as a table when its name says so too', () => {
    const bytes = utf8('Рекомендация;примечание\nОбеспечить;нет')
    expect(told(bytes, 'таблица.csv')).toBe('table')
    expect(told(bytes, 'таблица.txt')).toBe('text')
  })

  test('nothing by the name alone', () => {
    expect(told(utf8('<html><p>Текст'), 'отчёт.doc')).toBe('html')
    expect(told(latin1('{\\rtf1 x}'), 'отчёт.doc')).toBe('rtf')
    expect(told(utf8('Обеспечить'), 'отчёт.csv')).toBe('text')
  })

  test('throws for an archive whose directory is cut off', () => {
    const bytes = archive('word/document.xml')
    expect(() => told(bytes.subarray(0, -30), 'отчёт.docx')).toThrow(
      'Файл «отчёт.docx» повреждён или скачан не до конца',
    )
  })
})
