import { type Dispute, type Measured, reasonSentence } from '@sverka/core'
import { type AgreementReport, measureRows } from '../agreement/agreement-report'
import { themeNames, type Words } from '../agreement/tables'
import { decimal } from './decimal'
import { range, themeTable } from './theme-table'
import { wrapped } from './wrapped'

export interface AgreementOptions extends Words {
  readonly width: number
}

/** What `sverka agree` found, for reading on a screen. */
export function agreementText(report: AgreementReport, options: AgreementOptions): string {
  const { text, width } = options
  const { coders, recommendations } = report.agreement
  const blocks = [
    wrapped(text.agree.coders(coders, recommendations), { width }),
    wrapped(text.agree.reference(report.ours), { width }),
    overall(report, options),
    themeTable(report, options),
    disputes(report, options),
  ]
  return `${blocks.join('\n\n')}\n`
}

function overall(report: AgreementReport, { lang, text: { agree }, width }: AgreementOptions): string {
  const rows = measureRows(report).filter(({ theme }) => theme === null)
  const margin = Math.max(...rows.map(({ measure }) => agree.measures[measure].length)) + 4
  const said = (measured: Measured): string => {
    if (measured.value !== null) return `${decimal(measured.value, lang)}${bracketed(range(measured, lang))}`
    return `${agree.undefined}. ${measured.reason === null ? '' : reasonSentence(measured.reason, lang)}`
  }
  const lines = rows.map(({ measure, measured }) =>
    wrapped(said(measured), { width, first: `  ${agree.measures[measure]}`.padEnd(margin) }),
  )
  return [agree.allThemes, '', ...lines].join('\n')
}

const bracketed = (words: string): string => (words === '' ? '' : ` (${words})`)

/** Disputed recommendations shown on the screen at most; the CSV has them all. */
const MOST_SHOWN = 20

function disputes(report: AgreementReport, options: AgreementOptions): string {
  const { agree } = options.text
  const all = report.agreement.disputes
  if (all.length === 0) return agree.noDisputes
  const shown = all.slice(0, MOST_SHOWN).map((dispute) => disputed(dispute, report, options))
  const more = all.length > MOST_SHOWN ? [agree.moreDisputes(all.length - MOST_SHOWN)] : []
  return [agree.disputes(all.length), ...shown, ...more].join('\n\n')
}

function disputed(
  { recommendation, themes }: Dispute,
  report: AgreementReport,
  { lang, text: { agree }, width }: AgreementOptions,
): string {
  const known = report.recommendations.get(recommendation)
  const nameOf = themeNames(report, lang)
  const sides = themes.map((one) => {
    const people = `${agree.for} ${one.for.join(', ')}; ${agree.against} ${one.against.join(', ')}`
    return wrapped(`${nameOf(one.theme)}: ${people}`, { width, first: '    – ' })
  })
  return [
    wrapped(known?.text ?? recommendation, { width, first: '  ' }),
    wrapped([known?.document, known?.number && agree.item(known.number)].filter(Boolean).join(', '), {
      width,
      first: '  ',
    }),
    ...sides,
  ].join('\n')
}
