import type { Codebook, Coding, Document, Evidence, Mention, Recommendation } from '../model'
import { gather } from '../text/gather'
import { slice } from '../text/span'
import { spell, type Word, words } from '../text/words'
import { type Calibration, certainty, DICTIONARY_ONLY, probability, type Testimony } from './calibration'
import type { CompiledDictionary } from './dictionary'
import { dictionaryReader, type Hit, type Vocabulary } from './dictionary-reader'
import { evidenceFor, hitEvidence, hitSpan, type Quotable, weighedEvidence } from './evidence'
import { contentWords } from './features'
import { remembering } from './remembering'
import { mender } from './spellings'
import type { ThemeModel } from './theme-model'

/** The two readers and what binds their answers. */
export interface CoderParts {
  readonly codebook: Codebook
  readonly dictionary: CompiledDictionary
  /** The statistical reader with its calibration; null: the dictionary alone codes, as it does themes unknown to the reader. */
  readonly model: CalibratedModel | null
}

export interface CalibratedModel {
  readonly model: ThemeModel
  readonly calibration: Calibration
  /** Stems that are words in their own right, so that a rare word is not taken for a typing error. */
  readonly vocabulary: Vocabulary
  /** How telling a stem is, above 0: the rarer the more. */
  readonly rarity: (stem: string) => number
}

/** What a text is about and how it is worded. */
export interface Profile {
  /** Theme → closeness in [0, 1]. */
  readonly themes: ReadonlyMap<string, number>
  /** Stem → how telling it is, above 0. */
  readonly stems: ReadonlyMap<string, number>
}

/** All that can be said of one recommendation. */
export interface Coded {
  readonly codings: readonly Coding[]
  readonly mentions: readonly Mention[]
  /** For each theme of the codebook, in its order, how close the recommendation comes to it, in [0, 1]. */
  readonly closeness: readonly number[]
}

/** What both readers say of one theme in one recommendation. */
export interface ThemeReading {
  readonly theme: string
  /** In (0, 1). */
  readonly probability: number
  /** The model's margin; null where no model knows the theme. */
  readonly margin: number | null
  readonly certainty: Coding['certainty'] | null
  readonly hits: readonly {
    readonly pattern: string
    readonly kind: Hit['kind']
    readonly role: Evidence['role']
    readonly quote: string
  }[]
  /** The words that spoke most for (above 0) and against (below 0) the theme, strongest first. */
  readonly weights: readonly { readonly word: string; readonly weight: number }[]
}

export interface Coder {
  code(recommendation: Recommendation, document: Document): Coded
  /** The words that bring a recommendation close to a theme, coded or not; empty when none does. */
  evidence(recommendation: Recommendation, document: Document, theme: string): Evidence[]
  /** Themes and telling stems of any text, for similarity. */
  profile(text: string): Profile
  /** For every theme of the codebook the patterns and weights for and against. */
  explain(recommendation: Recommendation, document: Document): ThemeReading[]
}

/** Makes a coder that reads many recommendations. Its answers depend on the recommendation alone. */
export function coder({ codebook, dictionary, model }: CoderParts): Coder {
  const reader = dictionaryReader(dictionary, model?.vocabulary ?? new Set())
  const mended = mender(dictionary.trie.keys, model?.vocabulary ?? new Set())
  // A word that was seen before is the same string again, which everything that is kept by words finds faster.
  const spelled = remembering((folded) => mended(spell(folded)))
  // The same few headings stand over many texts.
  const headingOf = remembering((heading): Heading => {
    const found = words(heading, spelled)
    return { words: found, addressed: reader.addressed(found), ruled: reader.ruled(found) }
  })
  const rarity = model?.rarity ?? (() => 1)
  const ids = codebook.themes.map(({ id }) => id)
  const columns = ids.map((id) => model?.model.themes.indexOf(id) ?? -1)
  const calibrations = columns.map((column) => (model && column >= 0 ? model.calibration : DICTIONARY_ONLY))

  const hear = (text: readonly Word[], heading: Heading, addressee: Heading): Heard => {
    const found = byTheme([...reader.hits(text), ...forAll([...heading.addressed, ...addressee.ruled], text)])
    const margins = model?.model.margins(text, heading.words) ?? []
    const closeness = ids.map((id, at) =>
      probability(calibrations[at] as Calibration, answerOf(found.get(id)), margins[columns[at] as number] ?? 0),
    )
    return { hits: found, margins, closeness }
  }
  const read = (recommendation: Recommendation, document: Document): Readout => {
    const gathered = gather(document.text, recommendation.parts)
    const text = words(gathered.text, spelled)
    const heading = headingOf(headingText(recommendation))
    const addressee = headingOf(recommendation.addressee ?? '')
    return { document, gathered, text, ...hear(text, heading, addressee) }
  }

  // A report asks for the evidence of a few recommendations of a district, once for every theme that it lacks.
  const recent = new Map<Recommendation, Readout>()
  const readAgain = (recommendation: Recommendation, document: Document): Readout => {
    const kept = recent.get(recommendation)
    if (kept?.document === document) return kept
    const readout = read(recommendation, document)
    if (recent.size >= MOST_RECENT) recent.clear()
    recent.set(recommendation, readout)
    return readout
  }

  return {
    code(recommendation, document) {
      const readout = read(recommendation, document)
      const codings: Coding[] = []
      const mentions: Mention[] = []
      ids.forEach((theme, at) => {
        const p = readout.closeness[at] as number
        const how = certainty(calibrations[at] as Calibration, p)
        const hits = readout.hits.get(theme) ?? []
        if (how !== null) {
          const weigh = () => model?.model.weigh(readout.text, theme) ?? []
          const evidence = evidenceFor(readout, hits, weigh)
          codings.push({
            recommendation: recommendation.id,
            theme,
            certainty: how,
            probability: (columns[at] as number) >= 0 ? p : null,
            evidence,
          })
        } else {
          const named = hits.filter(({ kind, role }) => role === 'mentioned' && kind !== 'not')
          if (named.length > 0)
            mentions.push({ recommendation: recommendation.id, theme, evidence: hitEvidence(readout, named) })
        }
      })
      return { codings, mentions, closeness: readout.closeness }
    },
    evidence(recommendation, document, theme) {
      const readout = readAgain(recommendation, document)
      const named = (readout.hits.get(theme) ?? []).filter(({ kind }) => kind !== 'not')
      if (named.length > 0) return hitEvidence(readout, named)
      if ((readout.closeness[ids.indexOf(theme)] ?? 0) < CLOSE) return []
      return weighedEvidence(readout, model?.model.weigh(readout.text, theme) ?? [], 'mentioned')
    },
    profile(text) {
      const found = words(text, spelled)
      const { closeness } = hear(found, NO_HEADING, NO_HEADING)
      const telling = contentWords(found).map(({ stem }) => [stem, rarity(stem)] as const)
      return { themes: new Map(ids.map((id, at) => [id, closeness[at] as number])), stems: new Map(telling) }
    },
    explain(recommendation, document) {
      const readout = read(recommendation, document)
      return ids.map((theme, at) => {
        const p = readout.closeness[at] as number
        const known = (columns[at] as number) >= 0
        return {
          theme,
          probability: p,
          margin: known ? (readout.margins[columns[at] as number] as number) : null,
          certainty: certainty(calibrations[at] as Calibration, p),
          hits: (readout.hits.get(theme) ?? []).map((hit) => ({
            ...pick(hit),
            quote: slice(readout.gathered.text, hitSpan(readout, hit)),
          })),
          weights: known ? weights(readout, model?.model.weigh(readout.text, theme) ?? []) : [],
        }
      })
    },
  }
}

