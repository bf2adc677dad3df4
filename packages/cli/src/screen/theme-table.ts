import { type Language, type Measured, reasonSentence, type UndefinedReason } from '@sverka/core'
import type { AgreementReport } from '../agreement/agreement-report'
import { themeNames, type Words } from '../agreement/tables'
import { decimal } from './decimal'
import { wrapped } from './wrapped'

type ThemeAgreement = AgreementReport['agreement']['themes'][number]

/** Wide enough for «0,83–0,97» and for «не опр. 1» with two spaces. */
const CELL = 11

/** Two lines of a cell: a value and its interval. */
type TwoLines = readonly [above: string, below: string]

/** The themes that anybody used, with their measures, intervals below the values, and notes on what is undefined. */
export function themeTable(
  report: AgreementReport,
  { lang, text: { agree }, width }: Words & { readonly width: number },
): string {
  const nameOf = themeNames(report, lang)
  const used = report.agreement.themes.filter(isUsed)
  const unused = report.agreement.themes.filter((each) => !isUsed(each))
  const reasons = [
    ...new Set(used.flatMap((each) => measuresOf(each).flatMap(({ reason }) => (reason === null ? [] : [reason])))),
  ]
  const headings = [agree.inReference, agree.measures.precision, agree.measures.recall, 'F1', agree.measures.alpha]
  const names = width - headings.length * CELL
  const row = (name: string, cells: readonly TwoLines[]) => rowLines(wrapped(name, { width: names - 1 }), cells, names)
  return [
    agree.byTheme,
    '',
    row(
      agree.theme,
      headings.map((heading) => [heading, '']),
    ),
    ...used.map((each) =>
      row(nameOf(each.theme), [
        [String(inReference(each)), ''],
        ...measuresOf(each).map((measured) => cell(measured, { lang, reasons, undefinedShort: agree.undefinedShort })),
      ]),
    ),
    ...(reasons.length > 0 ? [''] : []),
    ...reasons.map((reason, at) =>
      wrapped(reasonSentence(reason, lang), { width, first: `  ${agree.undefinedShort} ${at + 1} — ` }),
    ),
    ...(unused.length > 0
      ? ['', wrapped(`${agree.unused}: ${unused.map(({ theme }) => nameOf(theme)).join('; ')}.`, { width })]
      : []),
  ].join('\n')
}

const isUsed = ({ accuracy, alpha }: ThemeAgreement): boolean =>
  alpha.value !== null ||
  (accuracy !== null && accuracy.tally.truePositive + accuracy.tally.falsePositive + accuracy.tally.falseNegative > 0)

const inReference = ({ accuracy }: ThemeAgreement): number =>
  accuracy === null ? 0 : accuracy.tally.truePositive + accuracy.tally.falseNegative

const measuresOf = ({ accuracy, alpha }: ThemeAgreement): readonly Measured[] =>
  accuracy === null ? [alpha] : [accuracy.precision, accuracy.recall, accuracy.f1, alpha]

interface CellWords {
  readonly lang: Language
  readonly reasons: readonly UndefinedReason[]
  readonly undefinedShort: string
}

function cell(measured: Measured, { lang, reasons, undefinedShort }: CellWords): TwoLines {
  if (measured.value !== null) return [decimal(measured.value, lang), range(measured, lang)]
  const note = measured.reason === null ? '' : reasons.indexOf(measured.reason) + 1
  return [`${undefinedShort} ${note}`, '']
}

/** «0,83–0,97»; empty where no interval is known. */
export const range = ({ interval }: Measured, lang: Language): string =>
  interval ? `${decimal(interval.low, lang)}–${decimal(interval.high, lang)}` : ''

/** A name over as many lines as it takes, with cells beside it. */
function rowLines(name: string, cells: readonly TwoLines[], names: number): string {
  const lines = name.split('\n')
  const depth = Math.max(lines.length, cells.some(([, below]) => below !== '') ? 2 : 1)
  return Array.from({ length: depth }, (_, at) => {
    const beside = cells.map((both) => (both[at] ?? '').padEnd(CELL)).join('')
    return `${(lines[at] ?? '').padEnd(names)}${beside}`.trimEnd()
  }).join('\n')
}
