/**
 * Every data type of Sverka, in pipeline order, with its invariants.
 *
 * All are plain read-only records that survive a JSON round trip and are joined by id: a record is a row of a table.
 * Offsets are UTF-16 code units, half-open, into `Document.text`, which never changes after reading.
 * `null` means «cannot be said», never 0 and never an empty string.
 */

/** A half-open stretch of `Document.text`: 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A fault in the data, returned with its place. Only misuse of the API throws. */
export interface Problem {
  /** A stable name of the rule that was broken, e.g. `number-gap`. */
  readonly rule: string
  /** `error`: this document gave no result; `warning`: it did, but look there; `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note'
  /** A whole sentence in the reader's language that says what happened and what to do. */
  readonly message: string
  /** `Document.source`, or the path of a file that could not be read; null when it concerns the whole corpus. */
  readonly source: string | null
  readonly span: Span | null
}

/** What a stage returns when the data may be at fault: everything that could be had, and what could not. */
export interface Result<V> {
  readonly value: V
  readonly problems: readonly Problem[]
}

/** The language of messages, names and reports. Documents are always Russian. */
export type Language = 'ru' | 'en'

// --- documents

/** A document as read: canonical text (see text/canonical) and what its format tells about that text. */
export interface Document {
  /** Unique in a corpus. */
  readonly id: string
  /** Where it came from, as a reader would name it: a path, or `archive.zip/file.docx`. */
  readonly source: string
  readonly text: string
  /**
   * What a line of `text` is. `paragraph`: a whole paragraph, list item or table row, as html, docx, odt and rtf tell.
   * `printed`: a line as it stood on the page; paragraphs may run over several (txt, pdf).
   * Table cells of a row are parted by one tab each.
   */
  readonly lines: 'paragraph' | 'printed'
  /** `lost`: the format keeps list numbers where no reader reaches them (doc), so numbers are counted by position. */
  readonly numbers: 'kept' | 'lost'
  /** Variables supplied by a person (manifest, column of a table): they win over what the text states. */
  readonly supplied: SuppliedVariables | null
}

export interface SuppliedVariables {
  readonly district?: string
  readonly region?: string
  /** ISO date, `2023-08-31`. */
  readonly date?: string
  /** `2023-2024`. */
  readonly schoolYear?: string
}

/** A value with the place that states it; `span` is null when a person supplied it or it follows from another value. */
export interface Stated<V> {
  readonly value: V
  readonly span: Span | null
}

export interface DocumentVariables {
  readonly document: string
  /** Official name in the nominative: «муниципальное образование город Армавир», «Мосальский район». */
  readonly district: Stated<string> | null
  readonly region: Stated<string> | null
  /** ISO date of the conference. */
  readonly date: Stated<string> | null
  /** The school year the recommendations are for, `2023-2024`. */
  readonly schoolYear: Stated<string> | null
  /** `resolution` when recommendations with a lead-in were found; else `other` (a news story, a report, an order). */
  readonly kind: 'resolution' | 'other'
}

/** The unit that is coded and counted: the smallest unit that asks for something by itself. */
export interface Recommendation {
  /** Unique in a corpus: `<document id>#<position from 1>`. */
  readonly id: string
  readonly document: string
  /** From the first to the last character, without number and closing punctuation. Disjoint and ordered in a document. */
  readonly span: Span
  /** The pieces of `span` that bear its text; page numbers and running heads between them belong to no recommendation. */
  readonly parts: readonly Span[]
  /** Its parts as one line: white space collapsed, hyphenation at line ends mended, typing errors kept. */
  readonly text: string
  /** As a reader would cite it: «3», «2.1», «II.4», «III.2.а»; null when the document prints none. */
  readonly number: string | null
  /** Who must do it: the words of the line that introduces the list; null when none does. */
  readonly addressee: string | null
  /** The heading it stands under; null when none does. */
  readonly section: string | null
}

// --- codebook

/** What each theme means, written for people. Dictionary and model are our reading of it and change separately. */
export interface Codebook {
  readonly version: number
  readonly rules: readonly string[]
  readonly groups: readonly ThemeGroup[]
  readonly themes: readonly Theme[]
}

export interface ThemeGroup {
  readonly id: string
  readonly ru: string
  readonly en: string
}

