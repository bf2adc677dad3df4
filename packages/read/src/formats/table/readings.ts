import type { Problem } from '@sverka/core'
import { problem, unreadable } from '../../messages'
import type { ReadContext, Reading } from '../../reading'
import { findHeading, type Heading } from './columns'
import { type RecommendationRow, records } from './records'
import { rendered } from './rendered'
import type { Sheet } from './sheet'

/**
 * Readings of the sheets of one file: one for each district, date and school year that their columns state, in the
 * order of their first rows, and one for each sheet without such columns. Sheets without a column of recommendations
 * are passed over. Throws `Unreadable` where none has one, or none has rows below it.
 */
export function tableReadings(sheets: readonly Sheet[], context: ReadContext): Reading[] {
  const tables = sheets.flatMap((sheet) => {
    const heading = findHeading(sheet)
    return heading === null ? [] : [{ sheet, heading }]
  })
  if (tables.length === 0) throw unreadable('no-recommendation-column', context)
  const readings = tables.flatMap(({ sheet, heading }) => sheetReadings(sheet, heading, context))
  if (readings.length === 0) throw unreadable('no-rows', context)
  return readings
}

function sheetReadings(sheet: Sheet, heading: Heading, context: ReadContext): Reading[] {
  const { rows, problems } = records(sheet, heading, context)
  const faults = [...problems, ...headingFaults(heading, rows, context)]
  const above = linesAbove(sheet, heading)
  return byConference(rows).map((group, index) => {
    const { supplied } = group[0] as RecommendationRow
    const reading = {
      text: rendered(group, above),
      lines: 'paragraph',
      numbers: 'kept',
      problems: index === 0 ? faults : [],
    } as const
    return Object.keys(supplied).length === 0 ? reading : { ...reading, supplied }
  })
}

/** Rows in groups with the same district, region, date and school year. */
function byConference(rows: readonly RecommendationRow[]): RecommendationRow[][] {
  const groups = new Map<string, RecommendationRow[]>()
  for (const row of rows) {
    const { district, region, date, schoolYear } = row.supplied
    const key = JSON.stringify([district, region, date, schoolYear])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** A title, an approval, the name of the sheet: they may say what the columns do not. */
function linesAbove({ name, rows }: Sheet, { at }: Heading): string[] {
  const lines = rows.slice(0, at).map(({ cells }) => cells.filter((cell) => cell).join(' '))
  return [name ?? '', ...lines].filter((line) => line !== '' && !/^(?:лист|sheet|table|таблица)\s*\d*$/i.test(line))
}

function headingFaults(heading: Heading, rows: readonly RecommendationRow[], context: ReadContext): Problem[] {
  const faults: Problem[] = []
  if (heading.unknown.length > 0) {
    faults.push(
      problem('unused-columns', context, {
        columns: heading.unknown.map((name) => `«${name.slice(0, 60)}»`).join(', '),
      }),
    )
  }
  const nameless = heading.columns.has('district') ? rows.filter(({ supplied }) => supplied.district === undefined) : []
  if (nameless.length > 0) {
    faults.push(problem('rows-without-district', context, { count: nameless.length, row: String(nameless[0]?.row) }))
  }
  return faults
}
