/**
 * A stranger's text without the characters that print nothing or turn others about: control characters (tab and
 * line ends stay), bidirectional controls and lone surrogates become a replacement mark. Same length.
 * Every format lets document text, names and messages through this first.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD')

const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Surrogate}/gu
