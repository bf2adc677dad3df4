import type { Language } from '../../model'
import type { Interval } from '../interval'

/** A measure's value, or null and why nothing can be said. Exactly one of `value` and `reason` is null. */
export interface Measured {
  readonly value: number | null
  readonly reason: UndefinedReason | null
  /** By resampling recommendations; null where the value is undefined, or was so in too many resamples. */
  readonly interval: Interval | null
}

export type UndefinedReason = keyof typeof REASONS

/** The reason as a whole sentence. */
export const reasonSentence = (reason: UndefinedReason, lang: Language = 'ru'): string => REASONS[reason][lang]

const REASONS = {
  'nothing judged': {
    ru: 'Нет ни одной рекомендации, которую оценили хотя бы два кодировщика.',
    en: 'No recommendation was judged by at least two coders.',
  },
  'nothing found': {
    ru: 'Тема ни разу не была найдена, поэтому точность не определена.',
    en: 'The theme was never found, so precision is undefined.',
  },
  'nothing to find': {
    ru: 'Тема ни разу не встретилась в эталоне, поэтому полнота не определена.',
    en: 'The theme never occurs in the reference, so recall is undefined.',
  },
  'no variation': {
    ru: 'Все ответы одинаковы, поэтому согласие нельзя отличить от случайного.',
    en: 'All answers are the same, so agreement cannot be told from chance.',
  },
} as const

export const defined = (value: number, interval: Interval | null = null): Measured => ({
  value,
  reason: null,
  interval,
})

export const undefinedFor = (reason: UndefinedReason): Measured => ({ value: null, reason, interval: null })

/** A quotient as a measure; undefined for the reason given when the denominator is 0. */
export const quotient = (numerator: number, denominator: number, reason: UndefinedReason): Measured =>
  denominator === 0 ? undefinedFor(reason) : defined(numerator / denominator)
