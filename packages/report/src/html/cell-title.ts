import type { ThemeCell } from '@sverka/core'
import { codingsOf } from '../cell'
import { counted, countedEn } from '../language/plural'
import type { View } from '../view'

/** A cell in words: «Наставничество, Заозёрский район: найдено, 2 рекомендации (п. 1, п. 7)». */
export function cellTitle(view: View, cell: ThemeCell): string {
  return `${view.themeName(cell.theme)}, ${view.district(cell.district).name}: ${stateInWords(view, cell)}`
}

/** «найдено, 2 рекомендации (п. 1, п. 7)», «не уверены (п. 5)», «не найдено». */
export function stateInWords(view: View, cell: ThemeCell): string {
  if (cell.state === 'not found') return view.say({ ru: 'не найдено', en: 'not found' })
  const cited = (certainty: 'found' | 'uncertain') =>
    codingsOf(view, cell, certainty).map(({ recommendation }) => view.cite(recommendation).full)
  if (cell.state === 'uncertain') {
    return `${view.say({ ru: 'не уверены', en: 'uncertain' })} (${cited('uncertain').join('; ')})`
  }
  const found = cited('found')
  return `${view.say({
    ru: `найдено, ${counted(found.length, ['рекомендация', 'рекомендации', 'рекомендаций'])}`,
    en: `found, ${countedEn(found.length, 'recommendation')}`,
  })} (${found.join('; ')})`
}
