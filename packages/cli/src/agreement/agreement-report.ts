import {
  type Agreement,
  agreement,
  type Codebook,
  type Judgement,
  type Measured,
  type Recommendation,
} from '@sverka/core'

/** What `sverka agree` found, before it takes a form. */
export interface AgreementReport {
  /** The coder whose accuracy was measured. */
  readonly ours: string
  readonly agreement: Agreement
  /** Krippendorff's α with MASI of people without us; null when fewer than two people coded. */
  readonly peopleMasiAlpha: Measured | null
  readonly codebook: Codebook
  readonly recommendations: ReadonlyMap<string, Recommendation>
}

/** The same judgements give the same intervals. */
const SEED = 1

/** Measures our judgements against people's, and people's against each other's. */
export function agreementReport(
  ours: readonly Judgement[],
  people: readonly Judgement[],
  { codebook, recommendations }: { readonly codebook: Codebook; readonly recommendations: readonly Recommendation[] },
): AgreementReport {
  const [measured = null] = new Set(ours.map(({ coder }) => coder))
  const themes = codebook.themes.map(({ id }) => id)
  const several = new Set(people.map(({ coder }) => coder)).size > 1
  return {
    ours: measured ?? '',
    agreement: agreement([...ours, ...people], { themes, measured, seed: SEED }),
    peopleMasiAlpha: several ? agreement(people, { themes: [], measured: null, seed: SEED }).overall.masiAlpha : null,
    codebook,
    recommendations: new Map(recommendations.map((each) => [each.id, each])),
  }
}

/** One measure of one theme, or of all together: a row of a table. */
export interface MeasureRow {
  /** Null: all themes together. */
  readonly theme: string | null
  readonly measure:
    | 'precision'
    | 'recall'
    | 'f1'
    | 'macroF1'
    | 'kappa'
    | 'alpha'
    | 'masiAlpha'
    | 'jaccardAlpha'
    | 'peopleMasiAlpha'
  readonly measured: Measured
}

/** Every measure, those of all themes together first. */
export function measureRows({
  agreement: { overall, themes },
  peopleMasiAlpha,
}: AgreementReport): readonly MeasureRow[] {
  const { accuracy, masiAlpha, jaccardAlpha } = overall
  return [
    ...rows(null, accuracy && { precision: accuracy.precision, recall: accuracy.recall, f1: accuracy.f1 }),
    ...rows(null, accuracy && { macroF1: accuracy.macroF1 }),
    ...rows(null, { masiAlpha, jaccardAlpha, ...(peopleMasiAlpha ? { peopleMasiAlpha } : {}) }),
    ...themes.flatMap(({ theme, accuracy: own, alpha }) => [
      ...rows(theme, own && { precision: own.precision, recall: own.recall, f1: own.f1, kappa: own.kappa }),
      ...rows(theme, { alpha }),
    ]),
  ]
}

type Measures = Readonly<Partial<Record<MeasureRow['measure'], Measured>>>

const rows = (theme: string | null, measures: Measures | null): MeasureRow[] =>
  Object.entries(measures ?? {}).map(([measure, measured]) => ({
    theme,
    measure: measure as MeasureRow['measure'],
    measured,
  }))
