import { problem, unreadable } from '../messages'
import type { FormatReader, ReadContext } from '../reading'
import { odtBody } from './odt/body'
import { odtStyles } from './odt/styles'
import { type DocumentPackage, neededPart, openPackage } from './package-parts'
import { walkXml, type XmlEvents } from './xml'

/**
 * The text of an OpenDocument text (odt, ott) as LibreOffice shows it with all changes accepted, list numbers included;
 * without notes, headers, footers, comments and hidden text. A document without text gives an empty one.
 */
export const readOdt: FormatReader = (bytes, context) => {
  const parts = openPackage(bytes, context)
  refuseEncrypted(parts, context)
  const styles = odtStyles()
  const common = parts.part('styles.xml')
  if (common) walkXml({ bytes: common, name: 'styles.xml' }, styles.events, context)

  const content = { bytes: neededPart(parts, CONTENT, context), name: CONTENT }
  const body = odtBody(styles)
  const wellFormed = walkXml(content, stylesThenBody(styles.events, body.events), context)
  const problems = wellFormed ? [] : [problem('damaged-markup', context, { part: CONTENT })]
  return [{ text: body.text(), lines: 'paragraph', numbers: 'kept', problems }]
}

const CONTENT = 'content.xml'

/** The parts of a protected document are encrypted one by one; the archive itself knows nothing of it. */
function refuseEncrypted(parts: DocumentPackage, context: ReadContext): void {
  const name = 'META-INF/manifest.xml'
  const bytes = parts.part(name)
  if (bytes === null) return
  const open = (tag: string): void => {
    if (tag.endsWith('encryption-data')) throw unreadable('encrypted', context)
  }
  walkXml({ bytes, name }, { open, close: () => {} }, context)
}

/** The content part begins with styles of its own, which the text after them uses. */
function stylesThenBody(styles: XmlEvents, body: XmlEvents): XmlEvents {
  let events = styles
  return {
    open(tag, attributes) {
      if (tag === 'office:text') events = body
      events.open(tag, attributes)
    },
    close: (tag) => events.close(tag),
    text: (text) => events.text?.(text),
  }
}
