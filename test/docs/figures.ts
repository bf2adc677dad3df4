import figures from '../evaluation/figures.json'

/** How the README calls the corpora that the coder is scored on. */
const NAMES: Readonly<Record<string, string>> = {
  seeds: 'две настоящие резолюции 2023 года',
  'dev, odd documents (looked at)': 'вымышленные, на них смотрели',
  'dev, even documents (held out)': 'вымышленные, **отложенные**',
  'own corpus, looked at': 'вымышленные, других авторов, на них смотрели',
  'own corpus, held out': 'вымышленные, других авторов, **отложенные**',
}

const HEADINGS = ['документы', 'рекомендаций', 'границы, F1', 'темы: точность', 'полнота', 'F1', 'зря «не найдено»']

/** The committed figures as a Markdown table. */
export function figuresTable(): string {
  const rows = Object.entries(figures.corpora).map(([name, { recommendations, segmentation, coding, falseLacks }]) => [
    NAMES[name] ?? name,
    String(recommendations),
    ...[segmentation.f1, coding.precision, coding.recall, coding.f1].map(share),
    `${falseLacks.lacks} из ${falseLacks.present}`,
  ])
  const { recommendations, coding } = figures.paraphrases
  const paraphrases = [
    'вымышленные рекомендации без ключевых слов, **отложенные**',
    String(recommendations),
    '—',
    ...[coding.precision, coding.recall, coding.f1].map(share),
    '—',
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [HEADINGS, HEADINGS.map(() => '---'), ...rows, paraphrases].map(line).join('')
}

const share = (value: number): string => value.toFixed(2).replace('.', ',')
