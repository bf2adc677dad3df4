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
  const single = [
    { name: 'вымышленные рекомендации без ключевых слов, **отложенные**', ...figures.paraphrases },
    { name: 'вымышленные о четырёх главных темах, только эти темы, **отложенные**', ...figures.heartThemes },
  ].map(({ name, recommendations, coding }) => [
    name,
    String(recommendations),
    '—',
    ...[coding.precision, coding.recall, coding.f1].map(share),
    '—',
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [HEADINGS, HEADINGS.map(() => '---'), ...rows, ...single].map(line).join('')
}

const share = (value: number): string => value.toFixed(2).replace('.', ',')
