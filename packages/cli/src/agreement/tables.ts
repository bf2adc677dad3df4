import { type Language, reasonSentence } from '@sverka/core'
import type { Column, Table } from '@sverka/report'
import type { Messages } from '../messages'
import { type AgreementReport, measureRows } from './agreement-report'

/** What `sverka agree` writes as CSV. */
export const AGREEMENT_TABLES = { measures: measuresTable, disputes: disputesTable } as const

export interface Words {
  readonly lang: Language
  readonly text: Messages
}

/** A measure a row: of a theme, or of all together where the theme is empty. */
function measuresTable(report: AgreementReport, { lang, text: { agree } }: Words): Table {
  const nameOf = themeNames(report, lang)
  return {
    id: 'measures',
    heading: agree.byTheme,
    columns: [
      column('theme', agree.columns.theme),
      column('themeName', agree.columns.themeName),
      column('measure', agree.columns.measure),
      column('measureName', agree.columns.measureName),
      column('value', agree.columns.value, 'share'),
      column('low', agree.columns.low, 'share'),
      column('high', agree.columns.high, 'share'),
      column('undefinedBecause', agree.columns.reason),
    ],
    rows: measureRows(report).map(({ theme, measure, measured: { value, interval, reason } }) => [
      theme,
      theme === null ? agree.allThemes : nameOf(theme),
      measure,
      agree.measures[measure],
      value,
      interval?.low ?? null,
      interval?.high ?? null,
      reason && reasonSentence(reason, lang),
    ]),
  }
}

/** A disputed theme of a recommendation a row, the most disputed recommendations first. */
function disputesTable(report: AgreementReport, { lang, text: { agree } }: Words): Table {
  const nameOf = themeNames(report, lang)
  return {
    id: 'disputes',
    heading: agree.disputes(report.agreement.disputes.length),
    columns: [
      column('recommendation', agree.columns.recommendation),
      column('document', agree.columns.document),
      column('number', agree.columns.number, 'number'),
      column('text', agree.columns.text),
      column('theme', agree.columns.theme),
      column('themeName', agree.columns.themeName),
      column('for', agree.columns.for),
      column('against', agree.columns.against),
      column('distance', agree.columns.distance, 'share'),
    ],
    rows: report.agreement.disputes.flatMap(({ recommendation, themes, distance }) => {
      const known = report.recommendations.get(recommendation)
      const place = [recommendation, known?.document ?? null, known?.number ?? null, known?.text ?? null]
      return themes.map((one) => [
        ...place,
        one.theme,
        nameOf(one.theme),
        one.for.join(', '),
        one.against.join(', '),
        distance,
      ])
    }),
  }
}

const column = (id: string, heading: string, kind: Column['kind'] = 'text'): Column => ({ id, heading, kind })

/** Names of themes by id; the id where the codebook has no such theme. */
export function themeNames({ codebook }: AgreementReport, lang: Language): (id: string) => string {
  const names = new Map(codebook.themes.map((theme) => [theme.id, theme[lang]]))
  return (id) => names.get(id) ?? id
}
