import type { Problem } from '@sverka/core'
import { problem } from './messages'
import type { ReadContext } from './reading'

/** What is wrong with the text of a document, whatever format it came from; an error means that it is of no use. */
export function textFaults(text: string, context: ReadContext): readonly Problem[] {
  const limit = context.limits.characters
  if (text.length > limit) return [problem('too-much-text', context, { size: text.length, limit })]
  if (!/[\p{L}\p{N}]/u.test(text)) return [problem('no-text', context)]

  const faults: Problem[] = []
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  if (lost > 0) faults.push(problem('damaged-characters', context, { count: lost }))
  if (!isRussian(text)) faults.push(problem('not-russian', context))
  return faults
}

/** Judged by the letters of the beginning, middle and end; a page in Russian may hold many Latin addresses and names. */
function isRussian(text: string): boolean {
  const middle = Math.floor(text.length / 2)
  const sample = text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE) + text.slice(-SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const russian = sample.match(/[А-Яа-яЁё]/g)?.length ?? 0
  return russian >= letters / 4
}

const SAMPLE = 10_000
