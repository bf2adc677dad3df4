import type { ReadContext } from '../../reading'
import { plainCharacters } from '../symbol-fonts'
import { type Attributes, walkXml, type XmlPart } from '../xml'
import { type BodyState, newBodyState } from './body-state'
import { ENTER, LEAVE, SKIPPED } from './body-tags'
import type { ListDescriptions } from './paragraphs'

export interface DocxBody {
  readonly text: string
  readonly wellFormed: boolean
  /** A paragraph names a list that is not described. */
  readonly listsMissing: boolean
  /** Another document is inserted as a part of its own. */
  readonly embedded: boolean
}

/** What a docx shows, line by line. Throws `Unreadable` for markup nested too deeply. */
export function docxBody(main: XmlPart, lists: ListDescriptions, context: ReadContext): DocxBody {
  const state = newBodyState(lists)
  const wellFormed = walkXml(main, bodyEvents(state), context)
  const { lines, paragraphs, embedded } = state
  return { text: lines.text(), wellFormed, listsMissing: paragraphs.listsMissing(), embedded }
}

const bodyEvents = (state: BodyState) => ({
  open(tag: string, attributes: Attributes) {
    if (state.skipped > 0) {
      state.skipped++
      return
    }
    ENTER.get(tag)?.(state, attributes)
    if (SKIPPED.has(tag)) state.skipped = 1
  },
  close(tag: string) {
    if (state.skipped > 0) state.skipped--
    else LEAVE.get(tag)?.(state)
  },
  text(text: string) {
    if (state.inText && state.skipped === 0) state.show(plainCharacters(text.replace(/[\t\n\r]/g, ' ')))
  },
})
