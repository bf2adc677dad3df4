import { type Coding, type Evidence, kwic } from '@sverka/core'
import type { Words } from '../language/words'
import type { Cell, Table } from '../table'
import type { View } from '../view'
import { tableOf } from './table-of'

/** One row a piece of evidence: which recommendation has which theme, and the very words in their context. */
export function codingsTable(view: View): Table {
  return tableOf(view, {
    id: 'codings',
    heading: { ru: 'Коды и цитаты', en: 'Codings and quotes' },
    columns: [
      ['recommendation', { ru: 'Код рекомендации', en: 'Recommendation id' }, 'text'],
      ['district', { ru: 'Район', en: 'District' }, 'text'],
      ['source', { ru: 'Документ', en: 'Document' }, 'text'],
      ['number', { ru: 'Номер', en: 'Number' }, 'number'],
      ['theme', { ru: 'Код темы', en: 'Theme id' }, 'text'],
      ['name', { ru: 'Тема', en: 'Theme' }, 'text'],
      ['certainty', { ru: 'Уверенность', en: 'Certainty' }, 'text'],
      ['probability', { ru: 'Вероятность', en: 'Probability' }, 'share'],
      ['before', { ru: 'Слева', en: 'Before' }, 'text'],
      ['keyword', { ru: 'Слова-основание', en: 'Keyword' }, 'text'],
      ['after', { ru: 'Справа', en: 'After' }, 'text'],
      ['quote', { ru: 'Цитата', en: 'Quote' }, 'text'],
      ['start', { ru: 'Начало', en: 'Start' }, 'count'],
      ['end', { ru: 'Конец', en: 'End' }, 'count'],
      ['pattern', { ru: 'Шаблон словаря', en: 'Dictionary pattern' }, 'text'],
    ],
    rows: view.analysis.recommendations.flatMap(({ id }) =>
      view.codings(id).flatMap((coding) => coding.evidence.map((evidence) => row(view, coding, evidence))),
    ),
  })
}

function row(view: View, coding: Coding, { span, quote, pattern }: Evidence): readonly Cell[] {
  const { document, number } = view.recommendation(coding.recommendation)
  const { source, text } = view.document(document)
  const { before, keyword, after } = kwic(text, span)
  const who = [coding.recommendation, view.districtOf(document)?.name ?? null, source, number]
  const what = [coding.theme, view.themeName(coding.theme), view.say(CERTAINTY[coding.certainty]), coding.probability]
  return [...who, ...what, before, keyword, after, quote, span.start, span.end, pattern]
}

const CERTAINTY: Readonly<Record<Coding['certainty'], Words>> = {
  found: { ru: 'найдено', en: 'found' },
  uncertain: { ru: 'не уверены', en: 'uncertain' },
}
