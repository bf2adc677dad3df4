import type { ReadContext } from '../../../reading'
import { walkXml, type XmlPart } from '../../xml'

/** For each cell style, by its number, whether it shows a number as a date. Empty for no styles. */
export function dateStyles(part: XmlPart | null, context: ReadContext): readonly boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let ofCells = false
  if (part === null) return styles
  walkXml(
    part,
    {
      open(name, attributes) {
        if (name === 's:numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
        else if (name === 's:cellXfs') ofCells = true
        else if (name === 's:xf' && ofCells) styles.push(isDate(Number(attributes.numFmtId), codes))
      },
      close(name) {
        if (name === 's:cellXfs') ofCells = false
      },
    },
    context,
  )
  return styles
}

/** Formats 14–22 and some further ones are dates and times without a code of their own. */
function isDate(format: number, codes: ReadonlyMap<number, string>): boolean {
  if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)) return true
  // Quoted words, escaped signs and colours in brackets are no part of the pattern.
  const pattern = (codes.get(format) ?? '').slice(0, 255).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(pattern)
}

/**
 * The day that a number stands for in Excel's calendar, as an ISO date; null outside 1900-03-01 … 9999-12-31. Before
 * that the calendar is wrong, as Excel has it that 1900 was a leap year.
 */
export function excelDate(number: number, since1904: boolean): string | null {
  const days = Math.floor(number) + (since1904 ? 1462 : 0)
  if (!(days > 60 && days < 2_958_466)) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}
