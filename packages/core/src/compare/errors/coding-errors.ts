import { z } from 'zod'
import type { ThemeCell } from '../../model'

/** How many units got each answer from the coder. A unit is a cell of the matrix or a recommendation, never both. */
export interface AnswerCounts {
  readonly found: number
  readonly uncertain: number
  readonly notFound: number
}

/** What the coder answered on units whose truth a person told. Sensitivity and specificity are shares of these counts. */
export interface CodingErrors {
  readonly theme: string
  /** Units that have the theme. */
  readonly present: AnswerCounts
  /** Units that have it not. */
  readonly absent: AnswerCounts
}

const count = z.number().int().nonnegative()
const answerCounts = z.strictObject({ found: count, uncertain: count, notFound: count })

/** The form in which measured errors are kept in a file. */
export const codingErrorsSchema = z.array(
  z.strictObject({ theme: z.string(), present: answerCounts, absent: answerCounts }),
) satisfies z.ZodType<readonly CodingErrors[]>

/** A unit of the evaluation: what the coder answered, and whether the theme is there. */
export interface EvaluatedUnit {
  readonly theme: string
  readonly state: ThemeCell['state']
  readonly present: boolean
}

/** The units counted by theme, themes by id. No units make no themes. */
export function codingErrors(units: readonly EvaluatedUnit[]): readonly CodingErrors[] {
  const themes = [...new Set(units.map(({ theme }) => theme))].sort()
  const count = (theme: string, present: boolean): AnswerCounts =>
    answers(units.filter((unit) => unit.theme === theme && unit.present === present).map(({ state }) => state))
  return themes.map((theme) => ({ theme, present: count(theme, true), absent: count(theme, false) }))
}

/** States counted. */
export function answers(states: readonly ThemeCell['state'][]): AnswerCounts {
  const count = (state: ThemeCell['state']) => states.filter((each) => each === state).length
  return { found: count('found'), uncertain: count('uncertain'), notFound: count('not found') }
}

/** Sensitivity: of the units that have the theme, the share found. In [0, 1]; null when none has it. */
export const sensitivity = ({ present }: CodingErrors): number | null => share(present.found, present)

/** Specificity: of the units that have it not, the share not found. In [0, 1]; null when all have it. */
export const specificity = ({ absent }: CodingErrors): number | null => share(absent.notFound, absent)

function share(part: number, { found, uncertain, notFound }: AnswerCounts): number | null {
  const all = found + uncertain + notFound
  return all === 0 ? null : part / all
}
