import { cohenKappa, f1, macroF1, precision, recall, type Tally, tally, total } from './accuracy'
import { bootstrap } from './bootstrap'
import { type Dispute, disputes } from './disputes'
import { type JudgedUnit, type Judgement, judgedUnits } from './judgement'
import { alpha, coincidences } from './krippendorff-alpha'
import type { Measured } from './measured'
import { againstOthers } from './reference'
import { seededRandom } from './seeded-random'
import { jaccardDistance, masiDistance, nominalDistance } from './set-distance'

/** How far coders agree: ours against humans', or humans' with each other. */
export interface Agreement {
  /** By name. */
  readonly coders: readonly string[]
  /** How many recommendations were judged by two coders or more; only these count. */
  readonly recommendations: number
  readonly themes: readonly ThemeAgreement[]
  /** All themes together. */
  readonly overall: OverallAgreement
  readonly disputes: readonly Dispute[]
}

/** Of one coder against what most of the others say; see accuracy.ts. */
export interface Accuracy {
  readonly tally: Tally
  readonly precision: Measured
  readonly recall: Measured
  readonly f1: Measured
}

export interface ThemeAgreement {
  readonly theme: string
  /** Null when no coder was named to be measured. */
  readonly accuracy: (Accuracy & { readonly kappa: Measured }) | null
  /** Krippendorff's α of «has the theme» and «has not», between all coders. */
  readonly alpha: Measured
}

export interface OverallAgreement {
  readonly accuracy: (Accuracy & { readonly macroF1: Measured }) | null
  /** Krippendorff's α of whole sets of themes, with MASI and with Jaccard distance. */
  readonly masiAlpha: Measured
  readonly jaccardAlpha: Measured
}

export interface AgreementOptions {
  /** Ids of the themes that were coded, in the order of the result. */
  readonly themes: readonly string[]
  /** The coder whose accuracy is measured against the others; null: nobody's. */
  readonly measured: string | null
  /** The same seed gives the same intervals. */
  readonly seed: number
  readonly resamples?: number
  readonly level?: number
}

/**
 * Agreement of coders, with confidence intervals by resampling recommendations. Does not depend on the order of
 * judgements or themes. Nothing judged twice gives measures that are undefined, with the reason.
 * Takes a second or two for 400 recommendations, 40 themes and 1000 resamples.
 * Throws when the coder to be measured judged nothing, or a coder judged a recommendation twice.
 */
export function agreement(judgements: readonly Judgement[], options: AgreementOptions): Agreement {
  const { themes, measured, seed, resamples = 1000, level = 0.95 } = options
  const { coders, units: all } = judgedUnits(judgements)
  if (measured !== null && judgements.length > 0 && !coders.includes(measured)) {
    throw new RangeError(`expected one of the coders ${coders.join(', ')}, got ${measured}`)
  }
  const units = all.filter(({ answers }) => answers.filter(Boolean).length > 1)
  const measures = measuresOf(units, { themes, coder: measured === null ? null : coders.indexOf(measured) })
  const plain = measures()
  const flat = (values: Measures) => flatten(values).map(({ value }) => value)
  const intervals = bootstrap(units.length, (drawn) => flat(measures(drawn)), {
    random: seededRandom(seed),
    resamples,
    level,
  })
  const { themes: ofThemes, overall } = withIntervals(plain, intervals)
  return { coders, recommendations: units.length, themes: ofThemes, overall, disputes: disputes(units, coders) }
}

type Measures = Pick<Agreement, 'themes' | 'overall'>

interface MeasuredCoder {
  readonly themes: readonly string[]
  /** Index of the coder whose accuracy is measured. */
  readonly coder: number | null
}

/** All measures of a choice of the units, prepared once for all resamples. */
function measuresOf(
  units: readonly JudgedUnit[],
  { themes, coder }: MeasuredCoder,
): (drawn?: readonly number[]) => Measures {
  const sets = units.map(({ answers }) => answers)
  const [masi, jaccard] = [coincidences(sets, masiDistance), coincidences(sets, jaccardDistance)]
  const prepared = themes.map((theme) => ({
    theme,
    answers: coder === null ? null : againstOthers(units, coder, theme),
    binary: coincidences(
      sets.map((unit) => unit.map((answer) => answer?.has(theme) ?? null)),
      nominalDistance,
    ),
  }))
  return (drawn) => {
    const ofThemes = prepared.map(({ theme, answers, binary }): ThemeAgreement => {
      const counts = answers && tally(answers, drawn)
      return {
        theme,
        accuracy: counts && { ...accuracy(counts), kappa: cohenKappa(counts) },
        alpha: alpha(binary, drawn),
      }
    })
    const tallies = ofThemes.flatMap((each) => each.accuracy?.tally ?? [])
    return {
      themes: ofThemes,
      overall: {
        accuracy: coder === null ? null : { ...accuracy(total(tallies)), macroF1: macroF1(tallies) },
        masiAlpha: alpha(masi, drawn),
        jaccardAlpha: alpha(jaccard, drawn),
      },
    }
  }
}

const accuracy = (counts: Tally): Accuracy => {
  return { tally: counts, precision: precision(counts), recall: recall(counts), f1: f1(counts) }
}

/** Every measure, always in one order: what `withIntervals` relies on. */
function flatten({ themes, overall }: Measures): Measured[] {
  const found: Measured[] = []
  mapMeasures({ themes, overall }, (measure) => {
    found.push(measure)
    return measure
  })
  return found
}

function withIntervals(measures: Measures, intervals: readonly Measured['interval'][]): Measures {
  let at = 0
  return mapMeasures(measures, (measure) => {
    const interval = intervals[at++] ?? null
    return measure.value === null ? measure : { ...measure, interval }
  })
}

function mapMeasures({ themes, overall }: Measures, map: (measure: Measured) => Measured): Measures {
  const mapped = <A extends Accuracy>(accuracy: A): A => {
    return { ...accuracy, precision: map(accuracy.precision), recall: map(accuracy.recall), f1: map(accuracy.f1) }
  }
  return {
    themes: themes.map(({ theme, accuracy, alpha: own }) => ({
      theme,
      accuracy: accuracy && { ...mapped(accuracy), kappa: map(accuracy.kappa) },
      alpha: map(own),
    })),
    overall: {
      accuracy: overall.accuracy && { ...mapped(overall.accuracy), macroF1: map(overall.accuracy.macroF1) },
      masiAlpha: map(overall.masiAlpha),
      jaccardAlpha: map(overall.jaccardAlpha),
    },
  }
}
