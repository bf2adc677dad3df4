import { plainCharacters } from '../symbol-fonts'
import type { Attributes, XmlEvents } from '../xml'
import { newBodyState } from './body-state'
import { ENTER, LEAVE, SKIPPED } from './body-tags'
import type { OdtStyles } from './styles'

export interface OdtBody {
  /** To be fed with the content part; what stands outside `office:text` is passed over. */
  readonly events: XmlEvents
  /** What the document shows, line by line. */
  readonly text: () => string
}

export function odtBody(styles: OdtStyles): OdtBody {
  const state = newBodyState(styles)
  const events: XmlEvents = {
    open(tag: string, attributes: Attributes) {
      if (state.skipped > 0) {
        state.skipped++
        return
      }
      if (SKIPPED.has(tag)) state.skipped = 1
      else ENTER.get(tag)?.(state, attributes)
    },
    close(tag: string) {
      if (state.skipped > 0) state.skipped--
      else LEAVE.get(tag)?.(state)
    },
    text(text: string) {
      if (state.skipped === 0) state.show(plainCharacters(text.replace(/[ \t\r\n]+/g, ' ')))
    },
  }
  return { events, text: state.lines.text }
}