/** Its section and addressee as one text; the very string where there is but one, since many recommendations share it. */
const headingText = ({ section, addressee }: Recommendation): string =>
  section && addressee ? `${section}. ${addressee}` : section || addressee || ''

/** A section or an addressee, and the themes it brings. */
interface Heading {
  readonly words: readonly Word[]
  readonly addressed: readonly Hit[]
  readonly ruled: readonly Hit[]
}

const NO_HEADING: Heading = { words: [], addressed: [], ruled: [] }

/** What was read in one recommendation, before anything is decided. */
interface Readout extends Heard, Quotable {}

/** What both readers say of a text. */
interface Heard {
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** The model's, for each of its themes. */
  readonly margins: readonly number[]
  readonly closeness: readonly number[]
}

/**
 * The dictionary's answers alone, for whoever weighs them against labels: text and heading in, then for any theme what
 * was found.
 */
export function dictionaryAnswers(dictionary: CompiledDictionary, vocabulary: Vocabulary) {
  const reader = dictionaryReader(dictionary, vocabulary)
  return (text: readonly Word[], heading: readonly Word[]) => {
    const found = byTheme([...reader.hits(text), ...reader.addressed(heading), ...reader.ruled(heading)])
    return (theme: string): Testimony['dictionary'] => answerOf(found.get(theme))
  }
}

function answerOf(hits: readonly Hit[] | undefined): Testimony['dictionary'] {
  if (hits === undefined) return 'nothing'
  if (hits.some(({ kind }) => kind === 'rule')) return 'rule'
  const asked = hits.filter(({ role }) => role === 'asked')
  if (asked.some(({ kind }) => kind === 'pattern')) return 'pattern'
  if (asked.length > 0) return 'hint'
  if (hits.some(({ kind }) => kind === 'not')) return 'not'
  return 'mention'
}

/** Everything under «Родителям» is about parents: the addressee speaks for the whole recommendation. */
const forAll = (found: readonly Hit[], text: readonly Word[]): Hit[] =>
  found.map((hit) => ({ ...hit, from: 0, to: text.length }))

function byTheme(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.theme)
    if (group) group.push(hit)
    else groups.set(hit.theme, [hit])
  }
  return groups
}

const pick = ({ pattern, kind, role }: Hit): Pick<Hit, 'pattern' | 'kind' | 'role'> => ({ pattern, kind, role })

/** Keeping them all would fill the memory. */
const MOST_RECENT = 100

/** Below this closeness the words that weighed most are any words, «в» and «провести», and brought nothing close. */
const CLOSE = 0.01

/** Below this a word said nothing worth showing. */
const TELLING = 0.02

function weights({ gathered, text }: Readout, weighed: readonly number[]): { word: string; weight: number }[] {
  return text
    .map((word, at) => ({ word: slice(gathered.text, word), weight: Number((weighed[at] ?? 0).toFixed(3)) }))
    .filter(({ weight }) => Math.abs(weight) >= TELLING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
