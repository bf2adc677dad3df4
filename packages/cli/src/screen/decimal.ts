import type { Language } from '@sverka/core'

/** A measure with two decimals, with the comma a Russian reader expects; a true minus sign. */
export const decimal = (value: number, lang: Language): string => {
  const digits = value.toFixed(2).replace('-', '−')
  return lang === 'ru' ? digits.replace('.', ',') : digits
}
