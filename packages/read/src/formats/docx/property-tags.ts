import type { Attributes } from '../xml'
import type { BodyState } from './body-state'
import type { TagActions } from './body-tags'
import { isOn, listLevel, value } from './values'

/** Properties of paragraphs, of their marks, and of runs. */
export const PROPERTY_TAGS: TagActions = {
  enter: {
    'w:pPr': (state) => {
      state.properties = 'paragraph'
    },
    'w:pStyle': (state, attributes) => {
      const paragraph = described(state)
      if (paragraph) paragraph.style = value(attributes)
    },
    'w:numId': (state, attributes) => {
      const paragraph = described(state)
      if (paragraph) paragraph.list = value(attributes)
    },
    'w:ilvl': (state, attributes) => {
      const paragraph = described(state)
      if (paragraph) paragraph.level = listLevel(value(attributes))
    },
    'w:rStyle': (state, attributes) => {
      const run = state.runs.at(-1)
      if (run && state.properties === null) run.style = value(attributes)
    },
    'w:vanish': hide,
    'w:specVanish': hide,
    'w:del': deleteMark,
    'w:moveFrom': deleteMark,
  },
  leave: { 'w:pPr': leaveProperties, 'w:trPr': leaveProperties },
}

/** The paragraph whose properties are being read. */
const described = ({ properties, paragraphs }: BodyState) => (properties === 'paragraph' ? paragraphs.current() : null)

/** Of a paragraph's mark, or of a run. */
function hide(state: BodyState, attributes: Attributes): void {
  const paragraph = described(state)
  const run = state.runs.at(-1)
  if (paragraph) paragraph.mark = paragraph.mark === 'shown' && isOn(attributes) ? 'hidden' : paragraph.mark
  else if (run) run.hidden = isOn(attributes)
}

/** Among properties a deletion concerns the mark or the row; elsewhere it encloses deleted runs. */
function deleteMark(state: BodyState): void {
  const paragraph = described(state)
  const row = state.rows.at(-1)
  if (paragraph) paragraph.mark = 'deleted'
  else if (state.properties === 'row' && row) row.deleted = true
}

function leaveProperties(state: BodyState): void {
  state.properties = null
}
