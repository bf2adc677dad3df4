import type { ReadContext } from '../../../reading'
import { walkXml, type XmlEvents, type XmlPart } from '../../xml'

/** The texts that cells share, by their number. Empty for no such part. */
export function sharedStrings(part: XmlPart | null, context: ReadContext): readonly string[] {
  const strings: string[] = []
  if (part === null) return strings
  const gather = shownText()
  walkXml(
    part,
    {
      ...gather.events,
      close(name) {
        gather.events.close(name)
        if (name === 's:si') strings.push(gather.take())
      },
    },
    context,
  )
  return strings
}

/** Gathers the text of `<t>`, however it is cut into runs, without the readings that stand above Japanese signs. */
export function shownText(): { readonly events: Required<XmlEvents>; readonly take: () => string } {
  let text = ''
  let open = false
  let reading = false
  return {
    events: {
      open(name) {
        if (name === 's:t') open = true
        if (name === 's:rPh') reading = true
      },
      close(name) {
        if (name === 's:t') open = false
        if (name === 's:rPh') reading = false
      },
      text(piece) {
        if (open && !reading) text += piece
      },
    },
    take() {
      const taken = unescaped(text)
      text = ''
      return taken
    },
  }
}

/** Excel writes characters that XML does not allow as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
