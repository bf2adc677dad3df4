import type { ReadContext } from '../../reading'
import { type DocumentPackage, neededPart } from '../package-parts'
import { walkXml, type XmlPart } from '../xml'

/** The parts of a docx that bear its text and its list numbers. */
export interface DocxParts {
  readonly main: XmlPart
  readonly styles: XmlPart | null
  readonly numbering: XmlPart | null
}

/** Found by relationships, since programs are free to name parts. Throws `Unreadable` without a main part. */
export function docxParts(parts: DocumentPackage, context: ReadContext): DocxParts {
  const main = targets(parts, '', context).get('officeDocument') ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = targets(parts, main, context)

  const optional = (type: string): XmlPart | null => {
    const name = related.get(type) ?? `${folder}${type}.xml`
    const bytes = parts.part(name)
    return bytes && { bytes, name, prefixes: PREFIXES }
  }
  const bytes = neededPart(parts, main, context)
  return {
    main: { bytes, name: main, prefixes: PREFIXES },
    styles: optional('styles'),
    numbering: optional('numbering'),
  }
}

/** Kind of relationship → part name, as the relationships of a part tell; '' is the package itself. */
function targets(parts: DocumentPackage, name: string, context: ReadContext): ReadonlyMap<string, string> {
  const slash = name.lastIndexOf('/') + 1
  const folder = name.slice(0, slash)
  const part = `${folder}_rels/${name.slice(slash)}.rels`
  const found = new Map<string, string>()
  const bytes = parts.part(part)
  if (bytes === null) return found
  const open = (tag: string, { Type = '', Target = '', TargetMode }: Readonly<Record<string, string | undefined>>) => {
    if (!tag.endsWith('Relationship') || TargetMode === 'External') return
    found.set(Type.slice(Type.lastIndexOf('/') + 1), resolved(folder, Target))
  }
  walkXml({ bytes, name: part }, { open, close: () => {} }, context)
  return found
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
}
