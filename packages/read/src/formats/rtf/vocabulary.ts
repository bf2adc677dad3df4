import type { Destination } from './walk'

/** Control words that print a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['line', '\n'],
  ['softline', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
])

/** Control symbols that print one; the others print nothing. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
  ['~', '\u00A0'],
  ['_', '-'],
])

/** Groups that begin with these words send their text elsewhere. Fields, shapes and objects are entered for their results. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['fonttbl', 'fonts'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
  ...(
    'colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf footnote annotation pict ' +
    'nonshppict shprslt sp fldinst xe tc rxe txe bxe private pn nonesttables mmath ftnsep ftnsepc ftncn listtable ' +
    'listoverridetable filetbl revtbl aftnsep aftnsepc aftncn falt'
  )
    .split(' ')
    .map((word) => [word, 'skipped'] as const),
])

/** Optional groups (`\\*`) that are entered: what they hold is shown. */
export const ENTERED: ReadonlySet<string> = new Set(['shpinst', 'do', 'nesttableprops', 'listtext', 'pntext'])
