/** What windows-1252 prints for the bytes 80–9F, in order; five of them print nothing. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character of a byte from 80 to 9F. Browsers read references such as `&#150;` by this table too. */
export const windows1252 = (byte: number): string => SIGNS.charAt(byte - 0x80)

/** A text in windows-1252. Not left to `TextDecoder`, which in several releases of Node reads it as ISO 8859-1. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009F]/g, (sign) => windows1252(sign.charCodeAt(0)))
