import type { Problem } from '@sverka/core'
import type { Words } from '../language/words'
import type { Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a fault in the data, errors first. */
export function problemsTable(view: View): Table {
  return tableOf(view, {
    id: 'problems',
    heading: { ru: 'Замечания к документам', en: 'Problems in the documents' },
    columns: [
      ['severity', { ru: 'Важность', en: 'Severity' }, 'text'],
      ['source', { ru: 'Документ', en: 'Document' }, 'text'],
      ['message', { ru: 'Что случилось и что делать', en: 'What happened and what to do' }, 'text'],
      ['rule', { ru: 'Правило', en: 'Rule' }, 'text'],
      ['start', { ru: 'Начало', en: 'Start' }, 'count'],
      ['end', { ru: 'Конец', en: 'End' }, 'count'],
    ],
    rows: worstFirst(view.analysis.problems).map(({ severity, source, message, rule, span }) => [
      view.say(SEVERITY[severity]),
      source,
      message,
      rule,
      span?.start ?? null,
      span?.end ?? null,
    ]),
  })
}

/** Errors, warnings, notes; the order of the documents within each. */
export const worstFirst = (problems: readonly Problem[]): readonly Problem[] =>
  ORDER.flatMap((severity) => problems.filter((problem) => problem.severity === severity))

const ORDER: readonly Problem['severity'][] = ['error', 'warning', 'note']

export const SEVERITY: Readonly<Record<Problem['severity'], Words>> = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  note: { ru: 'заметка', en: 'note' },
}
