import { decimal } from '../language/figures'
import type { View } from '../view'

/** «, с учётом ошибки кодирования 6–8»; null where errors were not measured. */
export function coverageWithErrors(view: View, theme: string): string | null {
  const interval = view.coverageInterval(theme)
  if (!interval) return null
  const range = between(String(interval.low), String(interval.high))
  return view.say({ ru: `, с учётом ошибки кодирования ${range}`, en: `, ${range} with coding errors counted in` })
}

/** «0,43 (0,35–0,60)»; the measure alone where errors were not measured. */
export function jaccardWithErrors(view: View, first: string, second: string, jaccard: number | null): string {
  const interval = view.overlapInterval(first, second)?.jaccard
  const shown = decimal(jaccard, view.lang)
  if (!interval) return shown
  return `${shown} (${between(decimal(interval.low, view.lang), decimal(interval.high, view.lang))})`
}

const between = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)
