import { symbolCharacter } from '../symbol-fonts'
import type { BodyState } from './body-state'
import type { TagActions } from './body-tags'

/** Paragraphs, runs, and what stands in them. */
export const TEXT_TAGS: TagActions = {
  enter: {
    'w:p': ({ paragraphs }) => paragraphs.start(),
    'w:r': ({ runs }) => runs.push({ hidden: null, style: null }),
    'w:t': startText,
    'm:t': startText,
    'w:tab': ({ show }) => show(' '),
    'w:ptab': ({ show }) => show(' '),
    'w:br': ({ show }) => show('\n'),
    'w:cr': ({ show }) => show('\n'),
    'w:noBreakHyphen': ({ show }) => show('-'),
    'w:sym': ({ show }, attributes) => {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16)
      show(symbolCharacter(code, attributes['w:font'] ?? '') ?? '')
    },
    'w:fldChar': ({ fields }, attributes) => fields.mark(attributes['w:fldCharType']),
    'w:txbxContent': ({ paragraphs }) => paragraphs.count(),
    'w:altChunk': (state) => {
      state.embedded = true
    },
    'mc:AlternateContent': ({ alternates }) => alternates.open(),
    'mc:Choice': enterBranch,
    'mc:Fallback': enterBranch,
  },
  leave: {
    'w:p': ({ paragraphs, fields }) => {
      fields.endParagraph()
      paragraphs.end()
    },
    'w:r': ({ runs }) => runs.pop(),
    'w:t': endText,
    'm:t': endText,
    'mc:AlternateContent': ({ alternates }) => alternates.close(),
  },
}

function startText(state: BodyState): void {
  state.inText = true
}

function endText(state: BodyState): void {
  state.inText = false
}

/** A branch that shows the same once more is skipped, with its own tag as the first one open. */
function enterBranch(state: BodyState): void {
  if (!state.alternates.branch()) state.skipped = 1
}
