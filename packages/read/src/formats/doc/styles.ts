import { formatOf } from './runs'

/** What a paragraph style says of lists; null where it leaves that to the style it is based on. */
export interface DocStyle {
  readonly base: number | null
  readonly list: number | null
  readonly level: number | null
}

/** The styles of a document by their numbers; undefined where there is none. Empty for a damaged style sheet. */
export function docStyles(sheet: DataView): readonly (DocStyle | undefined)[] {
  const styles: (DocStyle | undefined)[] = []
  if (sheet.byteLength < 6) return styles
  const count = sheet.getUint16(2, true)
  const fixed = sheet.getUint16(4, true)
  let at = 2 + sheet.getUint16(0, true)
  while (styles.length < count && at + 2 <= sheet.byteLength) {
    const size = sheet.getUint16(at, true)
    const end = at + 2 + size
    styles.push(size > fixed && end <= sheet.byteLength ? docStyle(sheet, at + 2, { fixed, end }) : undefined)
    at = end + (end % 2)
  }
  return styles
}

/** A style: fixed fields, its name, then its formatting, beginning for a paragraph style with that of paragraphs. */
function docStyle(sheet: DataView, at: number, { fixed, end }: { fixed: number; end: number }): DocStyle | undefined {
  const kind = sheet.getUint16(at + 2, true)
  if ((kind & 0xf) !== PARAGRAPH) return undefined
  const base = kind >>> 4
  const name = at + fixed
  const formats = name + 4 + sheet.getUint16(name, true) * 2
  if (formats + 4 > end) return { base: base === NO_STYLE ? null : base, list: null, level: null }
  const size = sheet.getUint16(formats, true)
  const { list, level } = formatOf(sheet, { style: 0, from: formats + 4, to: Math.min(end, formats + 2 + size) })
  return { base: base === NO_STYLE ? null : base, list, level }
}

const PARAGRAPH = 1
const NO_STYLE = 0xfff
