/** Whether the letters that a PDF's fonts tell are letters of its text: the page may look right although they are not. */
export interface Legibility {
  readonly verdict: 'legible' | 'partly' | 'garbled'
  /** Some of what cannot be read; empty when all can. */
  readonly sample: string
}

/** Judges a text by its letters. A text without letters is legible, and so is one in another language. */
export function legibility(text: string): Legibility {
  const strange = count(text, STRANGE)
  const share = strange / Math.max(1, count(text, /\p{L}/gu) + count(text, /[\p{Co}\p{Cc}\uFFFD]/gu))
  if (strange < 3 || share < 0.005) return { verdict: 'legible', sample: '' }
  const sample = new RegExp(`\\S{0,20}(?:${STRANGE.source})\\S{0,20}`, 'u').exec(text)?.[0] ?? ''
  return { verdict: share > 0.2 ? 'garbled' : 'partly', sample }
}

/** Letters of alphabets that Russian documents do not use, letters for private use, and what stands for unknown ones. */
const STRANGE =
  /(?=\p{L})[^\p{ASCII}\u0080-\u017F\p{Script=Cyrillic}\p{Script=Greek}\u1D00-\u1DBF\u2070-\u218F\uFB00-\uFB06]|[\p{Co}\uFFFD]|(?![\t\n\r\f])\p{Cc}/gu

/**
 * The text with Russian letters put right that were passed off as western European ones: bytes of windows-1251 read as
 * Latin-1 («ÐÅÇÎËÞÖÈß» for «РЕЗОЛЮЦИЯ»). Null when that is not what is wrong with it.
 */
export function mended(text: string): string | null {
  const western = count(text, WESTERN)
  if (western < 20 || western < count(text, /\p{Script=Cyrillic}/gu) || !/[\u00C0-\u00FF]{4}/.test(text)) return null
  return text.replace(/[\u00A0-\u00FF]/g, (letter) => WINDOWS_1251.decode(Uint8Array.of(letter.charCodeAt(0))))
}

const WESTERN = /[\u00C0-\u00FF]/g
const WINDOWS_1251 = new TextDecoder('windows-1251')

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
