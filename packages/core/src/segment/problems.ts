import type { Document, Language, Problem, Span } from '../model'

export type Rule =
  | 'empty-text'
  | 'not-russian'
  | 'no-recommendations'
  | 'number-gap'
  | 'number-repeated'
  | 'item-after-list'
  | 'items-outside-list'
  | 'item-too-long'
  | 'no-district'
  | 'no-date'

interface Wording {
  readonly severity: Problem['severity']
  readonly ru: string
  readonly en: string
}

/** Every sentence begins with the file's name; «{}» is what the problem is about. */
const WORDINGS: Readonly<Record<Rule, Wording>> = {
  'empty-text': {
    severity: 'error',
    ru: 'в документе нет текста. Проверьте, тот ли это файл; скан нужно сначала распознать.',
    en: 'the document has no text. Check that it is the right file; a scan must be recognised first.',
  },
  'not-russian': {
    severity: 'error',
    ru: 'текст не на русском языке, поэтому рекомендаций в нём не найти. Приложите резолюцию на русском.',
    en: 'the text is not in Russian, so no recommendations can be found in it. Supply the resolution in Russian.',
  },
  'no-recommendations': {
    severity: 'error',
    ru: 'перечня рекомендаций не найдено. Если это новость, отчёт или приказ, приложите текст самой резолюции; если это и есть резолюция, поставьте перед перечнем строку «Конференция рекомендует:».',
    en: 'no list of recommendations was found. If this is a news story, a report or an order, supply the text of the resolution itself; if it is the resolution, put the line «Конференция рекомендует:» before the list.',
  },
  'number-gap': {
    severity: 'warning',
    ru: 'в нумерации пропуск: после {}. Проверьте, не потерян ли пункт.',
    en: 'there is a gap in the numbering: after {}. Check whether an item was lost.',
  },
  'number-repeated': {
    severity: 'warning',
    ru: 'номер {} стоит у двух пунктов подряд. Проверьте нумерацию; ссылаясь на пункт, приводите и его слова.',
    en: 'number {} is printed before two items in a row. Check the numbering; when you cite the item, quote its words too.',
  },
  'item-after-list': {
    severity: 'warning',
    ru: 'после конца перечня стоит текст, похожий на пункт: {}. Он не учтён; если это рекомендация, перенесите её в перечень.',
    en: 'text that looks like an item comes after the end of the list: {}. It was left out; if it is a recommendation, move it into the list.',
  },
  'items-outside-list': {
    severity: 'warning',
    ru: 'вне найденного перечня больше строк, похожих на рекомендации, чем в нём самом; первая из них: {}. Они не учтены; проверьте, весь ли перечень найден.',
    en: 'more lines that read like recommendations stand outside the list that was found than in it; the first: {}. They were left out; check whether the whole list was found.',
  },
  'item-too-long': {
    severity: 'warning',
    ru: 'слишком длинный для рекомендации пункт не учтён. Проверьте, не потеряны ли в файле концы строк.',
    en: 'an item that is too long for a recommendation was left out. Check whether line ends were lost in the file.',
  },
  'no-district': {
    severity: 'warning',
    ru: 'не сказано, какого района или города эта резолюция. Укажите район в описи файлов.',
    en: 'the document does not say which district it is from. State the district in the manifest.',
  },
  'no-date': {
    severity: 'warning',
    ru: 'не найдена дата конференции. Укажите дату в описи файлов.',
    en: 'the date of the conference was not found. State the date in the manifest.',
  },
}

export interface Place {
  readonly span?: Span
  /** What the problem is about, as it is printed. */
  readonly about?: string
}

/** A problem of a document, worded for the reader. */
export function problem(
  rule: Rule,
  { source }: Pick<Document, 'source'>,
  { lang, span, about = '' }: Place & { lang: Language },
): Problem {
  const wording = WORDINGS[rule]
  return {
    rule,
    severity: wording.severity,
    message: `${source}: ${wording[lang].replace('{}', about)}`,
    source,
    span: span ?? null,
  }
}
