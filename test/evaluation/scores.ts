import type { Analysis, EvaluatedUnit, ThemeCell } from '@sverka/core'
import type { GoldRecommendation } from './gold'
import { matching, sameText } from './matching'

/** Right, wrong and missed; precision, recall and F1 are null where nothing was found or nothing was there. */
export interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Scores {
  readonly documents: number
  readonly recommendations: number
  readonly segmentation: Score
  readonly sameText: Score
  readonly coding: Score
  readonly macroF1: number | null
  readonly themes: readonly (Score & { readonly theme: string })[]
  /** Of the themes present in a document, how many are neither found nor uncertain there. */
  readonly falseLacks: { readonly lacks: number; readonly present: number }
  /** Of the cells of the matrix, how many are uncertain. */
  readonly uncertain: { readonly cells: number; readonly of: number }
  /** Whole sentences, one an error. */
  readonly errors: readonly string[]
  /** Every cell of the matrix with its truth, for the measured coding errors; arguable ones left out. */
  readonly cells: readonly EvaluatedUnit[]
}

/** What a person says of one document. */
interface Labels {
  readonly file: string
  readonly recommendations: readonly Pick<GoldRecommendation, 'text' | 'themes' | 'may'>[]
}

/** What is scored of an analysis. */
type Coded = Pick<Analysis, 'codebook' | 'recommendations' | 'codings'>

/** Scores what `analysis` says of one document each against the gold labels. */
export function scores(results: readonly { readonly gold: Labels; readonly analysis: Coded }[]): Scores {
  const segmentation = new Count()
  const same = new Count()
  const byTheme = new Map<string, Count>()
  const errors: string[] = []
  const cells: EvaluatedUnit[] = []
  for (const { gold, analysis } of results) {
    const note = (text: string) => errors.push(`${gold.file}: ${text}`)
    const found = analysis.recommendations
    const pairs = matching(
      gold.recommendations.map(({ text }) => text),
      found.map(({ text }) => text),
    )
    const codings = (id: string) => analysis.codings.filter(({ recommendation }) => recommendation === id)
    gold.recommendations.forEach((wanted, at) => {
      const own = found[pairs.get(at) ?? -1]
      if (own) segmentation.right++
      else segmentation.missed++
      if (own && sameText(own.text, wanted.text)) same.right++
      else same.missed++
      if (!own) note(`not cut out: ${wanted.text}`)
      else if (!sameText(own.text, wanted.text)) note(`cut as «${own.text}», not «${wanted.text}»`)
      const got = own ? codings(own.id) : []
      const certain = new Set(got.filter(({ certainty }) => certainty === 'found').map(({ theme }) => theme))
      for (const theme of wanted.themes) {
        const count = themeCount(byTheme, theme)
        if (certain.has(theme)) count.right++
        else {
          count.missed++
          const unsure = got.some((coding) => coding.theme === theme)
          note(`missed ${theme}${unsure ? ' (uncertain)' : ''}: ${wanted.text}`)
        }
      }
      for (const theme of certain) {
        if (wanted.themes.includes(theme) || wanted.may.includes(theme)) continue
        themeCount(byTheme, theme).wrong++
        note(`wrongly ${theme}: ${wanted.text}`)
      }
    })
    const matched = new Set(pairs.values())
    found.forEach((own, at) => {
      if (matched.has(at)) return
      segmentation.wrong++
      note(`no recommendation: ${own.text}`)
      for (const { theme, certainty } of codings(own.id)) if (certainty === 'found') themeCount(byTheme, theme).wrong++
    })
    same.wrong +=
      found.length -
      [...pairs].filter(([at, index]) => sameText(found[index]?.text ?? '', gold.recommendations[at]?.text ?? ''))
        .length
    cells.push(...evaluatedCells(gold, analysis))
  }
  const themes = [...byTheme].map(([theme, count]) => ({ theme, ...count.score() }))
  themes.sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0) || (a.theme < b.theme ? -1 : 1))
  const present = cells.filter((cell) => cell.present)
  return {
    documents: results.length,
    recommendations: results.reduce((sum, { gold }) => sum + gold.recommendations.length, 0),
    segmentation: segmentation.score(),
    sameText: same.score(),
    coding: [...byTheme.values()].reduce((sum, count) => sum.plus(count), new Count()).score(),
    macroF1: themes.length === 0 ? null : rounded(themes.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / themes.length),
    themes,
    falseLacks: { lacks: present.filter(({ state }) => state === 'not found').length, present: present.length },
    uncertain: { cells: cells.filter(({ state }) => state === 'uncertain').length, of: cells.length },
    errors,
    cells,
  }
}

/** The score of some of the themes, taken together. */
export const pooled = ({ themes }: Pick<Scores, 'themes'>, wanted: readonly string[]): Score =>
  themes
    .filter(({ theme }) => wanted.includes(theme))
    .reduce((sum, count) => sum.plus(count), new Count())
    .score()

/** The cells of one document: its best answer for each theme against whether any recommendation has it. */
function evaluatedCells(gold: Labels, { codebook, codings }: Coded): EvaluatedUnit[] {
  return codebook.themes.flatMap(({ id: theme }) => {
    const present = gold.recommendations.some(({ themes }) => themes.includes(theme))
    if (!present && gold.recommendations.some(({ may }) => may.includes(theme))) return []
    const own = codings.filter((coding) => coding.theme === theme)
    const state: ThemeCell['state'] = own.some(({ certainty }) => certainty === 'found')
      ? 'found'
      : own.length > 0
        ? 'uncertain'
        : 'not found'
    return [{ theme, state, present }]
  })
}

class Count {
  right = 0
  wrong = 0
  missed = 0

  plus({ right, wrong, missed }: Pick<Score, 'right' | 'wrong' | 'missed'>): Count {
    const sum = new Count()
    sum.right = this.right + right
    sum.wrong = this.wrong + wrong
    sum.missed = this.missed + missed
    return sum
  }

  score(): Score {
    const { right, wrong, missed } = this
    const share = (all: number) => (all === 0 ? null : rounded(right / all))
    const f1 = right + wrong + missed === 0 ? null : rounded((2 * right) / (2 * right + wrong + missed))
    return { right, wrong, missed, precision: share(right + wrong), recall: share(right + missed), f1 }
  }
}

function themeCount(counts: Map<string, Count>, theme: string): Count {
  const count = counts.get(theme) ?? new Count()
  counts.set(theme, count)
  return count
}

const rounded = (value: number): number => Number(value.toFixed(4))
