import { and } from '../language/list'
import { counted } from '../language/plural'
import type { View } from '../view'

/** The report's heading when nobody gives one: the districts by name while they are few. */
export function defaultTitle({ analysis: { districts }, lang, say }: View): string {
  if (districts.length === 0) return say({ ru: 'Сверка рекомендаций', en: 'Sverka: recommendations' })
  if (districts.length > 3) {
    const ru = `Сверка рекомендаций ${counted(districts.length, ['района', 'районов', 'районов'])}`
    return say({ ru, en: `Sverka: the recommendations of ${districts.length} districts` })
  }
  const names = and(
    districts.map(({ name }) => name),
    lang,
  )
  return say({ ru: `Сверка рекомендаций: ${names}`, en: `Sverka: ${names}` })
}
