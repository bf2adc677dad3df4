/**
 * The one rewrite of a text, done when it is read and never again: line ends become `\n`, composed letters are
 * joined (NFC), and characters that print nothing are dropped. Everything after works on the result, so that every
 * span points at it. Doing it twice changes nothing.
 */
export function canonical(text: string): string {
  return (
    text
      .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
      .replace(/[\f\v]/g, '\n')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // A soft hyphen shows at the end of a line, and there only.
      .replace(/\u00AD(?=[^\S\n]*\n)/g, '-')
      .replace(INVISIBLE, '')
      .normalize('NFC')
      .replace(BLANKS, ' ')
  )
}

/** Soft hyphens, zero-width characters, byte order marks, bidirectional controls and C0/C1 controls but tab and line feed. */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** Every space but the tab, which parts table cells; they print alike. */
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
