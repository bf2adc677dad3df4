import type { Problem } from '@sverka/core'
import { problem } from '../../../messages'
import type { ReadContext } from '../../../reading'
import { type DocumentPackage, neededPart, openPackage } from '../../package-parts'
import { walkXml, type XmlPart } from '../../xml'
import type { Sheet } from '../sheet'
import { sheetRows } from './cells'
import { sharedStrings } from './strings'
import { dateStyles } from './styles'

export interface Sheets {
  readonly sheets: readonly Sheet[]
  readonly problems: readonly Problem[]
}

/**
 * The sheets of a workbook that are not hidden, in order. Throws `Unreadable` for what is none; what is read of a
 * damaged sheet is told in the problems.
 */
export function xlsxSheets(bytes: Uint8Array, context: ReadContext): Sheets {
  const parts = openPackage(bytes, context)
  const { sheets, since1904 } = workbookOf(xmlPart(WORKBOOK, neededPart(parts, WORKBOOK, context)), context)
  const related = relationships(parts, context)
  const optional = (name: string): XmlPart | null => {
    const content = parts.part(name)
    return content && xmlPart(name, content)
  }
  const byType = (type: string) => [...related.values()].find((other) => other.type === type)?.target
  const workbook = {
    strings: sharedStrings(optional(byType('sharedStrings') ?? 'xl/sharedStrings.xml'), context),
    dates: dateStyles(optional(byType('styles') ?? 'xl/styles.xml'), context),
    since1904,
  }
  const read = sheets.flatMap(({ name, id }) => {
    const part = optional(related.get(id)?.target ?? '')
    return part === null ? [] : [{ name, part: part.name, ...sheetRows(part, workbook, context) }]
  })
  const damaged = read.filter(({ wellFormed }) => !wellFormed)
  return {
    sheets: read.map(({ name, rows }) => ({ name, rows })),
    problems: damaged.map(({ part }) => problem('damaged-markup', context, { part })),
  }
}

const WORKBOOK = 'xl/workbook.xml'

const xmlPart = (name: string, bytes: Uint8Array): XmlPart => ({ name, bytes, prefixes: PREFIXES })

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
}

interface SheetName {
  readonly name: string
  /** Of the relationship to the part that holds it. */
  readonly id: string
}

function workbookOf(part: XmlPart, context: ReadContext): { sheets: SheetName[]; since1904: boolean } {
  const sheets: SheetName[] = []
  let since1904 = false
  walkXml(
    part,
    {
      open(tag, { name = '', state = 'visible', date1904 = '0', 'r:id': id = '' }) {
        if (tag === 's:sheet' && state === 'visible') sheets.push({ name, id })
        if (tag === 's:workbookPr') since1904 = date1904 === '1' || date1904 === 'true'
      },
      close() {},
    },
    context,
  )
  return { sheets, since1904 }
}

interface Relationship {
  readonly type: string
  readonly target: string
}

/** The parts that the workbook names, by the ids of the relationships. */
function relationships(parts: DocumentPackage, context: ReadContext): ReadonlyMap<string, Relationship> {
  const name = 'xl/_rels/workbook.xml.rels'
  const found = new Map<string, Relationship>()
  const bytes = parts.part(name)
  if (bytes === null) return found
  walkXml(
    { name, bytes },
    {
      open(tag, { Id = '', Type = '', Target = '', TargetMode = '' }) {
        if (!tag.endsWith('Relationship') || TargetMode === 'External') return
        const target = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`
        found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target })
      },
      close() {},
    },
    context,
  )
  return found
}
