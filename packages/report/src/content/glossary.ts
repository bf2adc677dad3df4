import type { Words } from '../language/words'

/** A term of the report and what it means. */
export interface Term {
  readonly term: Words
  readonly meaning: Words
}

/** In the order in which a reader meets them. */
export const glossary: readonly Term[] = [
  {
    term: { ru: 'Рекомендация', en: 'Recommendation' },
    meaning: {
      ru: 'Наименьшая часть резолюции, которая сама о чём-то просит: обычно пункт или подпункт. Её кодируют и считают.',
      en: 'The smallest part of a resolution that asks for something by itself. It is what is coded and counted.',
    },
  },
  {
    term: { ru: 'Адресат, раздел', en: 'Addressee, section' },
    meaning: {
      ru: 'Слова, под которыми стоит рекомендация: кому она дана и о чём весь раздел.',
      en: 'The words a recommendation stands under: who must do it, and what the section is about.',
    },
  },
  {
    term: { ru: 'Кодификатор, тема', en: 'Codebook, theme' },
    meaning: {
      ru: 'Кодификатор — список тем с определениями, по которым читали бы и люди. Темы собраны в группы.',
      en: 'The codebook is the list of themes with definitions that people too would follow. Themes stand in groups.',
    },
  },
  {
    term: { ru: 'Цитата', en: 'Quote' },
    meaning: {
      ru: 'Те самые слова документа, из-за которых рекомендации приписана тема.',
      en: 'The very words of the document because of which a recommendation was given a theme.',
    },
  },
  {
    term: { ru: 'Не найдено', en: 'Not found' },
    meaning: {
      ru: 'Ни одна рекомендация района не отнесена к теме. Это не значит, что в районе этим не занимаются.',
      en: 'No recommendation of the district was given the theme. It does not mean that nothing is done about it.',
    },
  },
  {
    term: { ru: 'Ближайшая рекомендация, близость', en: 'Nearest recommendation, score' },
    meaning: {
      ru:
        'Где тема не найдена, показана рекомендация, которая подходит к ней ближе всех. Близость — от 0 (ничего общего) ' +
        'до 1.',
      en: 'Where a theme was not found, the recommendation that comes closest is shown. The score runs from 0 to 1.',
    },
  },
  {
    term: { ru: 'Общие темы, мера Жаккара', en: 'Shared themes, Jaccard' },
    meaning: {
      ru:
        'Сколько тем найдено у обоих районов. Мера Жаккара делит это число на число тем, найденных хотя бы у одного из ' +
        'двух: 1 — темы одни и те же, 0 — общих нет. «—» стоит, когда делить не на что.',
      en:
        'How many themes were found in both districts. Jaccard divides this by the number found in at least one: ' +
        '1 — the same themes, 0 — none in common. “—” stands where there is nothing to divide by.',
    },
  },
  {
    term: { ru: 'Коэффициент перекрытия', en: 'Overlap coefficient' },
    meaning: {
      ru:
        'То же, но делится на число тем района, у которого их меньше (мера Шимкевича — Симпсона): 1 значит, что все темы ' +
        'одного района есть и у другого.',
      en:
        'The same divided by the number of themes of the district that has fewer (Szymkiewicz–Simpson): 1 means that ' +
        'all themes of one district are found in the other.',
    },
  },
]
