import { expect, test } from 'vitest'
import { packedFiles } from '../../../packages/read/src/formats/zip'
import { context } from '../fixtures/context'
import { zip } from '../fixtures/zip'

const sources = (...names: string[]): string[] =>
  packedFiles(zip(names.map((name) => ({ name, content: name }))), context('a.zip')).map(({ source }) => source)

test('packedFiles names files by the archive and sorts them', () => {
  expect(sources('юг/2.txt', 'север/', 'север/1.txt', 'в корне.txt')).toEqual([
    'a.zip/в корне.txt',
    'a.zip/север/1.txt',
    'a.zip/юг/2.txt',
  ])
})

test('packedFiles passes over what systems and editors leave behind', () => {
  const litter = ['__MACOSX/._1.txt', '.DS_Store', 'a/Thumbs.db', 'desktop.ini', '~$1.docx', 'a/.~lock.1.odt#', '._x']
  expect(sources('1.txt', ...litter)).toEqual(['a.zip/1.txt'])
})

test('packedFiles takes names for labels: no way up, no root, nothing that hides', () => {
  expect(sources('../../etc/passwd', '/root.txt', 'C:\\win\\x.txt', 'a/./b.txt', 'c\u202Etxt.exe', 'd\n.txt')).toEqual([
    'a.zip/a/b.txt',
    'a.zip/ctxt.exe',
    'a.zip/d .txt',
    'a.zip/etc/passwd',
    'a.zip/root.txt',
    'a.zip/win/x.txt',
  ])
})

test('packedFiles tells files of one name apart', () => {
  expect(sources('1.txt', './1.txt', '../1.txt')).toEqual(['a.zip/1.txt', 'a.zip/1.txt (2)', 'a.zip/1.txt (3)'])
})

test('packedFiles unpacks each by itself, and reports an archive with nothing inside', () => {
  const [first, second] = packedFiles(
    zip([
      { name: '1.txt', content: 'один', claims: { crc: 0 } },
      { name: '2.txt', content: 'два' },
    ]),
    context('a.zip'),
  )
  expect(() => first?.unpack()).toThrow('Файл «a.zip/1.txt» повреждён')
  expect(new TextDecoder().decode(second?.unpack())).toBe('два')
  expect(() => packedFiles(zip([{ name: '.DS_Store', content: '' }]), context('a.zip'))).toThrow('нет ни одного файла')
})