export interface Theme {
  readonly id: string
  readonly group: string
  readonly ru: string
  readonly en: string
  readonly definition: string
  readonly includes?: readonly string[] | undefined
  readonly not?: readonly string[] | undefined
}

// --- codings

/** The very words behind a statement: `document.text.slice(span.start, span.end) === quote`, always. */
export interface Evidence {
  readonly span: Span
  readonly quote: string
  /** The dictionary pattern that matched; null when the words were weighed by the model. */
  readonly pattern: string | null
  /** `asked`: the recommendation asks for this. `mentioned`: it only names it, and that codes nothing. */
  readonly role: 'asked' | 'mentioned'
}

/** A recommendation has a theme. Never without evidence. */
export interface Coding {
  readonly recommendation: string
  readonly theme: string
  readonly certainty: 'found' | 'uncertain'
  /** Calibrated probability in (0, 1) that a careful human reader would agree; null where nothing calibrated it. */
  readonly probability: number | null
  readonly evidence: readonly Evidence[]
}

/** What a recommendation names but does not ask for. */
export interface Mention {
  readonly recommendation: string
  readonly theme: string
  readonly evidence: readonly Evidence[]
}

// --- comparison

/** One column of the comparison: a district at one conference. Several files of one conference are one district. */
export interface District {
  readonly id: string
  /** As shown: the name, with the year where the corpus holds several years of one district. */
  readonly name: string
  readonly region: string | null
  readonly date: string | null
  readonly schoolYear: string | null
  readonly documents: readonly string[]
  /** How many recommendations it makes. */
  readonly recommendations: number
}

export interface ThemeCell {
  readonly district: string
  readonly theme: string
  readonly state: 'found' | 'uncertain' | 'not found'
  /** Ids of the recommendations coded with the theme, found ones first, in document order. Empty when not found. */
  readonly recommendations: readonly string[]
  /** Where the theme was not found: the recommendation that comes closest; null when the district has none at all. */
  readonly nearestMiss: NearestMiss | null
}

export interface NearestMiss {
  readonly recommendation: string
  /** How close it comes, in [0, 1]; comparable between themes and districts. */
  readonly score: number
  /** The words that brought it close; empty when nothing did. */
  readonly evidence: readonly Evidence[]
}

/** District × theme: one cell for every pair, districts in corpus order, themes in codebook order. */
export interface ThemeMatrix {
  readonly districts: readonly string[]
  readonly themes: readonly string[]
  readonly cells: readonly ThemeCell[]
}

/** How many districts have a theme. */
export interface Coverage {
  readonly theme: string
  readonly found: number
  readonly uncertain: number
  readonly of: number
  /** `shared by all` and `shared by some` count found cells only; `only here`: exactly one of two or more districts. */
  readonly kind: 'shared by all' | 'shared by some' | 'only here' | 'not found'
  /** Ids of the districts where it was found. */
  readonly districts: readonly string[]
}

/** What two districts share, and how much. */
export interface Overlap {
  readonly first: string
  readonly second: string
  readonly shared: readonly string[]
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  /** |A∩B| / |A∪B| in [0, 1]; null when neither district has a theme. */
  readonly jaccard: number | null
  /** Szymkiewicz–Simpson, |A∩B| / min(|A|, |B|), in [0, 1]; null when either district has no theme. */
  readonly overlapCoefficient: number | null
}

/** How far two recommendation texts ask for the same thing, and what drove it. */
export interface Similarity {
  /** In [0, 1]; 0 for texts that share nothing, 1 for the same text. */
  readonly score: number
  readonly sharedThemes: readonly string[]
  /** Stems both texts use, the most telling first. */
  readonly sharedStems: readonly string[]
}

/** The whole result of the pipeline. */
export interface Analysis {
  readonly codebook: Codebook
  readonly documents: readonly Document[]
  readonly variables: readonly DocumentVariables[]
  readonly recommendations: readonly Recommendation[]
  readonly codings: readonly Coding[]
  readonly mentions: readonly Mention[]
  readonly districts: readonly District[]
  readonly matrix: ThemeMatrix
  readonly coverage: readonly Coverage[]
  readonly overlaps: readonly Overlap[]
  readonly problems: readonly Problem[]
}
