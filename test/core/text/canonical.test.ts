import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '../../../packages/core/src/text/canonical'

test.each([
  ['an empty text', '', ''],
  ['Windows line ends', 'а\r\nб\r\n', 'а\nб\n'],
  ['old Macintosh line ends', 'а\rб', 'а\nб'],
  ['line and paragraph separators', 'а\u2028б\u2029в\u0085г', 'а\nб\nв\nг'],
  ['form feeds and vertical tabs', 'а\fб\vв', 'а\nб\nв'],
  ['й and ё as a letter and a mark', 'и\u0306 е\u0308 И\u0306', 'й ё Й'],
  ['a mark parted from its letter by a character that prints nothing', 'и\u200B\u0306', 'й'],
  ['soft hyphens', 'про\u00ADфори\u00ADентация', 'профориентация'],
  ['a soft hyphen where it shows', 'профо\u00AD\nриентация, вос\u00AD \nпитание', 'профо-\nриентация, вос- \nпитание'],
  ['no-break, thin and ideographic spaces', 'п.\u00A03,\u2009№\u202F5\u3000!', 'п. 3, № 5 !'],
  ['a byte order mark and zero-width characters', '\uFEFFна\u200Bстав\u200Dник\u2060', 'наставник'],
  ['bidirectional controls', '\u202Eкинватсан\u202C \u2067а\u2069\u061C', 'кинватсан а'],
  ['control characters', 'а\u0000б\u0007в\u001Bг\u009F', 'абвг'],
  ['tabs, which part cells, and line feeds', 'а\tб\nв', 'а\tб\nв'],
  ['a high surrogate alone', 'а\uD83Dб', 'а\uFFFDб'],
  ['a low surrogate alone', '\uDE00', '\uFFFD'],
  ['surrogates parted by a character that prints nothing', '\uD83D\u200B\uDE00', '\uFFFD\uFFFD'],
  ['a surrogate pair', '😀', '😀'],
])('%s', (_, text, expected) => {
  expect(canonical(text)).toBe(expected)
})

/** Any UTF-16, well formed or not, thick with the characters that canonicalising is about. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc
    .array(fc.constantFrom('\r', '\n', '\u0306', '\u0308', 'и', 'е', '\u00AD', '\uD83D', '\uDE00', '\u00A0', '\u2028'))
    .map((units) => units.join('')),
)

test('doing it twice is doing it once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(canonical(canonical(text))).toBe(canonical(text))
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('the result is well formed, composed, and free of what prints nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const done = canonical(text)
      expect(done).not.toMatch(/\p{Surrogate}|\r|[\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF\u00A0]/u)
      expect(done.normalize('NFC')).toBe(done)
    }),
    { numRuns: 2000, seed: 2 },
  )
})
