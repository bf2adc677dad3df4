import type { Language, Problem } from '../../model'

/** What is wrong with a coder's file, or with one row of it. */
export type CodingFault =
  | { readonly rule: 'not-a-coding-sheet' }
  | { readonly rule: RowRule; readonly row: number; readonly words: string }
  | { readonly rule: 'unknown-theme'; readonly row: number; readonly words: string; readonly suggestion: string | null }

type RowRule = 'unknown-recommendation' | 'unknown-mark' | 'repeated-judgement'

export function codingProblem(
  fault: CodingFault,
  { source, lang }: { readonly source: string; readonly lang: Language },
): Problem {
  const severity = fault.rule === 'not-a-coding-sheet' ? 'error' : 'warning'
  return {
    rule: fault.rule,
    severity,
    message: lang === 'ru' ? russian(fault, source) : english(fault, source),
    source,
    span: null,
  }
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words)

function russian(fault: CodingFault, source: string): string {
  if (fault.rule === 'not-a-coding-sheet') {
    return (
      `Файл «${source}» не похож на таблицу кодирования: в первой строке нужны столбец «id» и столбец «Темы» ` +
      'либо по столбцу на тему; выгрузите лист для кодирования заново и заполните его.'
    )
  }
  const place = `Файл «${source}», строка ${fault.row}`
  const words = shortened(fault.words)
  switch (fault.rule) {
    case 'unknown-recommendation':
      return `${place}: рекомендации «${words}» нет среди прочитанных документов, строка пропущена; проверьте, что документы те же.`
    case 'unknown-mark':
      return `${place}: вместо 1 или 0 стоит «${words}», строка пропущена; исправьте отметку.`
    case 'repeated-judgement':
      return `${place}: рекомендация «${words}» уже оценена этим кодировщиком выше, учтён первый ответ; уберите лишнюю строку.`
    case 'unknown-theme': {
      const meant = fault.suggestion === null ? 'исправьте название' : `возможно, имелась в виду «${fault.suggestion}»`
      return `${place}: темы «${words}» нет в кодификаторе, строка пропущена; ${meant}.`
    }
  }
}

function english(fault: CodingFault, source: string): string {
  if (fault.rule === 'not-a-coding-sheet') {
    return (
      `The file «${source}» does not look like a coding sheet: its first row needs a column «id» and a column «Themes», ` +
      'or one column for each theme; write the sheet anew and fill it in.'
    )
  }
  const place = `File «${source}», row ${fault.row}`
  const words = shortened(fault.words)
  switch (fault.rule) {
    case 'unknown-recommendation':
      return `${place}: the recommendation «${words}» is not in the documents read, the row is left out; check that the documents are the same.`
    case 'unknown-mark':
      return `${place}: «${words}» stands where 1 or 0 was expected, the row is left out; correct the mark.`
    case 'repeated-judgement':
      return `${place}: this coder judged the recommendation «${words}» above, the first answer counts; remove the spare row.`
    case 'unknown-theme': {
      const meant = fault.suggestion === null ? 'correct its name' : `perhaps «${fault.suggestion}» was meant`
      return `${place}: the theme «${words}» is not in the codebook, the row is left out; ${meant}.`
    }
  }
}
