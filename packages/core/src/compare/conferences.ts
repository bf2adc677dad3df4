import type { Document, DocumentVariables, Recommendation } from '../model'
import { fold } from '../text/fold'
import { places } from './place'
import { schoolYearOf } from './school-year'

/** What the segmenter made of all documents. */
export interface SegmentedCorpus {
  readonly documents: readonly Document[]
  readonly variables: readonly DocumentVariables[]
  readonly recommendations: readonly Recommendation[]
}

/** A document of the comparison with what it recommends. */
export interface ComparedDocument {
  readonly document: Document
  readonly variables: DocumentVariables
  readonly recommendations: readonly Recommendation[]
}

/** The documents of one conference of one district. */
export interface Conference {
  /** The same for all conferences of a district; null when the district is unknown: then there is one document. */
  readonly place: string | null
  readonly schoolYear: string | null
  /** Never empty; in corpus order, copies left out. */
  readonly documents: readonly ComparedDocument[]
  /** Documents that repeat another word for word, with the one they repeat. */
  readonly copies: readonly Copy[]
}

export interface Copy {
  readonly document: ComparedDocument
  readonly of: ComparedDocument
}

/** Documents with recommendations, grouped into conferences; these in the order of their first documents. */
export function conferences(corpus: SegmentedCorpus): readonly Conference[] {
  const placeOf = places(corpus.variables)
  // Documents of no known district are put together only if they say the same, word for word.
  const key = (compared: ComparedDocument): string => {
    const place = placeOf.get(compared.document.id)
    return JSON.stringify([place ? 'place' : 'wording', place ?? wording(compared), schoolYearOf(compared.variables)])
  }
  return [...grouped(comparedDocuments(corpus), key).values()].map((group) => {
    const { document, variables } = group[0] as ComparedDocument
    return { place: placeOf.get(document.id) ?? null, schoolYear: schoolYearOf(variables), ...withoutCopies(group) }
  })
}

function comparedDocuments({ documents, variables, recommendations }: SegmentedCorpus): ComparedDocument[] {
  const variablesOf = new Map(variables.map((record) => [record.document, record]))
  const recommendationsOf = grouped(recommendations, ({ document }) => document)
  return documents.flatMap((document) => {
    const own = recommendationsOf.get(document.id)
    return own
      ? [{ document, variables: variablesOf.get(document.id) ?? unstated(document.id), recommendations: own }]
      : []
  })
}

const unstated = (document: string): DocumentVariables => {
  return { document, district: null, region: null, date: null, schoolYear: null, kind: 'other' }
}

/** Of documents with the same wording the one with the smallest source stays, whatever the order of the corpus. */
function withoutCopies(group: readonly ComparedDocument[]): Pick<Conference, 'documents' | 'copies'> {
  const originals = new Map<string, ComparedDocument>()
  for (const compared of [...group].sort(bySource)) {
    const words = wording(compared)
    if (!originals.has(words)) originals.set(words, compared)
  }
  const documents = group.filter((compared) => originals.get(wording(compared)) === compared)
  const copies = group.flatMap((document) => {
    const original = originals.get(wording(document)) as ComparedDocument
    return original === document ? [] : [{ document, of: original }]
  })
  return { documents, copies }
}

const bySource = ({ document: a }: ComparedDocument, { document: b }: ComparedDocument): number =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1

/** What a document asks for, word for word: case, punctuation and layout do not make another text of it. */
const wording = ({ recommendations }: ComparedDocument): string =>
  recommendations.map(({ text }) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')).join('\n')

function grouped<V>(values: readonly V[], key: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}
