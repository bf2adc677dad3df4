import type { Words } from '../language/words'
import type { View } from '../view'

/** How the report was made and what it does not say, a paragraph each. */
export function method({ analysis: { codebook, matrix }, say, coverageInterval }: View): readonly string[] {
  const [measured] = matrix.themes.flatMap((theme) => coverageInterval(theme) ?? [])
  const errors = measured ? [withErrors(measured.level)] : []
  return [...PARAGRAPHS, ...errors, codebookNote(codebook.themes.length, codebook.version)].map(say)
}

const PARAGRAPHS: readonly Words[] = [
  {
    ru:
      'Сверка прочла документы, выделила в них рекомендации — наименьшие части текста, которые сами о чём-то просят, — ' +
      'и сопоставила каждую с темами кодификатора. У рекомендации может быть одна тема, несколько или ни одной. ' +
      'Отчёт о прошлом годе, приветствия, «принять к сведению» рекомендациями не считаются.',
    en:
      'Sverka read the documents, cut them into recommendations — the smallest pieces that ask for something by ' +
      'themselves — and compared each with the themes of the codebook. A recommendation may have one theme, several ' +
      'or none. Accounts of the past year, greetings and “take note of” are no recommendations.',
  },
  {
    ru:
      '«Найдено» значит, что о теме просят слова самой рекомендации; они выделены в её тексте. Тема, которую ' +
      'рекомендация лишь упоминает («по примеру…», «с учётом…»), не засчитана.',
    en:
      '“Found” means that the words of the recommendation itself ask for the theme; they are marked in its text. A ' +
      'theme that is only mentioned (“after the example of…”, “with regard to…”) does not count.',
  },
  {
    ru:
      '«Не уверены» значит, что слова похожи на тему, но ошибиться легко: прочтите рекомендацию и решите сами. ' +
      'В подсчёты общих тем такие клетки не входят.',
    en:
      '“Uncertain” means that the words resemble the theme but an error is likely: read the recommendation and decide. ' +
      'Such cells do not count as shared.',
  },
  {
    ru:
      'Число в клетке — сколько рекомендаций района посвящено теме. О том, насколько тема важна и что делается на ' +
      'самом деле, оно не говорит.',
    en:
      'The number in a cell is how many recommendations of the district concern the theme. It does not say how ' +
      'important the theme is or what is really done.',
  },
  {
    ru:
      'Темы расставлены программой по письменным правилам. Никто из органов управления образованием этих районов их ' +
      'не проверял; спорное решается по тексту документа.',
    en:
      'The themes were assigned by a program following written rules. Nobody from the education offices of these ' +
      'districts has checked them; where in doubt, the text of the document decides.',
  },
]

/** Said only where coding errors were measured. */
const withErrors = (level: number): Words => ({
  ru:
    `«С учётом ошибки кодирования» — между какими числами лежит верное с вероятностью ${Math.round(level * 100)} %, ` +
    'если программа ошибается в этих документах так же часто, как в тех, на которых её проверяли.',
  en:
    '“With coding errors counted in” says between which numbers the true one lies with a probability of ' +
    `${Math.round(level * 100)} %, if the program errs in these documents as often as in those it was tested on.`,
})

const codebookNote = (themes: number, version: number): Words => ({
  ru: `Тем в кодификаторе: ${themes}; версия кодификатора: ${version}.`,
  en: `Themes in the codebook: ${themes}; version of the codebook: ${version}.`,
})
