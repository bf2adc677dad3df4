import { windows1252 } from '../../windows-1252'

/**
 * Text of a page with its character references replaced: named, decimal and hexadecimal, the numbers 128–159 meaning
 * windows-1252 as in every browser. A reference to nothing stays as it is written. What comes out is never read again,
 * so references cannot multiply.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (written, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? written
    return fromNumber(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
  })
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([A-Za-z][A-Za-z0-9]{1,31}));?/g

function fromNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252(code)
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
}

/** HTML's names of the characters from U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'

/** Other names that pages in Russian use. */
const OTHER =
  'quot " amp & lt < gt > apos \' ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200A zwnj \u200C zwj \u200D lrm \u200E ' +
  'rlm \u200F ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • ' +
  'hellip … mldr … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › numero № euro € trade ™ larr ← uarr ↑ rarr → darr ↓ ' +
  'harr ↔ lArr ⇐ rArr ⇒ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ sum ∑ radic √ loz ◊ squ □ squf ▪ check ✓ starf ★ ' +
  'num # excl ! colon : semi ; comma , period . lpar ( rpar ) sol / ast * plus + equals = quest ? lowbar _ hyphen ‐ ' +
  'dash ‐ nbhy ‑ verbar | percnt % dollar $ commat @ lbrack [ rbrack ] bsol \\ NewLine \u0020 Tab \u0020'

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...[...OTHER.matchAll(/([A-Za-z]+) (\S|[\u2000-\u200F]|\u0020)/g)].map((pair): [string, string] => [
    pair[1] as string,
    pair[2] as string,
  ]),
])
